import {
  besides,
  exchange,
  refusedBy,
  body,
  first,
  frameOf,
  repeatExtension,
  renameAfterDeletion,
  twice,
} from "./damage.ts";
import type { Damage } from "./damage.ts";

/** Damages to what is exchanged: sessions, requests, pages, listeners, frames. */
export const EXCHANGE_DAMAGES: readonly Damage[] = [
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
    touches: ["RCC-DIALECT-1"],
    spoil: exchange("logout", () => ({ status: 200 })),
  },
  {
    requirement: "RCC-SESSION-7",
    sentence: "a socket without a cookie that opens",
    spoil: first((event) =>
      event.type === "socket" && event.phase === "refused" && event.deviation === "no-cookie"
        ? { ...event, phase: "open" }
        : undefined,
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
  {
    requirement: "RCC-EXTENSION-3",
    sentence: "a public number without its plus",
    spoil: body("getExtension", (value) => ({ ...value, pstnNumbers: ["0199000101"] })),
    touches: ["RCC-EXTENSION-1"],
  },
  {
    requirement: "RCC-PAGING-1",
    sentence: "an extension on two pages",
    touches: ["RCC-PAGING-8"],
    spoil: repeatExtension(),
  },
  {
    requirement: "RCC-PAGING-2",
    sentence: "a count below the length of the page",
    // A page behind the count is one beyond the end, and what links behind it leads nowhere.
    touches: ["RCC-PAGING-5", "RCC-PAGING-7", "RCC-DIALECT-1"],
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
    touches: ["RCC-HTTP-2", "RCC-PAGING-1", "RCC-ERROR-15"],
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
    touches: ["RCC-ERROR-15"],
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
    requirement: "RCC-LISTENER-11",
    sentence: "a listener with a path of another name",
    spoil: body("createListener", (value) => ({ ...value, restUri: "v1/service/EventListener/bean/another" })),
  },
  {
    requirement: "RCC-FRAME-1",
    sentence: "a frame that breaks off",
    spoil: besides((event) => ({ ...event, text: event.text.slice(0, -9) })),
  },
  {
    requirement: "RCC-FRAME-2",
    sentence: "a frame with another listener name",
    spoil: besides((event) =>
      frameOf(event) !== undefined && event.text.includes("conformance-")
        ? { ...event, text: event.text.replace("conformance-", "Conformance-") }
        : undefined,
    ),
  },
  { requirement: "RCC-FRAME-3", sentence: "the same snapshot twice", spoil: twice() },
];
