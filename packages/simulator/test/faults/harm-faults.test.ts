import type { HARM_FAULTS } from "../../src/faults/harm-faults.ts";
import { onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "refused-hold-drops-and-delists": onStage({
    sound: [204, 409, 2, 2],
    faulty: [204, 409, 0, 0],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const found = [await stage.act(mine, "hold"), await stage.act(mine, "hold")];
      return [...found, await stage.live(), (await stage.list()).lines.length];
    },
  }),
  "refused-hold-drops-peer": onStage({
    sound: [204, 409, "held", "talking"],
    faulty: [204, 409, "held", "dropped"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      const found = [await stage.act(mine, "hold"), await stage.act(mine, "hold")];
      return [...found, ...(await stage.states(mine, theirs))];
    },
  }),
  "refused-unhold-holds-peer": onStage({
    sound: [409, "talking", "talking"],
    faulty: [409, "talking", "held"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      return [await stage.act(mine, "unhold"), ...(await stage.states(mine, theirs))];
    },
  }),
  "refused-unhold-drops-waiting-party": onStage({
    sound: [409, "talking", "held", "talking", "talking"],
    faulty: [409, "talking", "held", "talking", "dropped"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      const status = await stage.act(talking, "unhold");
      return [status, ...(await stage.states(talking, held, farOfTalking, farOfHeld))];
    },
  }),
  "refused-invitation-rings": onStage({
    sound: [409, 2],
    faulty: [409, 3],
    observe: async (stage) => {
      const [, theirs] = await stage.call("101", "102");
      return [await stage.act(theirs, "addParty", { destination: "103" }), await stage.live()];
    },
  }),
  "wrong-tones-end-call": onStage({
    sound: [400, 2],
    faulty: [400, 0],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "sendDtmfs", { dtmfs: 5 }), (await stage.list()).lines.length];
    },
  }),
} satisfies Record<keyof typeof HARM_FAULTS, FaultProof>);
