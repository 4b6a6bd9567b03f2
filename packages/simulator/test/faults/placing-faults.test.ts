import type { PLACING_FAULTS } from "../../src/faults/placing-faults.ts";
import { onStage, withDevices } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

/** They answer at once, are busy, do not answer within 3 s, lead nowhere, or hang up after 2 s. */
const ANSWERS = "+33199009001";
const IS_BUSY = "+33199009002";
const IS_AWAY = "+33199009003";
const IS_NOWHERE = "+33199009099";
const HANGS_UP = "+33199009006";

prove({
  "placed-line-not-new": onStage({
    sound: [200, false],
    faulty: [200, true],
    observe: async (stage) => {
      const first = await stage.place("101", "102");
      const second = await stage.place("101", "103");
      return [second.status, second.line === first.line];
    },
  }),
  "second-call-rings-nobody": onStage({
    sound: [2, 4],
    faulty: [2, 3],
    observe: async (stage) => {
      await stage.call("101", "102");
      const first = await stage.live();
      await stage.call("101", "103");
      return [first, await stage.live()];
    },
  }),
  "blank-destination-dials-operator": onStage({
    sound: [400, 400, 0],
    faulty: [200, 200, 2],
    observe: async (stage) => {
      const statuses = [(await stage.place("101", "  ")).status, (await stage.place("101", "")).status];
      return [...statuses, await stage.live()];
    },
  }),
  "blank-destination-is-impossible": onStage({
    sound: [400, 0],
    faulty: [422, 0],
    observe: async (stage) => [(await stage.place("101", " ")).status, await stage.live()],
  }),
  "call-to-nowhere-goes-on": onStage({
    sound: "dropped",
    faulty: "alerting",
    observe: async (stage) => {
      const [mine] = await stage.call("101", IS_NOWHERE);
      stage.clock.advance(1_000);
      return (await stage.states(mine))[0];
    },
  }),
  "own-number-rings-itself": onStage({
    sound: [422, 0],
    faulty: [200, 2],
    observe: async (stage) => {
      const { status, line } = await stage.place("101", "101");
      await stage.act(line, "answer");
      return [status, await stage.live()];
    },
  }),
  "present-party-rings-again": onStage({
    sound: [422, 2],
    faulty: [204, 3],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "addParty", { destination: "102" }), await stage.live()];
    },
  }),
  "off-hook-line-prompts-on": onStage({
    sound: ["alerting", "ringing"],
    faulty: ["prompting", "ringing"],
    observe: async (stage) => await stage.states(...(await stage.call("101", "102"))),
  }),
  "busy-not-noticed": onStage({
    sound: ["dropped"],
    faulty: ["alerting"],
    observe: async (stage) => {
      const [mine] = await stage.call("101", IS_BUSY);
      stage.clock.advance(1_000);
      return await stage.states(mine);
    },
  }),
  "no-answer-not-noticed": onStage({
    sound: ["alerting", "dropped"],
    faulty: ["alerting", "alerting"],
    observe: async (stage) => {
      const [mine] = await stage.call("101", IS_AWAY);
      const early = await stage.states(mine);
      stage.clock.advance(4_000);
      return [...early, ...(await stage.states(mine))];
    },
  }),
  "unanswered-device-dials": onStage({
    world: withDevices({ "101": { kind: "no-answer", afterMs: 1_000 } }),
    sound: ["dropped", 0],
    faulty: ["alerting", 2],
    observe: async (stage) => {
      const { line } = await stage.place("101", "102");
      stage.clock.advance(1_000);
      return [...(await stage.states(line)), await stage.live()];
    },
  }),
  "unanswered-device-says-normal": onStage({
    sound: "causeCallNotAnswered",
    faulty: "causeNormal",
    observe: async (stage) => {
      const { line } = await stage.place("160", "102");
      stage.clock.advance(3_000);
      return (await stage.line(line))["stateCause"];
    },
  }),
  "busy-says-normal": onStage({
    sound: "causeBusy",
    faulty: "causeNormal",
    observe: async (stage) => {
      const [mine] = await stage.call("101", IS_BUSY);
      stage.clock.advance(1_000);
      return (await stage.line(mine))["stateCause"];
    },
  }),
  "hang-up-of-device-one-sided": onStage({
    sound: ["talking", "dropped"],
    faulty: ["talking", "talking"],
    observe: async (stage) => {
      const [mine] = await stage.call("101", HANGS_UP);
      stage.clock.advance(1_000);
      const early = await stage.states(mine);
      stage.clock.advance(2_000);
      return [...early, ...(await stage.states(mine))];
    },
  }),
  "hang-up-not-noticed-on-held": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["dropped", "held"],
    observe: async (stage) => {
      const [talking] = await stage.call("101", HANGS_UP);
      const [held] = await stage.call("102", HANGS_UP);
      stage.clock.advance(500);
      await stage.act(held, "hold");
      stage.clock.advance(2_000);
      return await stage.states(talking, held);
    },
  }),
  "outside-answer-not-noticed": onStage({
    sound: ["talking"],
    faulty: ["alerting"],
    observe: async (stage) => {
      const [mine] = await stage.call("101", ANSWERS);
      stage.clock.advance(1_000);
      return await stage.states(mine);
    },
  }),
  "device-answer-not-noticed": onStage({
    world: withDevices({ "102": { kind: "auto-answer", afterMs: 500 } }),
    sound: ["talking", "talking"],
    faulty: ["alerting", "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.call("101", "102");
      stage.clock.advance(1_000);
      return await stage.states(mine, theirs);
    },
  }),
  "answer-not-noticed-with-held-line": onStage({
    sound: ["held", "talking", "talking"],
    faulty: ["held", "alerting", "talking"],
    observe: async (stage) => {
      const { held, talking, farOfTalking } = await stage.consultation();
      return await stage.states(held, talking, farOfTalking);
    },
  }),
  "answer-ends-other-call": onStage({
    sound: ["held", "talking"],
    faulty: ["dropped", "dropped"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.talk("103", "101");
      return await stage.states(mine, theirs);
    },
  }),
} satisfies Record<keyof typeof PLACING_FAULTS, FaultProof>);
