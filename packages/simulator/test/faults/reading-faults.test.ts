import type { READING_FAULTS } from "../../src/faults/reading-faults.ts";
import { onStage, type CallStage } from "./call-stage.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

prove({
  "label-mis-encoded": onStage({
    sound: ["Chloé Exemple"],
    faulty: ["ChloÃ© Exemple"],
    observe: async (stage) => await stage.members("displayedLabel", (await stage.place("101", "103")).line),
  }),
  "photo-of-own-extension": onStage({
    sound: ["", "http://photos.example/700101.png"],
    faulty: ["http://photos.example/700101.png", ""],
    observe: async (stage) => await stage.members("displayedPhoto", ...(await stage.call("101", "102"))),
  }),
  "last-public-number": onStage({
    sound: ["+33199000102", "+33199000110"],
    faulty: ["+33199000102", "+33199000210"],
    observe: async (stage) => {
      const toOne = await stage.place("101", "102");
      const toTwo = await stage.place("101", "110");
      return await stage.members("displayedExternalNumber", toOne.line, toTwo.line);
    },
  }),
  "called-shows-public-number": onStage({
    sound: ["102", "101"],
    faulty: ["102", "+33199000101"],
    observe: async (stage) => await stage.members("displayedNumber", ...(await stage.talk("101", "102"))),
  }),
  "called-is-outgoing": onStage({
    sound: [false, true],
    faulty: [false, false],
    observe: async (stage) => await stage.members("isIncoming", ...(await stage.talk("101", "102"))),
  }),
  "flag-as-text": onStage({
    sound: [false, false],
    faulty: [false, "false"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const before = await stage.members("isPlaying", mine);
      await stage.act(mine, "hold");
      return [...before, ...(await stage.members("isPlaying", mine))];
    },
  }),
  "ringing-without-extension": onStage({
    sound: ["v1/rcc/Extension/700101", "v1/rcc/Extension/700102"],
    faulty: ["v1/rcc/Extension/700101", undefined],
    observe: async (stage) => await stage.members("extension", ...(await stage.call("101", "102"))),
  }),
  "dropped-without-cause": onStage({
    sound: ["causeNormal", "causeNormal"],
    faulty: ["causeNormal", undefined],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      const before = await stage.members("stateCause", mine);
      await stage.act(mine, "disconnect");
      return [...before, ...(await stage.members("stateCause", mine))];
    },
  }),
  "placed-line-lacks-answer": onStage({
    sound: [
      ["disconnect", "answer"],
      ["disconnect", "answer"],
    ],
    faulty: [["disconnect"], ["disconnect", "answer"]],
    observe: async (stage) => {
      const { line, body } = await stage.place("101", "102");
      return [body["actions"], ...(await stage.members("actions", line))];
    },
  }),
  "placed-line-is-incoming": onStage({
    sound: [false, false],
    faulty: [true, false],
    observe: async (stage) => {
      const { line, body } = await stage.place("101", "102");
      return [body["isIncoming"], ...(await stage.members("isIncoming", line))];
    },
  }),
  "line-read-forgets-cause": onStage({
    sound: ["causeTransfer", "causeTransfer"],
    faulty: ["causeNormal", "causeTransfer"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "redirect", { destination: "103" });
      return [...(await stage.members("stateCause", mine)), await listed(stage, mine, "stateCause")];
    },
  }),
  "list-hides-conference": onStage({
    sound: [true, true],
    faulty: [true, false],
    observe: async (stage) => {
      const [alice] = await stage.conference();
      return [...(await stage.members("conference", alice)), await listed(stage, alice, "conference")];
    },
  }),
  "dropped-line-reads-as-held": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["held", "dropped"],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "disconnect");
      return [...(await stage.states(mine)), await listed(stage, mine, "state")];
    },
  }),
  "dropped-line-listed-as-alerting": onStage({
    sound: ["dropped", "dropped"],
    faulty: ["dropped", "alerting"],
    observe: async (stage) => {
      const [mine] = await stage.call("101", "102");
      await stage.act(mine, "disconnect");
      return [...(await stage.states(mine)), await listed(stage, mine, "state")];
    },
  }),
  "list-lacks-held-lines": onStage({
    sound: ["held", "held", "talking"],
    faulty: ["held", undefined, "talking"],
    observe: async (stage) => {
      const { held, talking } = await stage.consultation();
      return [...(await stage.states(held)), await listed(stage, held, "state"), await listed(stage, talking, "state")];
    },
  }),
  "count-without-dropped": onStage({
    sound: [2, 2],
    faulty: [0, 2],
    observe: async (stage) => {
      const [mine] = await stage.talk("101", "102");
      await stage.act(mine, "disconnect");
      const { count, lines } = await stage.list();
      return [count, lines.length];
    },
  }),
} satisfies Record<keyof typeof READING_FAULTS, FaultProof>);

/** A member of a line as the list has it. */
async function listed(stage: CallStage, line: string, member: string): Promise<unknown> {
  return (await stage.list()).lines.find(({ lineId }) => lineId === line)?.[member];
}
