import type { RequirementId } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { Story } from "../story.ts";
import { CALLEE, CALLER, TraceBuilder } from "../trace-builder.ts";
import { ask } from "./scene.ts";

type Status = number | null;

/** A recording of a request that was answered with a status, or not at all. */
type Told = (status: Status) => Pick<TraceBuilder, "judge">;

const TALKING = ["T1 a b", "T2 1", "T8 2"];
/** Line 1 is held, a talks on line 3 to line 4 of c. */
const CONSULTATION = [...TALKING, "T1 a c", "T2 3", "T8 4"];
const IMPOSSIBLE = "impossible-argument";
const names = (line: number): { line: string } => ({ line: `v1/rcc/CallLine/-${line}` });
const place = (status: Status, body: unknown, lines: readonly (typeof CALLER)[] = []): TraceBuilder =>
  ask(TraceBuilder.monitoring().list(50, lines), 100, "placeCall", status, {
    parameters: { extensionId: "101" },
    body,
  }).list(1300, lines);
const departs = (status: Status): TraceBuilder =>
  ask(TraceBuilder.monitoring(), 100, "placeCall", status, {
    parameters: { extensionId: "101" },
    body: { destination: "999" },
    deviation: "unroutable-destination",
  }).list(1300, []);

/** With a status that tells something, be it for or against the target. */
const ANSWERED: readonly (readonly [RequirementId, telling: number, Told])[] = [
  ["RCC-DTMF-1", 422, (status) => new Story().does(...TALKING).refuses("sendDtmfs", 1, { dtmfs: "12#" }, status)],
  [
    "RCC-DTMF-3",
    422,
    (status) => new Story().does(...TALKING).refuses("sendDtmfs", 1, { dtmfs: "xyz" }, status, IMPOSSIBLE),
  ],
  ["RCC-LEAVE-1", 409, (status) => new Story().does(...TALKING).refuses("leave", 1, undefined, status)],
  ["RCC-LEAVE-1", 500, (status) => new Story().does(...TALKING).refuses("leave", 1, undefined, status)],
  ["RCC-UNHOLD-2", 403, (status) => new Story().does(...CONSULTATION).refuses("unhold", 1, undefined, status)],
  ...(["merge", "transfer"] as const).flatMap((action): (typeof ANSWERED)[number][] => {
    const area = action === "merge" ? "RCC-MERGE" : "RCC-TRANSFER";
    const joins =
      (line: number, deviation: typeof IMPOSSIBLE | null = IMPOSSIBLE, own = 3): Told =>
      (status) =>
        new Story().does(...CONSULTATION).refuses(action, own, names(line), status, deviation);
    return [
      [`${area}-5`, 409, joins(2)],
      [`${area}-6`, 400, joins(1, null)],
      [`${area}-8`, 500, joins(3)],
      [`${area}-9`, 409, joins(99)],
      [`${area}-10`, 409, joins(3, IMPOSSIBLE, 1)],
    ];
  }),
  ...(["addParty", "redirect"] as const).map((action): (typeof ANSWERED)[number] => [
    action === "addParty" ? "RCC-ADDPARTY-10" : "RCC-REDIRECT-10",
    400,
    (status) => new Story().does(...TALKING).refuses(action, 1, {}, status, "incomplete-payload"),
  ]),
  ["RCC-CALL-5", 400, (status) => place(status, {})],
  ["RCC-CALL-6", 422, (status) => place(status, {})],
  ["RCC-CALL-7", 422, departs],
  ["RCC-CALL-7", 500, departs],
  ["RCC-CALL-8", 422, departs],
  ["RCC-CALL-9", 422, (status) => place(status, { destination: "101" })],
  ["RCC-CALL-10", 422, (status) => place(status, { destination: " 102 " })],
  ["RCC-CALL-19", 409, (status) => place(status, { destination: "103" }, [CALLER, CALLEE])],
  [
    "RCC-CALL-9",
    422,
    (status) =>
      ask(TraceBuilder.monitoring().place(20, CALLER).frame(30, [CALLER, CALLEE]), 100, "addParty", status, {
        parameters: { lineId: "-1" },
        body: { destination: "102" },
        deviation: "present-destination",
      }).list(110, [CALLER, CALLEE]),
  ],
  [
    "RCC-LISTENER-2",
    404,
    (status) => ask(TraceBuilder.monitoring(), 20, "deleteListener", status, { parameters: { name: "main" } }),
  ],
  [
    "RCC-EXTENSION-4",
    404,
    (status) => ask(TraceBuilder.monitoring(), 20, "getExtension", status, { parameters: { extensionId: "101" } }),
  ],
  [
    "RCC-PAGING-4",
    404,
    (status) => {
      const query = "?offset=1&length=1";
      const item = { restUri: "v1/rcc/Extension/101", addressNumber: "101", displayName: "101" };
      const answer = { count: 2, items: [item], next: `v1/rcc/Extension${query}` };
      const trace = new TraceBuilder().exchange(10, "listExtensions", { query: "?offset=0&length=1", answer });
      return ask(trace, 20, "listExtensions", status, { query });
    },
  ],
  [
    "RCC-LINE-31",
    405,
    (status) => ask(TraceBuilder.monitoring([CALLER]), 20, "getCallLine", status, { parameters: { lineId: "-1" } }),
  ],
  [
    "RCC-RACE-1",
    409,
    (status) =>
      new Story().does(...TALKING).races([
        { operation: "disconnect", line: 1, status },
        { operation: "disconnect", line: 2, status },
      ]),
  ],
  [
    "RCC-RACE-4",
    409,
    (status) =>
      new Story().does(...TALKING).races([
        { operation: "hold", line: 1, status },
        { operation: "hold", line: 1, status, session: "s2" },
      ]),
  ],
];

describe.each(ANSWERED)("%s where %i tells something", (requirement, telling, told) => {
  test("is judged by it", () => {
    const { hits, misses } = told(telling).judge(requirement);

    expect(hits + misses.length).toBeGreaterThan(0);
  });

  test.each([null, 401, 429, 503])("is not judged by %s", (status) => {
    expect(told(status).judge(requirement)).toEqual({ hits: 0, misses: [] });
  });
});

// Whoever asked may have been heard all the same.
test("what a request whose answer was lost did is not taken for the deed of the next one", () => {
  const held = { ...CALLER, state: "held", lastModificationTime: "1764000000110" };
  const trace = (status: Status): TraceBuilder =>
    ask(TraceBuilder.monitoring([CALLER, CALLEE]).list(50, [CALLER, CALLEE]), 100, "hold", status, {
      parameters: { lineId: "-1" },
    })
      .act(200, "sendDtmfs", "-1", 409)
      .list(300, [held, CALLEE]);

  expect(trace(null).judge("RCC-ACTION-3").misses).toEqual([]);
  expect(trace(409).judge("RCC-ACTION-3").misses).not.toEqual([]);
});
