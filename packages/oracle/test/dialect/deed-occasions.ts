import type { CallLine } from "@myrcc/contracts";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "../trace-builder.ts";
import type { Occasion } from "./occasion.ts";

const prompting = changed(CALLER, "prompting", 0);
const ANSWER = { answer: undefined };

function talking(): TraceBuilder {
  return TraceBuilder.monitoring([CALLER, CALLEE]);
}

/** A line of an extension that nobody has listed, without the number that it shows. */
function unnamed(lineId: string, number: string): CallLine {
  const { displayedNumber: _, ...rest } = line(lineId, number, "", true);
  return rest;
}

/** 101 talks on -3 with 104 and has put -1, with 102, on hold. */
const SECOND = line("-3", "101", "104", false);
const FAR = line("-4", "104", "101", true);
const HELD = changed(CALLER, "held", 5);

function joins(operation: "merge" | "transfer", argument = "v1/rcc/CallLine/-1", status = 204): TraceBuilder {
  return TraceBuilder.monitoring([HELD, CALLEE, SECOND, FAR]).exchange(2000, operation, {
    parameters: { lineId: "-3" },
    body: { line: argument },
    status,
    ...ANSWER,
  });
}

function merged(...lines: CallLine[]): () => TraceBuilder {
  return () => joins("merge").list(4000, lines);
}

const conference = { conference: true };

/** Calls of 101 to 102 and to 104, of which the numbers are known, joined by a transfer. */
function transferred(far: CallLine, other: CallLine): () => TraceBuilder {
  return () =>
    TraceBuilder.monitoring()
      .exchange(6, "getExtension", {
        parameters: { extensionId: "104" },
        answer: { restUri: "v1/rcc/Extension/104", addressNumber: "104", displayName: "104" },
      })
      .place(10, prompting)
      .frame(20, [changed(CALLEE, "ringing", 1)])
      .place(30, { ...SECOND, state: "prompting" }, 200, "104")
      .frame(40, [{ ...FAR, state: "ringing" }])
      .exchange(2000, "transfer", {
        parameters: { lineId: "-3" },
        body: { line: "v1/rcc/CallLine/-1" },
        status: 204,
        ...ANSWER,
      })
      .list(4000, [far, other]);
}

/** 101 resumes its line with 102, beside another one. */
function resumes(status: number, other: CallLine = SECOND): () => TraceBuilder {
  return () => TraceBuilder.monitoring([HELD, CALLEE, other, FAR]).act(2000, "unhold", "-1", status);
}

/** 102 hands its call with 101 over to 104, whose line is -5. */
function blindlyTransferred(left: string, rung: string): () => TraceBuilder {
  const rings = changed(line("-5", "104", "101", true), "ringing", 2000);
  return () =>
    TraceBuilder.monitoring([], ["101", "102", "104"])
      .place(10, prompting)
      .frame(20, [changed(CALLEE, "ringing", 1)])
      .list(30, [CALLER, CALLEE])
      .exchange(2000, "redirect", {
        parameters: { lineId: "-2" },
        body: { destination: "104" },
        status: 204,
        ...ANSWER,
      })
      .frame(2050, [rings])
      .list(4000, [changed(CALLER, left, 2000), changed(rings, rung, 2010)]);
}

function leaves(status: number, own: CallLine = CALLER): () => TraceBuilder {
  return () => TraceBuilder.monitoring([own, CALLEE]).act(2000, "leave", "-1", status);
}

function tones(dtmfs: string, status: number): TraceBuilder {
  return talking().exchange(100, "sendDtmfs", { parameters: { lineId: "-1" }, body: { dtmfs }, status, ...ANSWER });
}

function holdSentAt(sentAtMs: number, status: number): Parameters<TraceBuilder["exchange"]>[2] {
  return { parameters: { lineId: "-1" }, status, sentAtMs, ...ANSWER };
}

/** Two holds of one line, each answered after one millisecond. */
function rivals(first: number, second: number, secondMs = 100.2): () => TraceBuilder {
  return () =>
    talking()
      .exchange(101, "hold", holdSentAt(100, first))
      .exchange(secondMs + 1, "hold", holdSentAt(secondMs, second));
}

function rejected(stateCause: string, state = "ringing"): () => TraceBuilder {
  return () =>
    TraceBuilder.monitoring([changed(CALLEE, state, 0)])
      .act(100, "disconnect", "-2")
      .frame(150, [{ ...changed(CALLEE, "dropped", 5), stateCause }]);
}

export const DEED_OCCASIONS: readonly Occasion[] = [
  {
    variant: "device-answers-itself",
    member: "state",
    variantTrace: () => TraceBuilder.monitoring().place(10, changed(CALLER, "alerting", 0)),
    canonicalTrace: () => TraceBuilder.monitoring().place(10, prompting),
    silentTrace: () => TraceBuilder.monitoring().place(10, changed(CALLER, "dropped", 0)),
  },
  {
    variant: "creation-moves-once",
    member: "creationTime",
    variantTrace: () =>
      TraceBuilder.monitoring()
        .place(10, prompting)
        .frame(20, [{ ...CALLER, creationTime: "1764000000321" }]),
    canonicalTrace: () => TraceBuilder.monitoring().place(10, prompting).frame(20, [CALLER]),
    silentTrace: () => TraceBuilder.monitoring().place(10, prompting),
  },
  {
    variant: "busy-refused",
    member: "call while busy",
    variantTrace: () => talking().place(100, undefined, 409),
    canonicalTrace: () => talking().place(100, { ...SECOND, state: "prompting" }),
    silentTrace: () => TraceBuilder.monitoring().place(100, undefined, 409),
  },
  {
    variant: "self-call-accepted",
    member: "call to oneself",
    variantTrace: () => TraceBuilder.monitoring().place(100, { ...prompting, displayedNumber: "101" }, 200, "101"),
    canonicalTrace: () => TraceBuilder.monitoring().place(100, undefined, 422, "101"),
    silentTrace: () => TraceBuilder.monitoring().place(100, undefined, 422),
  },
  {
    variant: "cross-enterprise-refused",
    member: "call to another enterprise",
    variantTrace: () => withNeighbours("s2").place(100, undefined, 422, "+33199000301"),
    canonicalTrace: () => withNeighbours("s2").place(100, prompting, 200, "+33199000301"),
    silentTrace: () => withNeighbours("s1").place(100, prompting, 200, "+33199000301"),
  },
  {
    variant: "line-argument-other-form",
    member: "line",
    variantTrace: () => joins("merge", "/restletrouter/v1/rcc/CallLine/-1"),
    canonicalTrace: () => joins("merge"),
    silentTrace: () => joins("merge", "/restletrouter/v1/rcc/CallLine/-1", 422),
  },
  {
    variant: "argument-survives",
    member: "line that survives",
    variantTrace: merged({ ...CALLER, ...conference }, CALLEE, changed(SECOND, "dropped", 9)),
    canonicalTrace: merged({ ...SECOND, ...conference }, CALLEE, FAR),
    silentTrace: () => joins("merge").list(2500, [{ ...CALLER, ...conference }]),
  },
  {
    variant: "both-survive",
    member: "line that survives",
    variantTrace: merged({ ...SECOND, ...conference }, { ...HELD, ...conference }),
    canonicalTrace: merged({ ...SECOND, ...conference }, changed(CALLER, "dropped", 9)),
    silentTrace: () => joins("merge").act(3000, "leave", "-1").list(4000, [SECOND, HELD]),
  },
  {
    variant: "display-not-updated",
    member: "displayedNumber",
    variantTrace: transferred(CALLEE, FAR),
    canonicalTrace: transferred({ ...CALLEE, displayedNumber: "104" }, { ...FAR, displayedNumber: "102" }),
    silentTrace: transferred({ ...CALLEE, displayedNumber: "104" }, { ...FAR, displayedNumber: "199" }),
  },
  {
    variant: "display-not-updated",
    member: "displayedNumber",
    variantTrace: transferred(CALLEE, FAR),
    canonicalTrace: transferred({ ...CALLEE, displayedNumber: "104" }, { ...FAR, displayedNumber: "102" }),
    silentTrace: transferred(unnamed("-2", "198"), unnamed("-4", "199")),
  },
  {
    variant: "semi-attended-accepted",
    member: "line that is alerting",
    variantTrace: () => alertingThen(204),
    canonicalTrace: () => alertingThen(409),
    silentTrace: () => joins("transfer"),
  },
  {
    variant: "leave-of-two-refused",
    member: "call of two",
    variantTrace: leaves(409),
    canonicalTrace: leaves(204),
    silentTrace: leaves(409, { ...CALLER, conference: true }),
  },
  {
    variant: "unhold-refused",
    member: "line while another talks",
    variantTrace: resumes(409),
    canonicalTrace: resumes(204),
    silentTrace: resumes(409, changed(SECOND, "held", 5)),
  },
  {
    variant: "peer-stays-talking",
    member: "who is left",
    variantTrace: blindlyTransferred("talking", "ringing"),
    canonicalTrace: blindlyTransferred("alerting", "ringing"),
    silentTrace: blindlyTransferred("talking", "talking"),
  },
  {
    variant: "dtmf-pause",
    member: "comma",
    variantTrace: () => tones("1,2", 204),
    canonicalTrace: () => tones("1,2", 422),
    silentTrace: () => tones("12", 204),
  },
  {
    variant: "dtmf-modifies",
    member: "lastModificationTime",
    variantTrace: () => tones("12", 204).frame(150, [changed(CALLER, "talking", 9)]),
    canonicalTrace: () => tones("12", 204).list(150, [CALLER, CALLEE]),
    silentTrace: () => tones("12", 204).frame(150, [changed(CALLER, "held", 9)]),
  },
  {
    variant: "loser-204",
    member: "loser",
    variantTrace: rivals(204, 204),
    canonicalTrace: rivals(204, 409),
    silentTrace: rivals(204, 204, 200),
  },
  {
    variant: "other-unstated-cause",
    member: "cause of a rejection",
    variantTrace: rejected("causeBusy"),
    canonicalTrace: rejected("causeNormal"),
    silentTrace: rejected("causeBusy", "talking"),
  },
  {
    variant: "conference-bystander-frame",
    member: "frame without a change",
    variantTrace: () => bystander({ ...CALLER, ...conference }, 9),
    canonicalTrace: null,
    silentTrace: () => bystander(CALLER, 9),
  },
];

function bystander(one: CallLine, modifiedMs: number): TraceBuilder {
  return talking()
    .frame(100, [one])
    .frame(200, [changed(one, one.state, modifiedMs)]);
}

function alertingThen(status: number): TraceBuilder {
  const alerting = { ...changed(CALLER, "alerting", 5) };
  return TraceBuilder.monitoring([alerting, SECOND, FAR]).exchange(2000, "transfer", {
    parameters: { lineId: "-3" },
    body: { line: "v1/rcc/CallLine/-1" },
    status,
    ...ANSWER,
  });
}

/** 101, and an extension with a public number that this session lists. */
function withNeighbours(session: string): TraceBuilder {
  const pstnNumbers = ["+33199000301"];
  const restUri = "v1/rcc/Extension/301";
  return TraceBuilder.monitoring().exchange(50, "listExtensions", {
    session,
    answer: { count: 1, items: [{ restUri, addressNumber: "101", displayName: "Hugo", pstnNumbers }] },
  });
}
