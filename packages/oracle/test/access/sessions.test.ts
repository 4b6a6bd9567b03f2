import { CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { departing, login, monitoring, socketEvent, use } from "./scene.ts";

const CLEARED = ["myRCC_SESSIONID=x;Path=/restletrouter;Expires=Thu, 01 Jan 1970 00:00:00 GMT"];

function two(): TraceBuilder {
  return use(login(use(login(new TraceBuilder(), 1, "s1"), 2, "s1"), 3, "s2"), 4, "s2");
}

/** Session s1 has logged out with its socket open; s2 monitors the same lines. */
/** A request of somebody else that takes as long as that. */
function heldUp(trace: TraceBuilder, sentAtMs: number, atMs: number): TraceBuilder {
  return trace.exchange(atMs, "listCallLines", { session: "s2", answer: { count: 0, results: [] }, sentAtMs });
}

function loggedOut(): TraceBuilder {
  const trace = login(login(new TraceBuilder(), 1, "s1"), 2, "s2");
  monitoring(trace, 10, "s1");
  monitoring(trace, 20, "s2");
  return use(trace, 100, "s1", 204, "logout");
}

/** A call that s1 placed before it logged out, and what s2 lists afterwards. */
function survived(lines: readonly (typeof CALLER)[], isTouched = false): TraceBuilder {
  const trace = login(login(new TraceBuilder(), 1, "s1"), 2, "s2");
  trace.place(20, CALLER);
  use(trace, 100, "s1", 204, "logout");
  if (isTouched)
    trace.exchange(110, "disconnect", { session: "s2", parameters: { lineId: "-1" }, answer: undefined, status: 204 });
  return trace.exchange(120, "listCallLines", { session: "s2", answer: { count: lines.length, results: lines } });
}

const REFUSED_LOGINS = [
  ["RCC-SESSION-9", "unknown-enterprise"],
  ["RCC-SESSION-10", "foreign-enterprise"],
  ["RCC-SESSION-11", "no-application"],
  ["RCC-SESSION-12", "no-enterprise"],
  ["RCC-SESSION-13", "no-right"],
] as const;

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-SESSION-1",
    sentence: "a login for which there is no room now",
    held: () => login(new TraceBuilder(), 1, "s1"),
    missed: () => login(new TraceBuilder(), 1, "s1", "e1", { status: 403 }),
    silent: () => login(new TraceBuilder(), 1, "s1", "e1", { status: 429 }),
  },
  {
    requirement: "RCC-SESSION-19",
    sentence: "a logout for which there is no room now",
    held: () => use(two(), 5, "s2", 204, "logout"),
    missed: () => use(two(), 5, "s2", 409, "logout"),
    silent: () => use(two(), 5, "s2", 429, "logout"),
  },
  ...REFUSED_LOGINS.map(([requirement, deviation]): Occasion => ({
    requirement,
    sentence: `${deviation} opens no session`,
    held: () => departing(deviation, 403, "login"),
    missed: () => departing(deviation, 200, "login"),
    silent: () => login(new TraceBuilder(), 1, "s1"),
  })),
  {
    requirement: "RCC-SESSION-8",
    sentence: "a session lives on beside a later one",
    held: () => use(two(), 5, "s1"),
    missed: () => use(two(), 5, "s1", 401),
    // Used again after the second login and then refused: that login was not why.
    silent: () => use(login(new TraceBuilder(), 1, "s1"), 5, "s1", 401),
  },
  {
    requirement: "RCC-SESSION-8",
    sentence: "two sessions have cookies of their own",
    held: () => use(two(), 5, "s1"),
    missed: () =>
      use(two(), 5, "s1", 200, "listExtensions", { requestHeaders: { cookie: "myRCC_SESSIONID=<cookie of s2>" } }),
  },
  {
    requirement: "RCC-SESSION-14",
    sentence: "401 for the credentials, 403 for the right",
    held: () => departing("wrong-password", 401, "login"),
    missed: () => departing("no-right", 401, "login"),
    silent: () => departing("no-token", 401),
  },
  {
    requirement: "RCC-SESSION-15",
    sentence: "412 for a second step",
    held: () => departing("second-step-owed", 412, "login"),
    missed: () => departing("second-step-owed", 401, "login"),
  },
  {
    requirement: "RCC-SESSION-16",
    sentence: "a scheme in other letters",
    held: () => departing("other-scheme-case", 200, "login"),
    missed: () => departing("other-scheme-case", 401, "login"),
  },
  {
    requirement: "RCC-SESSION-17",
    sentence: "the body of a login",
    held: () => login(new TraceBuilder(), 1, "s1", "e1", { answer: {} }),
    missed: () => login(new TraceBuilder(), 1, "s1", "e1", { answer: "welcome" }),
    silent: () => departing("wrong-password", 401, "login", { answer: "no" }),
  },
  {
    requirement: "RCC-SESSION-18",
    sentence: "keys are accepted until the session ends",
    held: () => use(two(), 5, "s2"),
    missed: () => use(two(), 5, "s2", 401),
  },
  {
    requirement: "RCC-SESSION-18",
    sentence: "a host that one is redirected to need not know the session",
    held: () => use(two(), 5, "s2", 401, "listExtensions", { deviation: "moved-address" }),
    missed: () => use(two(), 5, "s2", 401),
  },
  {
    requirement: "RCC-SESSION-18",
    sentence: "a refusal of an action with 403 is about the action",
    held: () => use(two(), 5, "s2", 403, "hold", { parameters: { lineId: "-1" } }),
    missed: () => use(two(), 5, "s2", 403),
  },
  {
    requirement: "RCC-SESSION-19",
    sentence: "a logout is answered with 2xx",
    held: () => use(two(), 5, "s2", 200, "logout"),
    missed: () => use(two(), 5, "s2", 404, "logout"),
    // A session that was gone before.
    silent: () => use(use(two(), 5, "s2", 401), 6, "s2", 401, "logout"),
  },
  {
    requirement: "RCC-SESSION-20",
    sentence: "a logout clears the cookie",
    held: () => use(two(), 5, "s2", 204, "logout", { responseHeaders: { "set-cookie": CLEARED } }),
    missed: () =>
      use(two(), 5, "s2", 204, "logout", {
        responseHeaders: { "set-cookie": CLEARED.map((cookie) => cookie.replace("myRCC", "myIstra")) },
      }),
  },
  {
    requirement: "RCC-SESSION-21",
    sentence: "no frame after the logout",
    held: () => socketEvent(loggedOut(), 102, "closed", { socket: "w-s1", code: 1000, by: "target" }),
    missed: () => loggedOut().frame(400, [CALLER], "s1", "w-s1"),
    // Nobody was told anything.
    silent: loggedOut,
  },
  {
    requirement: "RCC-SESSION-21",
    sentence: "a frame that a stall held up, as it did a request, may have left before the logout",
    held: () => socketEvent(loggedOut(), 102, "closed", { socket: "w-s1", code: 1000, by: "target" }),
    missed: () => heldUp(loggedOut().frame(400, [CALLER], "s1", "w-s1"), 390, 410),
    silent: () => heldUp(loggedOut().frame(400, [CALLER], "s1", "w-s1"), 260, 410),
  },
  {
    requirement: "RCC-SESSION-21",
    sentence: "silence counts once others were told",
    held: () =>
      loggedOut()
        .frame(300, [changed(CALLER, "held", 10)], "s2", "w-s2")
        .frame(400, [changed(CALLER, "talking", 20)], "s2", "w-s2")
        .list(500, []),
    missed: () => loggedOut().frame(301, [CALLER], "s1", "w-s1"),
    // Within the longest window that is permitted.
    silent: () => loggedOut().frame(299, [CALLER], "s1", "w-s1"),
  },
  {
    requirement: "RCC-SESSION-22",
    sentence: "a logout closes the sockets",
    held: () => socketEvent(loggedOut(), 102, "closed", { socket: "w-s1", code: 1008, by: "target" }),
    missed: () => socketEvent(loggedOut(), 102, "closed", { socket: "w-s1", code: 1011, by: "target" }),
    silent: () => socketEvent(loggedOut(), 102, "closed", { socket: "w-s1", code: 1000, by: "harness" }),
  },
  {
    requirement: "RCC-SESSION-23",
    sentence: "a call outlives the logout",
    held: () => survived([changed(CALLER, "talking", 0)]),
    missed: () => survived([]),
    silent: () => survived([], true),
  },
  {
    requirement: "RCC-SECURITY-2",
    sentence: "the marks of the cookie",
    held: () =>
      login(new TraceBuilder(), 1, "s1", "e1", {
        responseHeaders: {
          "set-cookie": ["myRCC_SESSIONID=x; Path=/; Secure; HttpOnly"],
          "x-application": ["myRCC;x"],
        },
      }),
    missed: () => login(new TraceBuilder(), 1, "s1"),
  },
  {
    requirement: "RCC-SECURITY-4",
    sentence: "a fresh cookie at each login",
    held: () =>
      login(new TraceBuilder(), 1, "s2", "e1", {
        deviation: "carries-cookie",
        requestHeaders: { cookie: "myRCC_SESSIONID=<cookie of s1>" },
      }),
    missed: () =>
      login(new TraceBuilder(), 1, "s2", "e1", {
        deviation: "carries-cookie",
        requestHeaders: { cookie: "myRCC_SESSIONID=<cookie of s2>" },
      }),
  },
];

describeOccasions(OCCASIONS);
