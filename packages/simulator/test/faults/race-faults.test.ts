import type { RACE_FAULTS } from "../../src/faults/race-faults.ts";
import { naming, onStage, type CallStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "second-hang-up-drops-again": onStage({
    sound: [204, 409, ["dropped"]],
    faulty: [204, 204, ["dropped", "dropped"]],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.watch();
      const statuses = [await stage.act(mine, "disconnect"), await stage.meet(theirs, "disconnect")];
      return [...statuses, await stage.pushed(theirs)];
    },
  }),
  "late-hold-revives": onStage({
    sound: [409, "dropped", 409, "dropped"],
    faulty: [204, "held", 409, "dropped"],
    observe: async (stage) => [
      ...(await afterHangUp(stage, async (mine) => await stage.meet(mine, "hold"))),
      ...(await afterHangUp(stage, async (mine) => await stage.act(mine, "hold"))),
    ],
  }),
  "late-answer-talks-alone": onStage({
    sound: [409, "dropped", "dropped"],
    faulty: [204, "dropped", "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.call("101", "102");
      await stage.act(mine, "disconnect");
      return [await stage.meet(theirs, "answer"), ...(await stage.states(mine, theirs))];
    },
  }),
  "second-hold-resumes": onStage({
    sound: [204, 409, "held"],
    faulty: [204, 204, "talking"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "hold"), await stage.meet(mine, "hold"), ...(await stage.states(mine))];
    },
  }),
  "second-answer-taken-again": onStage({
    sound: [204, 409, ["talking"], 409],
    faulty: [204, 204, ["talking", "talking"], 409],
    observe: async (stage) => {
      const [, theirs] = await stage.call("101", "102");
      await stage.watch();
      const statuses = [await stage.act(theirs, "answer"), await stage.meet(theirs, "answer")];
      return [...statuses, await stage.pushed(theirs), await stage.act(theirs, "answer")];
    },
  }),
  "second-unhold-accepted": onStage({
    sound: [204, 409, 409, "talking"],
    faulty: [204, 204, 409, "talking"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      const statuses = [await stage.act(mine, "unhold"), await stage.meet(mine, "unhold")];
      return [...statuses, await stage.act(mine, "unhold"), ...(await stage.states(mine))];
    },
  }),
  "unholds-that-meet-both-talk": onStage({
    sound: [
      ["held", "talking"],
      ["talking", "held"],
    ],
    faulty: [
      ["talking", "talking"],
      ["talking", "held"],
    ],
    observe: async (stage) => {
      const { talking, held } = await stage.consultation();
      await stage.act(talking, "hold");
      await stage.act(talking, "unhold");
      await stage.meet(held, "unhold");
      const atOnce = await stage.states(talking, held);
      await stage.act(held, "hold");
      await stage.act(talking, "hold");
      await stage.act(held, "unhold");
      await stage.act(talking, "unhold");
      return [atOnce, await stage.states(talking, held)];
    },
  }),
  "transfer-half-done": onStage({
    sound: [409, "talking", "talking"],
    faulty: [204, "dropped", "talking"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      await stage.act(farOfHeld, "disconnect");
      const status = await stage.meet(talking, "transfer", naming(held));
      return [status, ...(await stage.states(talking, farOfTalking))];
    },
  }),
  "refused-transfer-drops-far-party": onStage({
    sound: [409, "talking", "talking", "dropped"],
    faulty: [409, "talking", "dropped", "dropped"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      await stage.act(farOfHeld, "disconnect");
      const status = await stage.meet(talking, "transfer", naming(held));
      return [status, ...(await stage.states(talking, farOfTalking, held))];
    },
  }),
  "crossing-transfer-drops-all": onStage({
    sound: [204, 409, "talking", "talking"],
    faulty: [204, 409, "dropped", "dropped"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      return [
        await stage.act(talking, "transfer", naming(held)),
        await stage.meet(held, "transfer", naming(talking)),
        ...(await stage.states(farOfTalking, farOfHeld)),
      ];
    },
  }),
  "crossing-merge-done-twice": onStage({
    sound: [204, 409, "talking", "dropped"],
    faulty: [204, 204, "dropped", "dropped"],
    observe: async (stage) => {
      const { talking, held } = await stage.consultation();
      return [
        await stage.act(talking, "merge", naming(held)),
        await stage.meet(held, "merge", naming(talking)),
        ...(await stage.states(talking, held)),
      ];
    },
  }),
  "crossing-calls-collide": onStage({
    sound: ["alerting", "alerting", 4],
    faulty: ["dropped", "alerting", 2],
    observe: async (stage) => {
      const one = await stage.place("101", "102");
      const other = await stage.place("102", "101");
      await stage.act(one.line, "answer");
      await stage.act(other.line, "answer");
      return [...(await stage.states(one.line, other.line)), await stage.live()];
    },
  }),
  "invitation-outlives-inviter": onStage({
    sound: [409, "dropped"],
    faulty: [204, "talking"],
    observe: async (stage) => {
      const [alice] = await stage.talk("101", "102");
      const chloe = await stage.invite(alice, "103");
      await stage.act(alice, "leave");
      return [await stage.meet(chloe, "answer"), ...(await stage.states(chloe))];
    },
  }),
  "disconnect-upon-answer-one-sided": onStage({
    sound: ["dropped", "dropped", "dropped", "dropped"],
    faulty: ["dropped", "talking", "dropped", "dropped"],
    observe: async (stage) => {
      const met = await stage.talk("101", "102");
      await stage.meet(met[0], "disconnect");
      const apart = await stage.talk("103", "104");
      await stage.act(apart[0], "disconnect");
      return await stage.states(...met, ...apart);
    },
  }),
  "hang-up-that-meets-is-lost": onStage({
    sound: [204, "dropped", "dropped", 204, "dropped"],
    faulty: [204, "held", "talking", 204, "dropped"],
    observe: async (stage) => {
      const met = await stage.talk("101", "102");
      await stage.act(met[0], "hold");
      const status = await stage.meet(met[0], "disconnect");
      const apart = await stage.talk("103", "104");
      return [
        status,
        ...(await stage.states(...met)),
        await stage.act(apart[0], "disconnect"),
        ...(await stage.states(apart[0])),
      ];
    },
  }),
  "leave-upon-hold-one-sided": onStage({
    sound: ["dropped", "dropped", "dropped", "dropped"],
    faulty: ["dropped", "talking", "dropped", "dropped"],
    observe: async (stage) => {
      const met = await stage.talk("101", "102");
      await stage.act(met[0], "hold");
      await stage.meet(met[0], "leave");
      const apart = await stage.talk("103", "104");
      await stage.act(apart[0], "hold");
      await stage.act(apart[0], "leave");
      return await stage.states(...met, ...apart);
    },
  }),
} satisfies Record<keyof typeof RACE_FAULTS, FaultProof>);

/** The status of what is done when the far party has hung up, and the line's state then. */
async function afterHangUp(stage: CallStage, act: (line: string) => Promise<number>): Promise<readonly unknown[]> {
  const [mine, theirs] = await stage.talk("101", "102");
  await stage.act(theirs, "disconnect");
  return [await act(mine), ...(await stage.states(mine))];
}
