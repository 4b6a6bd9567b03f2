import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import type { Occasion } from "./occasion.ts";

const ANSWER = { answer: undefined };
const FIXED = "Thu, 01 Jan 1970 00:00:00 GMT";
const LEGACY = "Thu, 01-Jan-1970 00:00:00";

function clearing(cookie: string | undefined): TraceBuilder {
  const responseHeaders: Record<string, string[]> = cookie === undefined ? {} : { "set-cookie": [cookie] };
  return TraceBuilder.monitoring().exchange(100, "logout", { status: 204, responseHeaders, ...ANSWER });
}

function cleared(date: string): TraceBuilder {
  return clearing(`myRCC_SESSIONID=<cookie of s1>;Path=/restletrouter;Expires=${date}`);
}

function withBody(status: number, type?: string): TraceBuilder {
  const requestHeaders: Record<string, string> = type === undefined ? {} : { "content-type": type };
  return new TraceBuilder().exchange(100, "placeCall", {
    parameters: { extensionId: "101" },
    body: { destination: "102" },
    status,
    requestHeaders,
    ...ANSWER,
  });
}

function loggedIn(answer: unknown): TraceBuilder {
  return new TraceBuilder().exchange(100, "login", { answer });
}

function withoutSocket(status: number): TraceBuilder {
  return new TraceBuilder().exchange(1, "login", ANSWER).exchange(3, "createListener", {
    body: { name: "early" },
    status,
    answer: status === 200 ? { name: "early", restUri: "v1/service/EventListener/bean/early" } : undefined,
  });
}

function twoSockets(): TraceBuilder {
  return TraceBuilder.monitoring().socket(10, "w2", "s1").frame(2000, [CALLER]);
}

function loggedOut(): TraceBuilder {
  return TraceBuilder.monitoring().exchange(100, "logout", { status: 204, ...ANSWER });
}

function paged(query: string, count: number, shown: number, status = 200): TraceBuilder {
  const items = Array.from({ length: shown }, (_, index) => ({
    restUri: `v1/rcc/Extension/${index}`,
    addressNumber: String(index),
    displayName: String(index),
  }));
  return TraceBuilder.monitoring().exchange(100, "listExtensions", {
    query,
    status,
    answer: status === 200 ? { count, items } : undefined,
  });
}

export const MESSAGE_OCCASIONS: readonly Occasion[] = [
  {
    variant: "logout-clears-other-cookie",
    member: "Set-Cookie",
    variantTrace: () => clearing(`myIstra_SESSIONID=<cookie of s1>;Expires=${FIXED}`),
    canonicalTrace: () => cleared(FIXED),
  },
  {
    variant: "logout-clears-nothing",
    member: "Set-Cookie",
    variantTrace: () => clearing(undefined),
    canonicalTrace: () => clearing("myRCC_SESSIONID=<cookie of s1>;Max-Age=0"),
  },
  {
    variant: "legacy-cookie-date",
    member: "Set-Cookie date",
    variantTrace: () => cleared(LEGACY),
    canonicalTrace: () => cleared(FIXED),
    silentTrace: () => cleared("never"),
  },
  {
    variant: "content-type-charset",
    endpoint: "placeCall",
    member: "Content-Type",
    variantTrace: () => withBody(200, "application/json; charset=UTF-8"),
    canonicalTrace: () => withBody(200, "application/json"),
    silentTrace: () => withBody(415, "application/json; charset=UTF-8"),
  },
  {
    variant: "untyped-body-refused",
    member: "body without a type",
    variantTrace: () => withBody(415),
    canonicalTrace: () => withBody(200),
    silentTrace: () => withBody(415, "application/json"),
  },
  {
    variant: "login-body",
    member: "body",
    variantTrace: () => loggedIn("welcome"),
    canonicalTrace: () => loggedIn(undefined),
    silentTrace: () => new TraceBuilder().exchange(100, "login", { answer: "no", status: 401 }),
  },
  {
    variant: "get-for-actions",
    member: "method",
    endpoint: "hold",
    variantTrace: () => loggedOut().exchange(200, "hold", { method: "GET", status: 204, ...ANSWER }),
    canonicalTrace: () => loggedOut().exchange(200, "hold", { status: 204, ...ANSWER }),
    silentTrace: () => loggedOut().exchange(200, "hold", { method: "GET", status: 405, ...ANSWER }),
  },
  {
    variant: "socket-before-listener",
    member: "creation without a socket",
    variantTrace: () => withoutSocket(409),
    canonicalTrace: () => withoutSocket(200),
    silentTrace: () => TraceBuilder.monitoring(),
  },
  {
    variant: "one-socket-only",
    member: "sockets",
    variantTrace: () => twoSockets().list(4000, [CALLER]),
    canonicalTrace: () => twoSockets().frame(2001, [CALLER], "main", "w2").list(4000, [CALLER]),
    silentTrace: () => twoSockets().closed(2500, "w2").list(4000, [CALLER]),
  },
  {
    variant: "socket-left-open",
    member: "socket",
    variantTrace: () => loggedOut().message(5000, "ping"),
    canonicalTrace: () => loggedOut().closed(150, "w1").message(5000, "ping"),
    silentTrace: () => loggedOut().message(500, "ping"),
  },
  {
    variant: "json-greeting",
    member: "message",
    variantTrace: () => TraceBuilder.monitoring().message(10, '{"timeout_milliseconds":300000}'),
    canonicalTrace: null,
    silentTrace: () => TraceBuilder.monitoring().message(10, "hello"),
  },
  {
    variant: "text-keep-alive",
    member: "message",
    variantTrace: () => TraceBuilder.monitoring().message(10, "ping"),
    canonicalTrace: null,
  },
  {
    variant: "paging-clamped",
    member: "offset past the end",
    variantTrace: () => paged("?offset=9&length=2", 5, 2),
    canonicalTrace: () => paged("?offset=9&length=2", 5, 0),
    silentTrace: () => paged("?offset=4&length=2", 5, 1),
  },
  {
    variant: "paging-clamped",
    member: "length",
    variantTrace: () => paged("?offset=0&length=5", 5, 2),
    // What is shorter than the longest page says nothing of what becomes of a longer one.
    canonicalTrace: null,
    silentTrace: () => paged("?offset=0&length=2", 5, 2),
  },
  {
    variant: "paging-clamped",
    member: "offset or length that is no number",
    variantTrace: () => paged("?offset=first", 5, 5),
    canonicalTrace: () => paged("?length=all", 5, 0, 400),
    silentTrace: () => paged("?offset=first", 5, 0, 404),
  },
  {
    variant: "paging-clamped",
    member: "negative offset or length",
    variantTrace: () => paged("?offset=-1", 5, 5),
    canonicalTrace: () => paged("?offset=-1", 5, 0, 400),
    silentTrace: () => paged("?offset=-1", 5, 0, 404),
  },
  {
    variant: "line-not-readable",
    member: "reading a line",
    variantTrace: () => readLine(404).list(200, [CALLER]),
    canonicalTrace: () => readLine(200),
    silentTrace: () => readLine(404).list(200, []),
  },
  {
    variant: "subscription-duplicate",
    member: "first frame",
    variantTrace: () => TraceBuilder.monitoring([CALLER]).frame(100, [CALLER]),
    canonicalTrace: () => TraceBuilder.monitoring([CALLER]).frame(100, [changed(CALLER, "held", 5)]),
    silentTrace: () => TraceBuilder.monitoring().frame(100, [CALLER]),
  },
  {
    variant: "subscription-duplicate",
    member: "first frame",
    variantTrace: () => second().frame(106, [CALLER], "other"),
    canonicalTrace: () => second().frame(106, [changed(CALLER, "held", 5)], "other"),
    // It came before the list, which may have been made after it was sent.
    silentTrace: () => second(104),
  },
  {
    variant: "dropped-leaves-at-once",
    member: "dropped line",
    variantTrace: () => dropped().list(150, [CALLEE]),
    canonicalTrace: () => dropped().list(150, [changed(CALLER, "dropped", 5)]),
    silentTrace: () => dropped().list(2000, [CALLEE]),
  },
  {
    variant: "dropped-leaves-at-once",
    member: "dropped line",
    variantTrace: () => hungUp(2000).list(2050, [CALLEE]),
    canonicalTrace: () => hungUp(2000).list(2050, [changed(CALLER, "dropped", 5)]),
    // The observer stalled: its frame waited to be read while the line left.
    silentTrace: () => hungUp(4100).list(4150, [CALLEE]),
  },
];

/** The listener `other` begins with an answer that is awaited from 100 to 105 ms; a frame for it may come meanwhile. */
function second(overtakingMs?: number): TraceBuilder {
  const trace = TraceBuilder.monitoring().exchange(6, "createListener", {
    body: { name: "other" },
    answer: { name: "other", restUri: "v1/service/EventListener/bean/other" },
  });
  if (overtakingMs !== undefined) trace.frame(overtakingMs, [CALLER], "other");
  return trace.exchange(105, "listCallLines", {
    query: "?listenerName=other",
    answer: { count: 1, results: [CALLER] },
    sentAtMs: 100,
  });
}

function readLine(status: number): TraceBuilder {
  const answer = status === 200 ? CALLER : undefined;
  return TraceBuilder.monitoring().exchange(100, "getCallLine", { parameters: { lineId: "-1" }, status, answer });
}

function dropped(): TraceBuilder {
  return TraceBuilder.monitoring([CALLER]).frame(100, [changed(CALLER, "dropped", 5)]);
}

/** Seen live at first, hung up two seconds later; the frame that says so is read at this instant. */
function hungUp(readAtMs: number): TraceBuilder {
  return TraceBuilder.monitoring([CALLER])
    .act(1990, "disconnect", "-1")
    .frame(readAtMs, [changed(CALLER, "dropped", 1990)]);
}
