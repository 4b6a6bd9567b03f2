import { isLive } from "../engine/leg.ts";
import type { Party } from "../engine/party.ts";
import type { Fault } from "./fault.ts";

/** Whom a line displays, which members it has, and what list, read and answer say of it. */
export const READING_FAULTS = {
  "label-mis-encoded": {
    sentence: "Labels are read as Latin-1, so that an é comes as two characters.",
    caughtBy: ["RCC-DISPLAY-1"],
    deviation: {
      written: (line) => ({
        ...line,
        displayedLabel: Buffer.from(String(line.displayedLabel), "utf8").toString("latin1"),
      }),
    },
  },
  "photo-of-own-extension": {
    sentence: "A line shows the photo of its own extension.",
    caughtBy: ["RCC-DISPLAY-2"],
    deviation: {
      written: (line, { party }, directory) => ({ ...line, displayedPhoto: directory.display(party, party).photo }),
    },
  },
  "last-public-number": {
    sentence: "A line shows the last public number of its far party instead of the first.",
    caughtBy: ["RCC-DISPLAY-3"],
    deviation: {
      written: (line, { party, facing }, directory) => {
        const enterprise = directory.enterpriseOf(party);
        if (enterprise === undefined || facing.kind !== "extension") return line;
        const last = directory.controlled(enterprise, facing.id)?.pstnNumbers.at(-1);
        return last === undefined ? line : { ...line, displayedExternalNumber: last };
      },
    },
  },
  "called-shows-public-number": {
    sentence: "A called line that talks displays the caller's public number also when both are of one enterprise.",
    caughtBy: ["RCC-CALL-4"],
    deviation: {
      written: (line, { incoming, state }) =>
        incoming && state === "talking" ? { ...line, displayedNumber: line.displayedExternalNumber } : line,
    },
  },
  "called-is-outgoing": {
    sentence: "isIncoming is false on every line.",
    // A called line that nobody can tell from the caller's is as good as none.
    caughtBy: ["RCC-CALL-3"],
    deviation: { written: (line) => ({ ...line, isIncoming: false }) },
  },
  "flag-as-text": {
    sentence: "isPlaying of a held line is a text.",
    caughtBy: ["RCC-MEDIA-1", "RCC-HTTP-3", "RCC-FRAME-1"],
    deviation: { written: (line, { state }) => (state === "held" ? { ...line, isPlaying: "false" } : line) },
  },
  "ringing-without-extension": {
    sentence: "A ringing line does not name its extension.",
    caughtBy: ["RCC-HTTP-3", "RCC-FRAME-1"],
    deviation: {
      written: (line, { state }) => {
        const { extension: _left, ...others } = line;
        return state === "ringing" ? others : line;
      },
    },
  },
  "dropped-without-cause": {
    sentence: "A dropped line has no stateCause.",
    caughtBy: ["RCC-FRAME-4"],
    deviation: {
      written: (line, leg) => {
        const { stateCause: _left, ...others } = line;
        return isLive(leg) ? line : others;
      },
    },
  },
  "placed-line-lacks-answer": {
    sentence: "The answer to placeCall lists disconnect alone.",
    caughtBy: ["RCC-CALL-20"],
    deviation: { seen: (leg, where) => (where === "placed" ? { ...leg, actions: ["disconnect"] } : leg) },
  },
  "placed-line-is-incoming": {
    sentence: "The answer to placeCall says that the line is incoming.",
    caughtBy: ["RCC-CALL-1", "RCC-LINE-2"],
    deviation: { seen: (leg, where) => (where === "placed" ? { ...leg, incoming: true } : leg) },
  },
  "line-read-forgets-cause": {
    sentence: "A line that is read by itself has causeNormal, whatever its frames and the list say.",
    caughtBy: ["RCC-SYNC-1"],
    deviation: { seen: (leg, where) => (where === "line" ? { ...leg, cause: "causeNormal" } : leg) },
  },
  "list-hides-conference": {
    sentence: "The list shows talking lines as outside of any conference.",
    caughtBy: ["RCC-SYNC-1", "RCC-CONFERENCE-1"],
    deviation: {
      seen: (leg, where) => (where === "list" && leg.state === "talking" ? { ...leg, conference: false } : leg),
    },
  },
  "dropped-line-reads-as-held": {
    sentence: "A dropped line of an answered call that is read by itself is held.",
    caughtBy: ["RCC-LINE-27", "RCC-SYNC-1"],
    deviation: {
      seen: (leg, where) =>
        where === "line" && !isLive(leg) && leg.talkingMs !== undefined
          ? { ...leg, state: "held", actions: ["addParty", "disconnect", "unhold", "leave", "redirect"] }
          : leg,
    },
  },
  "dropped-line-listed-as-alerting": {
    sentence: "The list shows a dropped line of an unanswered call as alerting.",
    caughtBy: ["RCC-SYNC-4", "RCC-LINE-27", "RCC-SYNC-1"],
    deviation: {
      seen: (leg, where) =>
        where === "list" && !isLive(leg) && leg.talkingMs === undefined
          ? { ...leg, state: "alerting", actions: ["disconnect"] }
          : leg,
    },
  },
  "list-lacks-held-lines": {
    sentence: "The list lacks held lines of extensions that talk on another line.",
    caughtBy: ["RCC-SYNC-3"],
    deviation: {
      listing: ({ lines, count }) => {
        const talking = new Set(lines.flatMap(({ state, party }) => (state === "talking" ? [idOf(party)] : [])));
        const listed = lines.filter(({ state, party }) => state !== "held" || !talking.has(idOf(party)));
        return { lines: listed, count: count - lines.length + listed.length };
      },
    },
  },
  "count-without-dropped": {
    sentence: "The count of a list of lines leaves out the dropped ones that are in it.",
    caughtBy: ["RCC-SYNC-5"],
    deviation: { listing: ({ lines }) => ({ lines, count: lines.filter(isLive).length }) },
  },
} as const satisfies Record<string, Fault>;

function idOf(party: Party): string {
  return party.kind === "extension" ? party.id : party.number;
}
