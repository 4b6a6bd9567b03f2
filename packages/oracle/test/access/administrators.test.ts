import { expect, test } from "vitest";
import { CALLER, TraceBuilder } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { login, use } from "./scene.ts";

/** Of another account for the same enterprise. */
const COLLEAGUE = { requestHeaders: { authorization: "Basic <credentials of rcc-b@e1>" } };

const MAILED = { requestHeaders: { authorization: "Basic <credentials of rcc-b@corp.example@e1>" } };

const FOREIGNER = { requestHeaders: { authorization: "Basic <credentials of rcc@e2>" } };

function colleagues(enterprise = "e1", more = COLLEAGUE): TraceBuilder {
  return use(login(use(login(new TraceBuilder(), 1, "s1"), 2, "s1"), 3, "s2", enterprise, more), 4, "s2");
}

function listed(trace: TraceBuilder, atMs: number, session: string, lines: readonly (typeof CALLER)[]): TraceBuilder {
  return trace.exchange(atMs, "listCallLines", { session, answer: { count: lines.length, results: lines } });
}

/** The other administrator's login is refused. @param isAlone after the first one's logout */
function turnedAway(isAlone = false, status = 403): TraceBuilder {
  const trace = use(login(new TraceBuilder(), 1, "s1"), 2, "s1");
  if (isAlone) use(trace, 3, "s1", 204, "logout");
  return trace.exchange(5, "login", { session: "s2", answer: undefined, status, ...COLLEAGUE });
}

/** A line that s1 sees before and after s2 reads the lines. */
function beside(trace: TraceBuilder, seen: readonly (typeof CALLER)[], after = [CALLER]): TraceBuilder {
  listed(trace, 10, "s1", [CALLER]);
  listed(trace, 20, "s2", seen);
  return listed(trace, 30, "s1", after);
}

const OCCASIONS: readonly Occasion[] = [
  {
    requirement: "RCC-SESSION-25",
    sentence: "the session of one administrator lives on beside that of another one",
    // What each of them is shown decides.
    held: () => beside(colleagues(), [CALLER]),
    missed: () => use(colleagues(), 5, "s1", 401),
    // Of one account it is a matter of RCC-SESSION-8, also when its scheme is written in another case.
    silent: () =>
      use(colleagues("e1", { requestHeaders: { authorization: "bAsIc <credentials of rcc@e1>" } }), 5, "s1", 401),
  },
  {
    requirement: "RCC-SESSION-25",
    sentence: "an administrator enters while another one has a session",
    held: () => beside(colleagues(), [CALLER]),
    missed: () => turnedAway(),
    // Nobody else has a session any more, or there is no room for anybody.
    silent: () => turnedAway(true),
  },
  {
    requirement: "RCC-SESSION-25",
    sentence: "who finds no room now is not turned away for another administrator's sake",
    held: () => beside(colleagues(), [CALLER]),
    missed: () => turnedAway(),
    silent: () => turnedAway(false, 503),
  },
  {
    requirement: "RCC-SESSION-25",
    sentence: "an administrator lists what another one sees",
    held: () => beside(colleagues(), [CALLER]),
    missed: () => beside(colleagues(), []),
    silent: () => beside(login(login(new TraceBuilder(), 1, "s1"), 3, "s2", "e2"), []),
  },
  {
    requirement: "RCC-SESSION-25",
    sentence: "an administrator whose login is an address of mail is one of the enterprise as well",
    held: () => beside(colleagues("e1", MAILED), [CALLER]),
    missed: () => beside(colleagues("e1", MAILED), []),
  },
  {
    requirement: "RCC-SESSION-25",
    sentence: "a line that has ended meanwhile need not be listed",
    held: () => beside(colleagues(), [CALLER]),
    missed: () => beside(colleagues(), []),
    silent: () => beside(colleagues(), [], []),
  },
  {
    requirement: "RCC-SESSION-25",
    sentence: "what the later administrator sees is listed for the first one as well",
    held: () => listed(listed(listed(colleagues(), 10, "s2", [CALLER]), 20, "s1", [CALLER]), 30, "s2", [CALLER]),
    missed: () => listed(listed(listed(colleagues(), 10, "s2", [CALLER]), 20, "s1", []), 30, "s2", [CALLER]),
  },
];

describeOccasions(OCCASIONS);

test("a session that another administrator's login ends is no matter of the keys", () => {
  expect(use(colleagues(), 5, "s1", 401).judge("RCC-SESSION-18").misses).toEqual([]);
  expect(use(colleagues("e2", FOREIGNER), 5, "s1", 401).judge("RCC-SESSION-18").misses).not.toEqual([]);
});
