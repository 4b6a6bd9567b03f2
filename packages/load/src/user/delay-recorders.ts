import type { TimingRecorders } from "@myrcc/oracle";
import type { OtherQuantity } from "./quantities.ts";
import type { Tally } from "./tally.ts";

/** Records delays alone, under those names. */
export function delayRecorders(tally: Tally, lower: OtherQuantity, upper: OtherQuantity): TimingRecorders {
  const other = tally.ignored;
  return {
    interval: other,
    delayLower: tally.recorderOf(lower),
    delayUpper: tally.recorderOf(upper),
    delayFromPlan: other,
    bracket: other,
    gap: other,
    saturatedInterval: other,
    saturatedWait: other,
    saturatedWaitLower: other,
  };
}
