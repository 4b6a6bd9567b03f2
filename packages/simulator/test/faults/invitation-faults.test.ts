import type { INVITATION_FAULTS } from "../../src/faults/invitation-faults.ts";
import { naming, onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "invitation-holds-inviter": onStage({
    sound: ["talking", "talking"],
    faulty: ["held", "talking"],
    observe: async (stage) => {
      const [alice, bruno] = await stage.talk("101", "102");
      await stage.invite(alice, "103");
      return await stage.states(alice, bruno);
    },
  }),
  "invitation-resumes-inviter": onStage({
    sound: ["held", "ringing"],
    faulty: ["talking", "ringing"],
    observe: async (stage) => {
      const [alice] = await stage.talk("101", "102");
      await stage.act(alice, "hold");
      const chloe = await stage.invite(alice, "103");
      return await stage.states(alice, chloe);
    },
  }),
  "held-inviter-holds-far-party": onStage({
    sound: ["held", "talking", "ringing"],
    faulty: ["held", "held", "ringing"],
    observe: async (stage) => {
      const [alice, bruno] = await stage.talk("101", "102");
      await stage.act(alice, "hold");
      const chloe = await stage.invite(alice, "103");
      return await stage.states(alice, bruno, chloe);
    },
  }),
  "rejected-invitation-ends-call": onStage({
    sound: ["talking", "talking", "dropped"],
    faulty: ["dropped", "dropped", "dropped"],
    observe: async (stage) => {
      const [alice, bruno] = await stage.talk("101", "102");
      const chloe = await stage.invite(alice, "103");
      await stage.act(chloe, "disconnect");
      return await stage.states(alice, bruno, chloe);
    },
  }),
  "rejected-invitation-rings-on": onStage({
    sound: [204, "talking", "dropped"],
    faulty: [204, "talking", "ringing"],
    observe: async (stage) => {
      const [alice] = await stage.talk("101", "102");
      const chloe = await stage.invite(alice, "103");
      return [await stage.act(chloe, "disconnect"), ...(await stage.states(alice, chloe))];
    },
  }),
  "unanswered-invitation-ends-call": onStage({
    sound: ["talking", "talking"],
    faulty: ["dropped", "dropped"],
    observe: async (stage) => {
      const lines = await stage.talk("101", "102");
      await stage.act(lines[0], "addParty", { destination: "+33199009003" });
      stage.clock.advance(4_000);
      return await stage.states(...lines);
    },
  }),
  "invitation-outlives-call": onStage({
    sound: ["dropped", "dropped", "dropped"],
    faulty: ["dropped", "dropped", "ringing"],
    observe: async (stage) => {
      const [alice, bruno] = await stage.talk("101", "102");
      const chloe = await stage.invite(alice, "103");
      await stage.act(bruno, "disconnect");
      return await stage.states(alice, bruno, chloe);
    },
  }),
  "invitation-outlives-waiting-party": onStage({
    sound: ["dropped", "dropped", "dropped"],
    faulty: ["dropped", "dropped", "ringing"],
    observe: async (stage) => {
      const [alice, bruno] = await stage.talk("101", "102");
      await stage.act(bruno, "hold");
      await stage.act(alice, "redirect", { destination: "103" });
      const chloe = await stage.newest();
      await stage.act(bruno, "disconnect");
      return await stage.states(alice, bruno, chloe);
    },
  }),
  "invitation-outlives-conference": onStage({
    sound: ["dropped", "dropped", "dropped", "dropped"],
    faulty: ["dropped", "dropped", "dropped", "ringing"],
    observe: async (stage) => {
      const three = await stage.conference();
      const david = await stage.invite(three[0], "104");
      await stage.act(three[1], "disconnect");
      return await stage.states(...three, david);
    },
  }),
  "invitation-outlives-transfer": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["dropped", "ringing"],
    observe: async (stage) => {
      const { talking, held } = await stage.consultation();
      const invited = await stage.invite(talking, "104");
      await stage.act(talking, "transfer", naming(held));
      return await stage.states(talking, invited);
    },
  }),
  "invitation-dials-operator": onStage({
    sound: [400, 400],
    faulty: [204, 204],
    observe: async (stage) => {
      const [alice] = await stage.talk("101", "102");
      return [await stage.act(alice, "addParty", {}), await stage.act(alice, "addParty", { destination: " " })];
    },
  }),
} satisfies Record<keyof typeof INVITATION_FAULTS, FaultProof>);
