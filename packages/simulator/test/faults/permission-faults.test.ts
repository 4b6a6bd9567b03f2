import type { PERMISSION_FAULTS } from "../../src/faults/permission-faults.ts";
import { naming, onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "hold-refused-when-changed": onStage({
    sound: [204, 204, 204],
    faulty: [204, 204, 409],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "hold"), await stage.act(mine, "unhold"), await stage.act(mine, "hold")];
    },
  }),
  "redirect-refused-on-held": onStage({
    sound: [204, "dropped"],
    faulty: [409, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return [await stage.act(mine, "redirect", { destination: "103" }), ...(await stage.states(mine))];
    },
  }),
  "redirect-refused-for-idle-destination": onStage({
    sound: [204, "dropped"],
    faulty: [422, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return [await stage.act(mine, "redirect", { destination: "103" }), ...(await stage.states(mine))];
    },
  }),
  "answer-refused-with-held-line": onStage({
    sound: [204, "talking"],
    faulty: [409, "ringing"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      const [, second] = await stage.call("103", "101");
      return [await stage.act(second, "answer"), ...(await stage.states(second))];
    },
  }),
  "call-locked-while-inviting": onStage({
    sound: [204, "held"],
    faulty: [409, "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.invite(mine, "103");
      return [await stage.act(theirs, "hold"), ...(await stage.states(theirs))];
    },
  }),
  "dtmf-letters-refused": onStage({
    sound: [204, 204],
    faulty: [204, 422],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [
        await stage.act(mine, "sendDtmfs", { dtmfs: "19*#" }),
        await stage.act(mine, "sendDtmfs", { dtmfs: "1A" }),
      ];
    },
  }),
  "hold-accepted-on-held": onStage({
    sound: [409, "held"],
    faulty: [204, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return [await stage.act(mine, "hold"), ...(await stage.states(mine))];
    },
  }),
  "dtmf-accepted-on-held": onStage({
    sound: 409,
    faulty: 204,
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      return await stage.act(mine, "sendDtmfs", { dtmfs: "1" });
    },
  }),
  "answer-accepted-on-talking": onStage({
    sound: [409, 409],
    faulty: [204, 204],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      return [await stage.act(mine, "answer"), await stage.act(theirs, "answer")];
    },
  }),
  "redirect-accepted-in-conference": onStage({
    sound: [409, "talking", "talking"],
    faulty: [204, "dropped", "talking"],
    observe: async (stage) => {
      const [alice, bruno] = await stage.conference();
      const status = await stage.act(alice, "redirect", { destination: "104" });
      return [status, ...(await stage.states(alice, bruno))];
    },
  }),
  "held-line-joins-unlisted": onStage({
    sound: [["addParty", "disconnect", "unhold", "leave", "redirect"], 409, "held", "talking", 409],
    faulty: [["addParty", "disconnect", "unhold", "leave", "redirect"], 204, "talking", "dropped", 204],
    observe: async (stage) => {
      const { talking, held } = await stage.consultation();
      const [listed] = await stage.members("actions", held);
      const merged = await stage.act(held, "merge", naming(talking));
      const after = await stage.states(held, talking);
      const [first] = await stage.talk("104", "105");
      const [second] = await stage.talk("104", "106");
      return [listed, merged, ...after, await stage.act(first, "transfer", naming(second))];
    },
  }),
  "dropped-line-accepts": onStage({
    sound: [409, 409],
    faulty: [204, 204],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "disconnect");
      return [await stage.act(mine, "hold"), await stage.act(theirs, "disconnect")];
    },
  }),
  "refusal-modifies": onStage({
    sound: [409, []],
    faulty: [409, ["talking"]],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.watch();
      return [await stage.act(mine, "answer"), await stage.pushed(mine)];
    },
  }),
  "refused-unhold-holds": onStage({
    sound: [409, "talking"],
    faulty: [409, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "unhold"), ...(await stage.states(mine))];
    },
  }),
  "dtmf-hash-holds": onStage({
    sound: [204, "talking", 204, "talking"],
    faulty: [204, "talking", 204, "held"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [
        await stage.act(mine, "sendDtmfs", { dtmfs: "12*" }),
        ...(await stage.states(mine)),
        await stage.act(mine, "sendDtmfs", { dtmfs: "12#" }),
        ...(await stage.states(mine)),
      ];
    },
  }),
  "any-dtmf-accepted": onStage({
    sound: [422, 409],
    faulty: [204, 409],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(theirs, "hold");
      return [await stage.act(mine, "sendDtmfs", { dtmfs: "x" }), await stage.act(theirs, "sendDtmfs", { dtmfs: "x" })];
    },
  }),
  "unlisted-on-held-is-unknown": onStage({
    sound: [409, 409],
    faulty: [409, 404],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const talking = await stage.act(mine, "unhold");
      await stage.act(mine, "hold");
      return [talking, await stage.act(mine, "transfer", naming(mine))];
    },
  }),
  "merge-argument-in-wrong-state": onStage({
    sound: [404, 404],
    faulty: [409, 404],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      return [await stage.act(talking, "merge", naming("-9")), await stage.act(talking, "transfer", naming("-9"))];
    },
  }),
  "transfer-argument-unknown": onStage({
    sound: [422, 422],
    faulty: [422, 404],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      const line = "v1/rcc/Extension/700101";
      return [await stage.act(talking, "merge", { line }), await stage.act(talking, "transfer", { line })];
    },
  }),
  "hold-status-changes": onStage({
    sound: [204, 204],
    faulty: [204, 200],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      return [await stage.act(mine, "hold"), await stage.act(theirs, "hold")];
    },
  }),
  "disconnect-answers-200": onStage({
    sound: [204, 204],
    faulty: [204, 200],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "hold"), await stage.act(mine, "disconnect")];
    },
  }),
  "leave-answered-207": onStage({
    sound: [204, 204],
    faulty: [207, 204],
    observe: async (stage) => {
      const [alice, bruno] = await stage.conference();
      return [await stage.act(bruno, "leave"), await stage.act(alice, "leave")];
    },
  }),
} satisfies Record<keyof typeof PERMISSION_FAULTS, FaultProof>);
