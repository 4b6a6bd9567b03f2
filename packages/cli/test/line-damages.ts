import {
  ringAgain,
  lines,
  body,
  isDropped,
  stillModification,
  afterDropped,
  doubleTalk,
  silenceFirstCall,
} from "./damage.ts";
import type { Damage } from "./damage.ts";

/** Damages to what call lines show. */
export const LINE_DAMAGES: readonly Damage[] = [
  {
    requirement: "RCC-LINE-1",
    sentence: "a restUri of another line",
    touches: ["RCC-SYNC-1", "RCC-LINE-2"],
    spoil: lines("first", () => ({ restUri: "v1/rcc/CallLine/-999999" })),
  },
  {
    requirement: "RCC-LINE-2",
    sentence: "a line that turns from outgoing to incoming",
    touches: ["RCC-SYNC-1"],
    spoil: lines("first", (line, _event, wasPushed) =>
      wasPushed && isDropped(line) ? { isIncoming: !line.isIncoming } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-3",
    sentence: "a creationTime that changes",
    touches: ["RCC-SYNC-1"],
    spoil: lines("first", (line, _event, wasPushed) =>
      wasPushed && isDropped(line) ? { creationTime: String(Number(line.creationTime) - 1) } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-4",
    sentence: "a lastModificationTime that goes back",
    touches: ["RCC-LINE-6"],
    spoil: lines("first", (line, _event, wasPushed) =>
      wasPushed && isDropped(line) ? { lastModificationTime: String(Number(line.creationTime) - 1) } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-5",
    sentence: "a lastModificationTime that stands still",
    // What a frame tells with a time that has not moved looks older than what is read.
    touches: ["RCC-LINE-7", "RCC-SYNC-1", "RCC-COALESCE-2"],
    spoil: stillModification(),
  },
  {
    requirement: "RCC-LINE-6",
    sentence: "a line that talked before it was made",
    touches: ["RCC-SYNC-1", "RCC-LINE-7"],
    spoil: lines("first", (line) =>
      line.talkingTime === undefined ? undefined : { talkingTime: String(Number(line.creationTime) - 5) },
    ),
  },
  {
    requirement: "RCC-LINE-7",
    sentence: "a talking line without talkingTime",
    touches: ["RCC-SYNC-1"],
    spoil: lines("first", (line) => (line.state === "talking" ? { talkingTime: undefined } : undefined)),
  },
  {
    requirement: "RCC-LINE-8",
    sentence: "a snapshot after the dropped one",
    touches: ["RCC-DISCONNECT-10", "RCC-FRAME-3"],
    spoil: afterDropped(),
  },
  {
    requirement: "RCC-LINE-9",
    sentence: "a dropped line with actions",
    touches: ["RCC-SYNC-1"],
    spoil: lines("first", (line) => (isDropped(line) ? { actions: ["disconnect"] } : undefined)),
  },
  {
    requirement: "RCC-LINE-10",
    sentence: "a talking line without leave",
    spoil: lines("first", (line) =>
      line.state === "talking" ? { actions: (line.actions ?? []).filter((action) => action !== "leave") } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-11",
    sentence: "a held line that lists hold",
    spoil: lines("first", (line) =>
      line.state === "held" ? { actions: [...(line.actions ?? []), "hold"] } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-12",
    sentence: "two talking lines of one extension",
    touches: ["RCC-SYNC-1", "RCC-LINE-2"],
    spoil: doubleTalk(),
  },
  {
    requirement: "RCC-LINE-13",
    sentence: "a line of an unknown extension",
    touches: ["RCC-SYNC-1", "RCC-LINE-2"],
    spoil: lines("first", () => ({ extension: "v1/rcc/Extension/0" })),
  },
  {
    requirement: "RCC-LINE-14",
    sentence: "a talking line that rings again",
    touches: ["RCC-SYNC-1", "RCC-LINE-10", "RCC-LINE-11"],
    spoil: ringAgain(),
  },
  {
    requirement: "RCC-LINE-15",
    sentence: "a cause that is none",
    touches: ["RCC-SYNC-1", "RCC-LINE-20"],
    spoil: lines("first", () => ({ stateCause: "normal" })),
  },
  {
    requirement: "RCC-CALL-1",
    sentence: "a placed call that answers with an incoming line",
    touches: ["RCC-LINE-2", "RCC-LINE-17"],
    spoil: body("placeCall", (value) => ({ ...value, isIncoming: true })),
  },
  {
    requirement: "RCC-CALL-2",
    sentence: "a placed line that is never pushed",
    touches: ["RCC-COALESCE-1", "RCC-COALESCE-2", "RCC-ACTION-5"],
    spoil: silenceFirstCall(),
  },
  {
    requirement: "RCC-SYNC-1",
    sentence: "a snapshot that shows another label than a read of the same instant",
    touches: ["RCC-DISPLAY-1"],
    spoil: lines("all", (line) => (line.state === "talking" ? { displayedLabel: "Somebody Else" } : undefined)),
  },
];
