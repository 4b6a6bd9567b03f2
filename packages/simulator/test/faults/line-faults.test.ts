import type { LINE_FAULTS } from "../../src/faults/line-faults.ts";
import { onStage, type CallStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

const TALKING = ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"];
const HELD = ["addParty", "disconnect", "unhold", "leave", "redirect"];
const ALL_OF_TALKING = [...TALKING, "transfer", "merge"];

prove({
  "incoming-uri-of-next-line": onStage({
    sound: ["v1/rcc/CallLine/-1001", "v1/rcc/CallLine/-1002"],
    faulty: ["v1/rcc/CallLine/-1001", "v1/rcc/CallLine/-1003"],
    observe: async (stage) => await stage.members("restUri", ...(await stage.call("101", "102"))),
  }),
  "direction-turns-on-hold": onStage({
    sound: [[false], [false]],
    faulty: [[false], [true]],
    observe: beforeAndAfterHold("isIncoming"),
  }),
  "creation-time-restarts": onStage({
    sound: true,
    faulty: false,
    observe: async (stage) => {
      const [, theirs] = await stage.call("101", "102");
      const [rang] = await stage.members("creationTime", theirs);
      await stage.act(theirs, "answer");
      const [talks] = await stage.members("creationTime", theirs);
      return rang === talks;
    },
  }),
  "modification-time-goes-back": onStage({
    sound: [true, true, true],
    faulty: [true, true, false],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const instants = await stage.members("lastModificationTime", mine);
      const all = [...instants];
      for (const action of ["hold", "unhold", "hold"]) {
        await stage.act(mine, action);
        all.push(...(await stage.members("lastModificationTime", mine)));
      }
      return all.slice(1).map((instant, index) => Number(instant) > Number(all[index]));
    },
  }),
  "modification-time-in-steps": onStage({
    sound: 3,
    faulty: 1,
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      stage.clock.advance(1_000 - (stage.clock.nowMs() % 1_000));
      const instants: unknown[] = [];
      for (const action of ["hold", "unhold", "hold"]) {
        await stage.act(mine, action);
        instants.push(...(await stage.members("lastModificationTime", mine)));
      }
      return new Set(instants).size;
    },
  }),
  "called-talks-before-it-rings": onStage({
    sound: [true, true],
    faulty: [true, false],
    observe: async (stage) => {
      const lines = await stage.talk("101", "102");
      const created = await stage.members("creationTime", ...lines);
      const talked = await stage.members("talkingTime", ...lines);
      return created.map((instant, index) => Number(instant) <= Number(talked[index]));
    },
  }),
  "held-without-talking-time": onStage({
    sound: [true, true],
    faulty: [true, false],
    observe: async (stage) => {
      const lines = await stage.talk("101", "102");
      await stage.act(lines[1], "hold");
      return (await stage.members("talkingTime", ...lines)).map((instant) => instant !== undefined);
    },
  }),
  "talking-time-restarts": onStage({
    sound: 1,
    faulty: 2,
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const before = await stage.members("talkingTime", mine);
      await stage.act(mine, "hold");
      await stage.act(mine, "unhold");
      return new Set([...before, ...(await stage.members("talkingTime", mine))]).size;
    },
  }),
  "line-id-reused": onStage({
    sound: ["-1001", "-1002"],
    faulty: ["-1001", "-1001"],
    observe: async (stage) => {
      const first = await stage.place("101", "102");
      await stage.act(first.line, "disconnect");
      stage.clock.advance(61_000);
      return [first.line, (await stage.place("103", "104")).line];
    },
  }),
  "dropped-lists-action": onStage({
    sound: [[]],
    faulty: [["callBack"]],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "disconnect");
      return await stage.members("actions", mine);
    },
  }),
  "held-lacks-leave": onStage({
    sound: [HELD, TALKING],
    faulty: [HELD.filter((action) => action !== "leave"), TALKING],
    observe: actionsWhenHeld,
  }),
  "held-lists-hold": onStage({
    sound: [HELD, TALKING],
    faulty: [[...HELD, "hold"], TALKING],
    observe: actionsWhenHeld,
  }),
  "called-lists-answer-while-talking": onStage({
    sound: [HELD, TALKING],
    faulty: [HELD, [...TALKING, "answer"]],
    observe: actionsWhenHeld,
  }),
  "extension-by-number": onStage({
    sound: ["v1/rcc/Extension/700101", "v1/rcc/Extension/700102"],
    faulty: ["v1/rcc/Extension/700101", "v1/rcc/Extension/102"],
    observe: async (stage) => await stage.members("extension", ...(await stage.talk("101", "102"))),
  }),
  "cause-of-other-vocabulary": onStage({
    sound: ["causeNormal", "causeCallCancelled"],
    faulty: ["NORMAL_CLEARING", "causeCallCancelled"],
    observe: async (stage) => {
      const lines = await stage.call("101", "102");
      await stage.act(lines[0], "disconnect");
      return await stage.members("stateCause", ...lines);
    },
  }),
  "transfer-listed-twice": onStage({
    sound: [ALL_OF_TALKING],
    faulty: [[...ALL_OF_TALKING, "transfer"]],
    observe: async (stage) => await stage.members("actions", (await stage.consultation()).talking),
  }),
  "talking-time-in-seconds": onStage({
    sound: [13, 13],
    faulty: [13, 10],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const line = await stage.line(mine);
      return [line["creationTime"], line["talkingTime"]].map((instant) => String(instant).length);
    },
  }),
  "instants-in-local-time": onStage({
    sound: 0,
    faulty: 2,
    observe: async (stage) => {
      const { body } = await stage.place("101", "102");
      return (Number(body["creationTime"]) - stage.clock.nowMs()) / 3_600_000;
    },
  }),
  "called-lacks-transfer": onStage({
    sound: [ALL_OF_TALKING],
    faulty: [TALKING],
    observe: async (stage) => {
      await stage.talk("101", "102");
      const [, theirs] = await stage.talk("103", "101");
      return await stage.members("actions", theirs);
    },
  }),
  "transfer-stays-listed": onStage({
    sound: [TALKING],
    faulty: [ALL_OF_TALKING],
    observe: async (stage) => {
      const { talking, held } = await stage.consultation();
      await stage.act(held, "disconnect");
      return await stage.members("actions", talking);
    },
  }),
  "dropped-loses-talking-time": onStage({
    sound: [true, false],
    faulty: [false, false],
    observe: talkingTimeOnceDropped,
  }),
  "unanswered-has-talking-time": onStage({
    sound: [true, false],
    faulty: [true, true],
    observe: talkingTimeOnceDropped,
  }),
  "modified-at-the-next-tick": onStage({
    sound: [true, 10],
    faulty: [true, 0],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      stage.clock.advance(110 - (stage.clock.nowMs() % 100));
      await stage.act(mine, "hold");
      const [modified] = await stage.members("lastModificationTime", mine);
      return [Number(modified) >= stage.clock.nowMs(), Number(modified) % 100];
    },
  }),
  "call-ids-of-lines": onStage({
    sound: [undefined, undefined],
    faulty: ["-1001", "-1002"],
    observe: async (stage) => {
      const lines = await stage.talk("101", "102");
      return await Promise.all(lines.map(async (line) => (await stage.line(line))["callId"]));
    },
  }),
  "dropped-stays-listed": onStage({
    sound: [1, 0],
    faulty: [1, 1],
    observe: async (stage) => {
      const { line } = await stage.place("101", "102");
      await stage.act(line, "disconnect");
      const early = (await stage.list()).lines.length;
      stage.clock.advance(61_000);
      return [early, (await stage.list()).lines.length];
    },
  }),
} satisfies Record<keyof typeof LINE_FAULTS, FaultProof>);

function beforeAndAfterHold(member: string): (stage: CallStage) => Promise<unknown> {
  return async (stage) => {
    const [mine] = await stage.talk("101", "102");
    const before = await stage.members(member, mine);
    await stage.act(mine, "hold");
    return [before, await stage.members(member, mine)];
  };
}

/** Of a line that holds, and of its far party's, which was called. */
async function actionsWhenHeld(stage: CallStage): Promise<readonly unknown[]> {
  const lines = await stage.talk("101", "102");
  await stage.act(lines[0], "hold");
  return await stage.members("actions", ...lines);
}

/** Whether a line that has talked has a talkingTime, and one that has not. */
async function talkingTimeOnceDropped(stage: CallStage): Promise<readonly unknown[]> {
  const [answered] = await stage.talk("101", "102");
  const [unanswered] = await stage.call("103", "104");
  await stage.act(answered, "disconnect");
  await stage.act(unanswered, "disconnect");
  return (await stage.members("talkingTime", answered, unanswered)).map((instant) => instant !== undefined);
}
