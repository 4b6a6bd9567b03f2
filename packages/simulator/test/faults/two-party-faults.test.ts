import type { TWO_PARTY_FAULTS } from "../../src/faults/two-party-faults.ts";
import { onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "unhold-holds-no-other": onStage({
    sound: ["talking", "held"],
    faulty: ["talking", "talking"],
    observe: async (stage) => {
      const { held, talking } = await stage.consultation();
      await stage.act(held, "unhold");
      return await stage.states(held, talking);
    },
  }),
  "hold-drops-holding-peer": onStage({
    sound: ["held", "held"],
    faulty: ["held", "dropped"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(theirs, "hold");
      await stage.act(mine, "hold");
      return await stage.states(mine, theirs);
    },
  }),
  "hold-makes-peer-ring": onStage({
    sound: ["held", "talking"],
    faulty: ["held", "ringing"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return await stage.states(mine, theirs);
    },
  }),
  "peer-not-dropped": onStage({
    sound: ["dropped", "dropped", "dropped", "dropped", 409],
    faulty: ["dropped", "talking", "dropped", "dropped", 204],
    observe: async (stage) => {
      const answered = await stage.talk("101", "102");
      const unanswered = await stage.call("103", "104");
      await stage.act(answered[0], "disconnect");
      await stage.act(unanswered[0], "disconnect");
      return [...(await stage.states(...answered, ...unanswered)), await stage.act(answered[1], "disconnect")];
    },
  }),
  "given-up-prompting-rings": onStage({
    sound: ["dropped", 0],
    faulty: ["dropped", 1],
    observe: async (stage) => {
      const { line } = await stage.place("101", "102");
      await stage.act(line, "disconnect");
      return [...(await stage.states(line)), await stage.live()];
    },
  }),
  "given-up-call-rings-on": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["dropped", "ringing"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.call("101", "102");
      await stage.act(mine, "disconnect");
      return await stage.states(mine, theirs);
    },
  }),
  "rejection-not-noticed": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["alerting", "dropped"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.call("101", "102");
      await stage.act(theirs, "disconnect");
      return await stage.states(mine, theirs);
    },
  }),
  "leave-keeps-peer": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["dropped", "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "leave");
      return await stage.states(mine, theirs);
    },
  }),
} satisfies Record<keyof typeof TWO_PARTY_FAULTS, FaultProof>);
