import type { CallLine } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

/** One extension holds -1 and has -3; what is missed where a join that -1 does not list is accepted. */
function joined(own: CallLine, other: CallLine, action: "merge" | "transfer" = "transfer"): readonly string[] {
  return misses(TraceBuilder.monitoring([own, CALLEE, other]), own, other, action);
}

function misses(
  trace: TraceBuilder,
  own: CallLine,
  other: CallLine,
  action: "merge" | "transfer" = "transfer",
): readonly string[] {
  return trace
    .exchange(100, action, {
      parameters: { lineId: own.lineId },
      body: { line: other.restUri },
      answer: undefined,
      status: 204,
      deviation: "impossible-argument",
    })
    .judge("RCC-ACTION-2").misses;
}

// Once a false alarm.
describe("RCC-ACTION-2: a join that is the platform's choice may be accepted though it is not listed", () => {
  const held = changed(CALLER, "held", 10);
  const second = line("-3", "101", "104", false);
  const alerting = changed(second, "alerting", 5);

  test("of the held line with the talking one (T20, T21)", () => {
    expect([joined(held, second), joined(held, second, "merge")]).toEqual([[], []]);
  });

  test("with a line whose far end still rings (D-12)", () => {
    expect([joined(CALLER, alerting), joined(alerting, held), joined(held, alerting)]).toEqual([[], [], []]);
  });

  test("but no other", () => {
    const others = [
      joined(held, { ...second, extension: "v1/rcc/Extension/103" }),
      joined(held, held),
      joined(held, changed(second, "held", 5)),
      joined(CALLER, changed(second, "prompting", 5)),
    ];

    expect(others).toEqual(others.map(() => ["status 204"]));
  });

  test("and not within one call (D-6)", () => {
    const [own, other] = [held, { ...CALLEE, extension: CALLER.extension, displayedNumber: "101" }];
    const apart = TraceBuilder.monitoring([own, other]);
    const within = TraceBuilder.monitoring()
      .place(10, CALLER, 200, "101")
      .frame(20, [own, other])
      .list(30, [own, other]);

    expect([apart, within].map((trace) => misses(trace, own, other))).toEqual([[], ["status 204"]]);
  });
});
