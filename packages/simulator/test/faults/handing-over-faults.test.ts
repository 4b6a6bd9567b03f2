import type { HANDING_OVER_FAULTS } from "../../src/faults/handing-over-faults.ts";
import { CallStage, naming, onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "transfer-keeps-argument": onStage({
    sound: ["dropped", "dropped", "talking", "talking"],
    faulty: ["dropped", "held", "talking", "talking"],
    observe: transferred,
  }),
  "transfer-drops-holding-peer": onStage({
    sound: ["talking", "held"],
    faulty: ["talking", "dropped"],
    observe: transferredToHolding,
  }),
  "transfer-resumes-holding-peer": onStage({
    sound: ["talking", "held"],
    faulty: ["talking", "talking"],
    observe: transferredToHolding,
  }),
  "transfer-shown-to-one": onStage({
    sound: ["102", "103"],
    faulty: ["101", "103"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      await stage.act(talking, "transfer", naming(held));
      return await stage.members("displayedNumber", farOfTalking, farOfHeld);
    },
  }),
  "transfer-takes-line-of-another": onStage({
    sound: [409, "talking"],
    faulty: [204, "dropped"],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      const [other] = await stage.talk("104", "105");
      await stage.act(other, "hold");
      return [await stage.act(talking, "transfer", naming(other)), ...(await stage.states(talking))];
    },
  }),
  "transfer-wants-address": {
    sound: [204, 204],
    faulty: [422, 204],
    observe: async (simulator, clock) => {
      const stage = await CallStage.open(simulator, clock);
      const one = await stage.consultation();
      const byPath = await stage.act(one.talking, "transfer", naming(one.held));
      const [held] = await stage.talk("104", "105");
      const [talking] = await stage.talk("104", "106");
      const line = `${simulator.baseUrl}/restletrouter/v1/rcc/CallLine/${held}`;
      return [byPath, await stage.act(talking, "transfer", { line })];
    },
  },
  "transfer-wants-relative-path": onStage({
    sound: ["v1/rcc/CallLine/", 204, 204],
    faulty: ["/restletrouter/v1/rcc/CallLine/", 422, 204],
    observe: async (stage) => {
      const one = await stage.consultation();
      const [restUri] = await stage.members("restUri", one.held);
      const asGiven = await stage.act(one.talking, "transfer", { line: restUri });
      const [held] = await stage.talk("104", "105");
      const [talking] = await stage.talk("104", "106");
      const relative = await stage.act(talking, "transfer", naming(held));
      return [String(restUri).replace(one.held, ""), asGiven, relative];
    },
  }),
  "transfer-to-itself-drops": onStage({
    sound: [409, "talking"],
    faulty: [204, "dropped"],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      return [await stage.act(talking, "transfer", naming(talking)), ...(await stage.states(talking))];
    },
  }),
  "refused-transfer-holds": onStage({
    sound: [404, "talking"],
    faulty: [404, "held"],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      return [await stage.act(talking, "transfer", naming("-9")), ...(await stage.states(talking))];
    },
  }),
  "deflection-rings-nobody": onStage({
    sound: ["alerting", "dropped", 2],
    faulty: ["alerting", "dropped", 1],
    observe: deflected,
  }),
  "deflection-keeps-line": onStage({
    sound: ["alerting", "dropped", 2],
    faulty: ["alerting", "ringing", 3],
    observe: deflected,
  }),
  "deflection-drops-caller": onStage({
    sound: ["alerting", "dropped", 2],
    faulty: ["dropped", "dropped", 1],
    observe: deflected,
  }),
  "deflection-not-displayed": onStage({
    sound: ["103"],
    faulty: ["102"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.call("101", "102");
      await stage.act(theirs, "redirect", { destination: "103" });
      return await stage.members("displayedNumber", mine);
    },
  }),
  "redirect-drops-peer": onStage({
    sound: ["dropped", "alerting", "ringing"],
    faulty: ["dropped", "dropped", "ringing"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "redirect", { destination: "103" });
      return await stage.states(mine, theirs, await stage.newest());
    },
  }),
  "redirect-keeps-held-line": onStage({
    sound: ["dropped", "alerting", "ringing"],
    faulty: ["held", "alerting", "ringing"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "hold");
      await stage.act(mine, "redirect", { destination: "103" });
      return await stage.states(mine, theirs, await stage.newest());
    },
  }),
  "redirect-dials-operator": onStage({
    sound: [400, "talking"],
    faulty: [204, "dropped"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      return [await stage.act(mine, "redirect", {}), ...(await stage.states(mine))];
    },
  }),
  "redirected-answer-one-sided": onStage({
    sound: ["talking", "talking"],
    faulty: ["alerting", "talking"],
    observe: async (stage) => {
      const [mine, theirs] = await stage.talk("101", "102");
      await stage.act(mine, "redirect", { destination: "103" });
      const chloe = await stage.newest();
      await stage.act(chloe, "answer");
      return await stage.states(theirs, chloe);
    },
  }),
} satisfies Record<keyof typeof HANDING_OVER_FAULTS, FaultProof>);

async function transferred(stage: CallStage): Promise<readonly unknown[]> {
  const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
  await stage.act(talking, "transfer", naming(held));
  return await stage.states(talking, held, farOfTalking, farOfHeld);
}

async function transferredToHolding(stage: CallStage): Promise<readonly unknown[]> {
  const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
  await stage.act(farOfHeld, "hold");
  await stage.act(talking, "transfer", naming(held));
  return await stage.states(farOfTalking, farOfHeld);
}

async function deflected(stage: CallStage): Promise<readonly unknown[]> {
  const [mine, theirs] = await stage.call("101", "102");
  await stage.act(theirs, "redirect", { destination: "103" });
  return [...(await stage.states(mine, theirs)), await stage.live()];
}
