import type { TraceEvent } from "@myrcc/contracts";
import { respell } from "../dialect/read-dialect.ts";
import { isRecord, readJson } from "../evidence/json.ts";
import type { Rule } from "./rule.ts";

const FLAGS = ["isMediaAvailable", "isPlaying", "isRecording"];

/** Judged over documents that break their schema as well: that a flag is no boolean is what breaks it. */
export const flagsAreBooleans: Rule = {
  requirement: "RCC-MEDIA-1",
  judge({ exchanges, messages, profile }, docket) {
    const documents: { event: TraceEvent; value: unknown }[] = [
      ...exchanges.flatMap(({ event, accepted, body, operation }) =>
        accepted && body.kind === "json" && operation !== null && isAboutLines(operation)
          ? [{ event, value: respell(SCHEMAS[operation], body.value, profile) }]
          : [],
      ),
      ...messages.flatMap(({ event, message }) => {
        const reading = readJson(event.text);
        return message.kind !== "other" && reading.kind === "json"
          ? [{ event, value: respell("SnapshotFrame", reading.value, profile) }]
          : [];
      }),
    ];
    for (const { event, value } of documents) {
      for (const line of linesOf(value)) {
        const there = FLAGS.filter((flag) => Object.hasOwn(line, flag));
        const wrong = there.filter((flag) => typeof line[flag] !== "boolean");
        if (wrong.length > 0) {
          const observed = wrong.map((flag) => `${flag}: ${JSON.stringify(line[flag])}`).join(", ");
          docket.miss({ expected: "booleans", observed, events: [event] });
        } else if (there.length > 0) docket.hit();
      }
    }
  },
};

const SCHEMAS = { listCallLines: "CallLineList", getCallLine: "CallLine", placeCall: "CallLine" } as const;

function isAboutLines(operation: string): operation is keyof typeof SCHEMAS {
  return Object.hasOwn(SCHEMAS, operation);
}

function linesOf(document: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(document)) return [];
  const several = document["item"] ?? document["results"];
  if (Array.isArray(several)) return several.filter(isRecord);
  return "lineId" in document ? [document] : [];
}
