import type { CallLine } from "@myrcc/contracts";
import type { Dialect } from "./dialect.ts";
import { renamed, type Members, type Spelling } from "./spelling.ts";

const FLAGS = ["isIncoming", "conference", "isMediaAvailable", "isPlaying", "isRecording"];

/** What comes with the first frame only (F-44). */
const LATE_MEMBERS = ["lastModificationTime", "stateCause", "talkingTime"];

/** How far creationTime moves between the answer to placeCall and the first frame, in milliseconds (F-49). */
const CREATION_MOVES_MS = 543;

/** Other words for causes; each is of the form that C-46 asks for. */
const OTHER_CAUSES: Readonly<Record<string, string>> = {
  causeBusy: "causeUserBusy",
  causeCallNotAnswered: "causeNoAnswer",
  causeCallCancelled: "causeCleared",
  causeRedirected: "causeDeflected",
  causeDestNotObtainable: "causeUnallocatedNumber",
};

/** A canonical line as it is written in a dialect. */
export function spellLine(line: CallLine, spelling: Spelling): Members {
  const { dialect, endpoint } = spelling;
  const members: Members = new Map(Object.entries(line));
  members.set("state", spellState(line.state, dialect));
  members.set("restUri", spelling.path(line.restUri));
  members.set("extension", spelling.path(line.extension));
  spellActions(members, line, spelling);
  if (dialect.takes("other-cause", endpoint) && line.stateCause !== undefined) {
    members.set("stateCause", OTHER_CAUSES[line.stateCause] ?? line.stateCause);
  }
  if (endpoint === "placeCall") {
    if (dialect.hasLateMembers) for (const member of LATE_MEMBERS) members.delete(member);
    if (dialect.takes("creation-moves-once")) {
      members.set("creationTime", String(Number(line.creationTime) - CREATION_MOVES_MS));
    }
  }
  if (dialect.takes("display-incomplete", endpoint)) members.delete("displayedExternalNumber");
  // A sample shows the flag of a dropped line, and of no other (F-48).
  const isConferenceShown = line.conference === true || (dialect.hasLateMembers && line.state === "dropped");
  if (dialect.takes("conference-absent", endpoint) && !isConferenceShown) members.delete("conference");
  fillAbsent(members, spelling);
  if (dialect.takes("text-boolean", endpoint)) {
    for (const flag of FLAGS) if (members.has(flag)) members.set(flag, String(members.get(flag)));
  }
  if (dialect.takes("extension-in-extension-uri", endpoint)) return renamed(members, "extension", "extensionURI");
  if (dialect.takes("extension-in-uri-extension", endpoint)) return renamed(members, "extension", "uriExtension");
  return members;
}

function spellState(state: string, dialect: Dialect): string {
  if (state !== "ringing" && state !== "alerting") return state;
  if (dialect.takes("other-state-names")) return state === "ringing" ? "offering" : "ringback";
  if (state === "alerting" && dialect.takes("silent-until-talking")) return "prompting";
  return dialect.takes("prompting-for-both") || dialect.takes("documented-states-only") ? "prompting" : state;
}

function spellActions(members: Members, line: CallLine, { dialect, endpoint }: Spelling): void {
  if (line.state === "dropped") {
    if (dialect.takes("actions-absent-when-dropped", endpoint)) members.delete("actions");
    if (dialect.takes("actions-null-when-dropped", endpoint)) members.set("actions", null);
  }
  // F-42, F-45 and F-47: on a talking line, but not before it has changed once more.
  const hasChanged = line.lastModificationTime !== line.talkingTime;
  if (line.state === "talking" && hasChanged && dialect.takes("further-actions", endpoint)) {
    members.set("actions", [...(line.actions ?? []), "startRecord"]);
  }
}

/** C-11: what stands for a value that is not there yet. */
function fillAbsent(members: Members, { dialect, endpoint }: Spelling): void {
  const fill = (names: readonly string[], value: unknown): void => {
    for (const name of names) if (!members.has(name)) members.set(name, value);
  };
  if (dialect.takes("null-for-absent", endpoint)) fill(["talkingTime", "lastModificationTime", "stateCause"], null);
  if (dialect.takes("empty-for-absent", endpoint)) fill(["talkingTime", "lastModificationTime", "stateCause"], "");
  if (dialect.takes("zero-for-absent", endpoint)) fill(["talkingTime", "lastModificationTime"], "0");
}
