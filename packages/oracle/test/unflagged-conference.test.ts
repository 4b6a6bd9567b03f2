import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

/** Who is called shows the third party, on a platform that never shows the flag; what is missed of it. */
function invited(state: string, destination = "103"): readonly string[] {
  const [third, shown] = [
    line("-3", "103", "101", true),
    { ...changed(CALLER, "talking", 60), displayedNumber: "103" },
  ];
  const guests = state === "absent" ? [] : [changed(third, state, 60)];
  return TraceBuilder.monitoring([], ["101", "102", "103"])
    .place(10, changed(CALLER, "talking", 0))
    .list(20, [CALLER, CALLEE])
    .asks(50, "addParty", "-1", destination)
    .list(100, [shown, CALLEE, ...guests])
    .list(1200, [shown, CALLEE])
    .judge("RCC-CALL-4").misses;
}

// Once a false alarm.
describe("RCC-CALL-4: a conference without a flag (C-12, D-4)", () => {
  test("is one from when a third party is in it on", () => {
    expect(invited("talking")).toEqual([]);
    expect(invited("ringing")).toHaveLength(2);
  });

  test("or may be in it, unseen", () => {
    expect(invited("absent", "0199")).toEqual([]);
  });
});
