import {
  exchange,
  refusedBy,
  lines,
  body,
  first,
  isDropped,
  frameOf,
  repeatExtension,
  renameAfterDeletion,
  twice,
  stillModification,
  afterDropped,
  doubleTalk,
  silenceFirstCall,
} from "./damage.ts";
import type { Damage } from "./damage.ts";

/** Every requirement that a clean recording can be made to miss by changing what is in it. */
export const DAMAGES: readonly Damage[] = [
  {
    requirement: "RCC-SESSION-1",
    sentence: "a login without a cookie",
    touches: ["RCC-HTTP-4"],
    spoil: exchange("login", ({ deviation, responseHeaders }) =>
      deviation === null ? { responseHeaders: { ...responseHeaders, "set-cookie": [] } } : undefined,
    ),
  },
  {
    requirement: "RCC-SESSION-2",
    sentence: "a login with a wrong password that succeeds",
    touches: ["RCC-HTTP-4"],
    spoil: refusedBy("wrong-password"),
  },
  {
    requirement: "RCC-SESSION-3",
    sentence: "a request without the token that succeeds",
    touches: ["RCC-HTTP-3"],
    spoil: refusedBy("no-token"),
  },
  {
    requirement: "RCC-SESSION-4",
    sentence: "a request without the cookie that succeeds",
    touches: ["RCC-HTTP-3"],
    spoil: refusedBy("no-cookie"),
  },
  {
    requirement: "RCC-SESSION-5",
    sentence: "a request after the logout that succeeds",
    touches: ["RCC-HTTP-3"],
    spoil: refusedBy("void-session"),
  },
  {
    requirement: "RCC-SESSION-6",
    sentence: "a logout answered 200",
    touches: ["RCC-HTTP-2"],
    spoil: exchange("logout", () => ({ status: 200 })),
  },
  {
    requirement: "RCC-SESSION-7",
    sentence: "a socket without a cookie that opens",
    spoil: first((event) =>
      event.type === "socket" && event.phase === "refused" ? { ...event, phase: "open" } : undefined,
    ),
  },
  {
    requirement: "RCC-HTTP-1",
    sentence: "an internal server error",
    spoil: exchange("getExtension", () => ({ status: 500 })),
  },
  {
    requirement: "RCC-HTTP-2",
    sentence: "a status that is not documented",
    spoil: exchange("getExtension", () => ({ status: 206 })),
  },
  {
    requirement: "RCC-HTTP-3",
    sentence: "a body that is no JSON",
    spoil: exchange("getExtension", () => ({ responseText: "<html></html>" })),
  },
  {
    requirement: "RCC-HTTP-4",
    sentence: "a login without a token",
    touches: ["RCC-SESSION-1"],
    spoil: exchange("login", ({ deviation, responseHeaders }) =>
      deviation === null ? { responseHeaders: { ...responseHeaders, "x-application": [] } } : undefined,
    ),
  },
  {
    requirement: "RCC-EXTENSION-1",
    sentence: "a detail with another name",
    spoil: body("getExtension", (value) => ({ ...value, displayName: "Somebody Else" })),
  },
  { requirement: "RCC-PAGING-1", sentence: "an extension on two pages", spoil: repeatExtension() },
  {
    requirement: "RCC-PAGING-2",
    sentence: "a count that changes",
    spoil: body("listExtensions", (value, { path }) =>
      path.includes("offset=0") ? undefined : { ...value, count: 1 },
    ),
  },
  {
    requirement: "RCC-PAGING-3",
    sentence: "a page longer than asked for",
    spoil: exchange("listExtensions", ({ path }) =>
      path.includes("length=50") ? { path: path.replace("length=50", "length=5") } : undefined,
    ),
  },
  {
    requirement: "RCC-PAGING-4",
    sentence: "a next page that is not there",
    touches: ["RCC-HTTP-2", "RCC-PAGING-1"],
    spoil: exchange("listExtensions", ({ path }) =>
      path.includes("offset=0") ? undefined : { status: 404, responseText: "{}" },
    ),
  },
  {
    requirement: "RCC-LISTENER-1",
    sentence: "a listener under another name",
    spoil: body("createListener", (value) => ({ ...value, name: "another" })),
  },
  {
    requirement: "RCC-LISTENER-2",
    sentence: "a deletion that is refused",
    spoil: exchange("deleteListener", () => ({ status: 404 })),
  },
  { requirement: "RCC-LISTENER-3", sentence: "a frame for a deleted listener", spoil: renameAfterDeletion() },
  {
    requirement: "RCC-LISTENER-4",
    sentence: "monitoring under an unknown name that starts",
    touches: ["RCC-HTTP-3"],
    spoil: refusedBy("unknown-listener"),
  },
  {
    requirement: "RCC-FRAME-1",
    sentence: "a frame that breaks off",
    spoil: first((event) => (event.type === "frame" ? { ...event, text: event.text.slice(0, -9) } : undefined)),
  },
  {
    requirement: "RCC-FRAME-2",
    sentence: "a frame with another listener name",
    spoil: first((event) =>
      event.type === "frame" && frameOf(event) !== undefined
        ? { ...event, text: event.text.replace("conformance-", "Conformance-") }
        : undefined,
    ),
  },
  { requirement: "RCC-FRAME-3", sentence: "the same snapshot twice", spoil: twice() },
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
    spoil: lines("first", (line) => (isDropped(line) ? { isIncoming: !line.isIncoming } : undefined)),
  },
  {
    requirement: "RCC-LINE-3",
    sentence: "a creationTime that changes",
    touches: ["RCC-SYNC-1"],
    spoil: lines("first", (line) =>
      isDropped(line) ? { creationTime: String(Number(line.creationTime) - 1) } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-4",
    sentence: "a lastModificationTime that goes back",
    touches: ["RCC-LINE-6"],
    spoil: lines("first", (line) =>
      isDropped(line) ? { lastModificationTime: String(Number(line.creationTime) - 1) } : undefined,
    ),
  },
  {
    requirement: "RCC-LINE-5",
    sentence: "a lastModificationTime that stands still",
    touches: ["RCC-LINE-7", "RCC-SYNC-1"],
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
  { requirement: "RCC-LINE-8", sentence: "a snapshot after the dropped one", spoil: afterDropped() },
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
    sentence: "a talking line that prompts again",
    touches: ["RCC-SYNC-1", "RCC-LINE-10", "RCC-LINE-11"],
    spoil: lines("first", (line) => (line.state === "held" ? { state: "prompting" } : undefined)),
  },
  {
    requirement: "RCC-LINE-15",
    sentence: "a cause that is none",
    touches: ["RCC-SYNC-1"],
    spoil: lines("first", () => ({ stateCause: "normal" })),
  },
  {
    requirement: "RCC-CALL-1",
    sentence: "a placed call that answers with an incoming line",
    touches: ["RCC-LINE-2"],
    spoil: body("placeCall", (value) => ({ ...value, isIncoming: true })),
  },
  {
    requirement: "RCC-CALL-2",
    sentence: "a placed line that is never pushed",
    touches: ["RCC-COALESCE-1", "RCC-COALESCE-2"],
    spoil: silenceFirstCall(),
  },
  {
    requirement: "RCC-SYNC-1",
    sentence: "a snapshot that shows another label than a read of the same instant",
    spoil: lines("all", (line) => (line.state === "talking" ? { displayedLabel: "Somebody Else" } : undefined)),
  },
];
