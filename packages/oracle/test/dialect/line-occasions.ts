import type { CallLine } from "@myrcc/contracts";
import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import type { Occasion } from "./occasion.ts";

const SECOND = { ...CALLER, restUri: "v1/rcc/CallLine/-3", lineId: "-3", displayedNumber: "199" };

function pushed(line: CallLine & Readonly<Record<string, unknown>>): () => TraceBuilder {
  return () => new TraceBuilder().frame(10, [line]);
}

function listed(...lines: CallLine[]): () => TraceBuilder {
  return () => new TraceBuilder().list(10, lines);
}

function also(line: CallLine, ...actions: string[]): CallLine {
  return { ...line, actions: [...(line.actions ?? []), ...actions] };
}

const held = changed(CALLER, "held", 5);

/** A call of which each side shows this label for the other one's extension, which is called like its number. */
function labelled(ofCallee: string, ofCaller: string): TraceBuilder {
  return TraceBuilder.monitoring()
    .place(10, changed(CALLER, "prompting", 0))
    .frame(20, [
      { ...CALLER, displayedLabel: ofCallee },
      { ...CALLEE, displayedLabel: ofCaller },
    ]);
}

function call(line: CallLine): TraceBuilder {
  return TraceBuilder.monitoring()
    .place(10, changed(CALLER, "prompting", 0))
    .frame(20, [changed(CALLEE, "ringing", 1)])
    .list(30, [line, CALLEE]);
}

export const LINE_OCCASIONS: readonly Occasion[] = [
  {
    variant: "further-actions",
    member: "actions",
    variantTrace: pushed(also(CALLER, "startRecord")),
    canonicalTrace: pushed(CALLER),
    silentTrace: pushed(changed(CALLER, "dropped", 0)),
  },
  {
    variant: "conference-absent",
    member: "conference",
    variantTrace: pushed(CALLER),
    canonicalTrace: pushed({ ...CALLER, conference: false }),
  },
  {
    variant: "prompting-for-both",
    member: "state",
    variantTrace: pushed(changed(CALLEE, "prompting", 0)),
    canonicalTrace: pushed(changed(CALLEE, "ringing", 0)),
    silentTrace: pushed(changed(CALLER, "prompting", 0)),
  },
  {
    variant: "documented-states-only",
    member: "state",
    variantTrace: pushed(changed(CALLEE, "prompting", 0)),
    canonicalTrace: pushed(changed(CALLER, "alerting", 0)),
  },
  {
    variant: "other-state-names",
    member: "further states",
    variantTrace: pushed({ ...CALLER, state: "queued" }),
    canonicalTrace: null,
    silentTrace: pushed(CALLER),
  },
  {
    variant: "other-cause",
    member: "stateCause",
    variantTrace: pushed({ ...CALLER, stateCause: "causeParked" }),
    canonicalTrace: pushed(CALLER),
    silentTrace: pushed({ ...CALLER, stateCause: "parked" }),
  },
  {
    variant: "call-id",
    member: "callId",
    variantTrace: pushed({ ...CALLER, callId: "7" }),
    canonicalTrace: pushed(CALLER),
  },
  {
    variant: "transfer-always-listed",
    member: "actions of a lone line",
    variantTrace: listed(also(CALLER, "transfer")),
    canonicalTrace: listed(CALLER),
    silentTrace: listed({ ...SECOND, state: "held" }, also(CALLER, "transfer", "merge")),
  },
  {
    variant: "transfer-on-held",
    member: "actions of a held line",
    variantTrace: listed(also({ ...SECOND, state: "held" }, "merge"), CALLER),
    canonicalTrace: listed({ ...SECOND, state: "held" }, CALLER),
    silentTrace: listed(held),
  },
  {
    variant: "held-redirect-unlisted",
    member: "actions of a held line",
    variantTrace: () => call({ ...held, actions: ["addParty", "disconnect", "leave", "unhold"] }),
    canonicalTrace: () => call(held),
    silentTrace: () => call({ ...held, conference: true, actions: ["disconnect"] }),
  },
  {
    variant: "display-incomplete",
    member: "displayedLabel",
    endpoint: "frame",
    variantTrace: () => labelled("", ""),
    canonicalTrace: () => labelled("102", "101"),
    silentTrace: () => labelledByNobody(),
  },
  {
    variant: "display-incomplete",
    member: "displayedNumber",
    endpoint: "frame",
    variantTrace: () => numbered(undefined),
    canonicalTrace: () => numbered("102"),
    silentTrace: () => numbered("103"),
  },
  {
    variant: "display-late",
    member: "displayedLabel of a further snapshot",
    variantTrace: twice({ ...CALLER, displayedLabel: "" }, { ...CALLER, displayedLabel: "102" }),
    canonicalTrace: twice({ ...CALLER, displayedLabel: "102" }, { ...held, displayedLabel: "102" }),
    silentTrace: twice({ ...CALLER, displayedLabel: "" }, { ...held, displayedLabel: "" }),
  },
  {
    variant: "modification-ties",
    member: "lastModificationTime",
    variantTrace: twice(CALLER, changed(CALLER, "held", 0)),
    canonicalTrace: twice(CALLER, held),
    silentTrace: twice(held, { ...held, conference: true }),
  },
];

/** A line that is pushed twice. */
function twice(one: CallLine, other: CallLine): () => TraceBuilder {
  return () => TraceBuilder.monitoring([CALLER]).frame(20, [one]).frame(120, [other]);
}

/** A call of which the caller's line shows this number once it is pushed. */
function numbered(displayedNumber: string | undefined): TraceBuilder {
  const { displayedNumber: _, ...unnamed } = CALLER;
  return TraceBuilder.monitoring()
    .place(10, changed(CALLER, "prompting", 0))
    .list(15, [CALLEE])
    .frame(20, [displayedNumber === undefined ? unnamed : { ...CALLER, displayedNumber }]);
}

function labelledByNobody(): TraceBuilder {
  return TraceBuilder.monitoring()
    .place(10, { ...changed(CALLER, "prompting", 0), displayedNumber: "103" })
    .frame(20, [{ ...CALLER, displayedNumber: "103" }]);
}
