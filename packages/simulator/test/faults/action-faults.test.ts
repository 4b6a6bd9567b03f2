import type { ACTION_FAULTS } from "../../src/faults/action-faults.ts";
import { onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "unhold-ignored": onStage({
    sound: [204, "talking"],
    faulty: [204, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return [await stage.act(mine, "unhold"), ...(await stage.states(mine))];
    },
  }),
  "unhold-ignored-while-peer-holds": onStage({
    sound: ["talking", "talking"],
    faulty: ["held", "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      await stage.act(theirs, "hold");
      await stage.act(mine, "unhold");
      const whileHeld = await stage.states(mine);
      const [other] = await stage.talk("103", "104");
      await stage.act(other, "hold");
      await stage.act(other, "unhold");
      return [...whileHeld, ...(await stage.states(other))];
    },
  }),
  "hold-ignored-in-conference": onStage({
    sound: [204, "held", 204, "held"],
    faulty: [204, "talking", 204, "held"],
    observe: async (stage) => {
      const [alice] = await stage.conference();
      const [other] = await stage.talk("104", "105");
      return [
        await stage.act(alice, "hold"),
        ...(await stage.states(alice)),
        await stage.act(other, "hold"),
        ...(await stage.states(other)),
      ];
    },
  }),
  "every-third-hold-ignored": onStage({
    sound: ["held", "held", "held"],
    faulty: ["held", "talking", "held"],
    observe: async (stage) => {
      const [first, second] = await stage.talk("101", "102");
      const [third] = await stage.talk("103", "104");
      for (const line of [first, second, third]) await stage.act(line, "hold");
      return await stage.states(first, second, third);
    },
  }),
  "answer-ignored-while-talking": onStage({
    sound: [204, "talking"],
    faulty: [204, "ringing"],
    observe: async (stage) => {
      await stage.talk("101", "102");
      const [, second] = await stage.call("103", "101");
      return [await stage.act(second, "answer"), ...(await stage.states(second))];
    },
  }),
  "prompted-answer-ignored": onStage({
    sound: [204, "alerting"],
    faulty: [204, "prompting"],
    observe: async (stage) => {
      await stage.talk("101", "102");
      const { line } = await stage.place("101", "103");
      return [await stage.act(line, "answer"), ...(await stage.states(line))];
    },
  }),
  "disconnect-ignored-on-held": onStage({
    sound: [204, "dropped", "dropped"],
    faulty: [204, "held", "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return [await stage.act(mine, "disconnect"), ...(await stage.states(mine, theirs))];
    },
  }),
  "disconnect-ignored-in-conference": onStage({
    sound: [204, "dropped"],
    faulty: [204, "talking"],
    observe: async (stage) => {
      const [, bruno] = await stage.conference();
      return [await stage.act(bruno, "disconnect"), ...(await stage.states(bruno))];
    },
  }),
  "leave-ignored-on-held": onStage({
    sound: [204, "dropped"],
    faulty: [204, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return [await stage.act(mine, "leave"), ...(await stage.states(mine))];
    },
  }),
  "redirect-ignored-on-held": onStage({
    sound: [204, "dropped", 2],
    faulty: [204, "held", 2],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      const status = await stage.act(mine, "redirect", { destination: "103" });
      return [status, ...(await stage.states(mine)), await stage.live()];
    },
  }),
} satisfies Record<keyof typeof ACTION_FAULTS, FaultProof>);
