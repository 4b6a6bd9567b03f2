import { describe, expect, test } from "vitest";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

/** Who invited shows whom the invitation was sent on to, instead of its far party; what is missed of it. */
function shownTo(isSentOn: boolean): readonly string[] {
  const invited = changed(line("-3", "103", "101", true), "ringing", 60);
  const shown = { ...CALLER, conference: false, displayedNumber: "104" };
  const ringing = TraceBuilder.monitoring([], ["101", "102", "103", "104"])
    .place(10, changed(CALLER, "talking", 0))
    .list(20, [CALLER, CALLEE])
    .asks(50, "addParty", "-1", "103")
    .list(100, [CALLER, CALLEE, invited]);
  const sentOn = isSentOn ? ringing.asks(120, "redirect", "-3", "104") : ringing;
  return sentOn.list(200, [shown, CALLEE]).judge("RCC-CALL-4").misses;
}

// Once a false alarm, of a platform that takes T10 for every line of the call.
describe("RCC-CALL-4: an invited party that deflects", () => {
  test("may be followed, in what the inviter shows, by whom it sent the invitation on to", () => {
    expect(shownTo(true)).toEqual([]);
    expect(shownTo(false)).toEqual(["caller shows 104, callee shows 101"]);
  });

  test("excuses nothing as long as its call is another one", () => {
    const consulted = changed(line("-3", "101", "103", false), "held", 60);
    const trace = TraceBuilder.monitoring([], ["101", "102", "103", "104"])
      .place(10, changed(CALLER, "talking", 0))
      .list(20, [CALLER, CALLEE, consulted])
      .asks(30, "redirect", "-3", "104")
      .list(50, [{ ...CALLER, conference: false, displayedNumber: "104" }, CALLEE])
      .exchange(100, "merge", {
        parameters: { lineId: "-1" },
        body: { line: consulted.restUri },
        answer: undefined,
        status: 204,
      });

    expect(trace.list(1000, []).judge("RCC-CALL-4").misses).toEqual(["caller shows 104, callee shows 101"]);
  });
});
