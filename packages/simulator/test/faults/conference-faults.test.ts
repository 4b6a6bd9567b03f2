import type { CONFERENCE_FAULTS } from "../../src/faults/conference-faults.ts";
import { naming, onStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "fourth-party-not-rung": onStage({
    sound: [204, 4],
    faulty: [204, 3],
    observe: async (stage) => {
      const [alice] = await stage.conference();
      return [await stage.act(alice, "addParty", { destination: "104" }), await stage.live()];
    },
  }),
  "third-party-replaces-inviter": onStage({
    sound: ["talking", "talking", "talking"],
    faulty: ["dropped", "talking", "talking"],
    observe: async (stage) => await stage.states(...(await stage.conference())),
  }),
  "answered-invitation-holds-inviter": onStage({
    sound: ["talking", "talking", "talking"],
    faulty: ["held", "talking", "talking"],
    observe: async (stage) => await stage.states(...(await stage.conference())),
  }),
  "conference-hidden-from-invited": onStage({
    sound: [true, true, true],
    faulty: [true, false, false],
    observe: async (stage) => {
      const lines = await stage.conference();
      return await stage.members("conference", ...lines);
    },
  }),
  "conference-never-shown": onStage({
    sound: [true, true, true, "102", "101", "101"],
    faulty: [undefined, undefined, undefined, "103", "103", "101"],
    observe: async (stage) => {
      const lines = await stage.conference();
      return [...(await stage.members("conference", ...lines)), ...(await stage.members("displayedNumber", ...lines))];
    },
  }),
  "conference-of-two": onStage({
    sound: [false, false],
    faulty: [true, true],
    observe: async (stage) => {
      const [alice, bruno, chloe] = await stage.conference();
      await stage.act(chloe, "leave");
      return await stage.members("conference", alice, bruno);
    },
  }),
  "conference-lists-redirect": onStage({
    sound: [["addParty", "disconnect", "hold", "leave", "sendDtmfs"]],
    faulty: [["addParty", "disconnect", "hold", "leave", "sendDtmfs", "redirect"]],
    observe: async (stage) => {
      const [alice] = await stage.conference();
      return await stage.members("actions", alice);
    },
  }),
  "fourth-party-replaces-third": onStage({
    sound: ["talking", "talking", "talking", "talking"],
    faulty: ["talking", "talking", "dropped", "talking"],
    observe: async (stage) => {
      const three = await stage.conference();
      const david = await stage.invite(three[0], "104");
      await stage.act(david, "answer");
      return await stage.states(...three, david);
    },
  }),
  "fourth-party-holds-inviter": onStage({
    sound: ["talking", "talking", "talking", "talking"],
    faulty: ["held", "talking", "talking", "talking"],
    observe: async (stage) => {
      const three = await stage.conference();
      const david = await stage.invite(three[0], "104");
      await stage.act(david, "answer");
      return await stage.states(...three, david);
    },
  }),
  "hold-holds-conference": onStage({
    sound: ["held", "talking", "talking"],
    faulty: ["held", "held", "held"],
    observe: async (stage) => {
      const lines = await stage.conference();
      await stage.act(lines[0], "hold");
      return await stage.states(...lines);
    },
  }),
  "merge-resumes-holding-peer": onStage({
    sound: ["talking", "held", "talking"],
    faulty: ["talking", "talking", "talking"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      await stage.act(farOfHeld, "hold");
      await stage.act(talking, "merge", naming(held));
      return await stage.states(talking, farOfHeld, farOfTalking);
    },
  }),
  "leave-of-founder-ends-conference": onStage({
    sound: [
      ["dropped", "talking", "talking"],
      ["talking", "talking", "dropped"],
    ],
    faulty: [
      ["dropped", "dropped", "dropped"],
      ["talking", "talking", "dropped"],
    ],
    observe: async (stage) => {
      const first = await stage.conference();
      await stage.act(first[0], "leave");
      const founder = await stage.states(...first);
      for (const line of first) await stage.act(line, "disconnect");
      const second = await stage.conference();
      await stage.act(second[2], "leave");
      return [founder, await stage.states(...second)];
    },
  }),
  "leave-holds-the-staying": onStage({
    sound: ["dropped", "talking", "talking"],
    faulty: ["dropped", "held", "held"],
    observe: async (stage) => {
      const lines = await stage.conference();
      await stage.act(lines[0], "leave");
      return await stage.states(...lines);
    },
  }),
  "merge-holds-controller": onStage({
    sound: ["talking", "dropped", "talking", "talking"],
    faulty: ["held", "dropped", "talking", "talking"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      await stage.act(talking, "merge", naming(held));
      return await stage.states(talking, held, farOfTalking, farOfHeld);
    },
  }),
  "merge-drops-far-party": onStage({
    sound: ["talking", "talking", "talking"],
    faulty: ["talking", "talking", "dropped"],
    observe: async (stage) => {
      const { talking, held, farOfTalking, farOfHeld } = await stage.consultation();
      await stage.act(talking, "merge", naming(held));
      return await stage.states(talking, farOfTalking, farOfHeld);
    },
  }),
  "merge-keeps-argument": onStage({
    sound: ["talking", "dropped", 3],
    faulty: ["talking", "held", 4],
    observe: async (stage) => {
      const { talking, held } = await stage.consultation();
      await stage.act(talking, "merge", naming(held));
      return [...(await stage.states(talking, held)), await stage.live()];
    },
  }),
  "merge-takes-line-of-another": onStage({
    sound: [409, "held"],
    faulty: [204, "dropped"],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      const [other] = await stage.talk("104", "105");
      await stage.act(other, "hold");
      return [await stage.act(talking, "merge", naming(other)), ...(await stage.states(other))];
    },
  }),
  "merge-wants-line-id": onStage({
    sound: [422, 204],
    faulty: [204, 422],
    observe: async (stage) => {
      const one = await stage.consultation();
      const byId = await stage.act(one.talking, "merge", { line: one.held });
      const [held] = await stage.talk("104", "105");
      const [talking] = await stage.talk("104", "106");
      return [byId, await stage.act(talking, "merge", naming(held))];
    },
  }),
  "merge-wants-relative-path": onStage({
    sound: ["v1/rcc/CallLine/", 204, 204],
    faulty: ["/restletrouter/v1/rcc/CallLine/", 422, 204],
    observe: async (stage) => {
      const one = await stage.consultation();
      const [restUri] = await stage.members("restUri", one.held);
      const asGiven = await stage.act(one.talking, "merge", { line: restUri });
      const [held] = await stage.talk("104", "105");
      const [talking] = await stage.talk("104", "106");
      const relative = await stage.act(talking, "merge", naming(held));
      return [String(restUri).replace(one.held, ""), asGiven, relative];
    },
  }),
  "merge-takes-itself": onStage({
    sound: [409, 404],
    faulty: [204, 404],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      return [await stage.act(talking, "merge", naming(talking)), await stage.act(talking, "merge", naming("-9"))];
    },
  }),
  "merge-takes-unknown-line": onStage({
    sound: [409, 404],
    faulty: [409, 204],
    observe: async (stage) => {
      const { talking } = await stage.consultation();
      return [await stage.act(talking, "merge", naming(talking)), await stage.act(talking, "merge", naming("-9"))];
    },
  }),
} satisfies Record<keyof typeof CONFERENCE_FAULTS, FaultProof>);
