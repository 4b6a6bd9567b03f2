/** Prints how long the validators take in Node, in units of `JSON.parse` of the same bytes. */
import { timeValidators, timingText } from "./validator-timing.ts";

for (const timing of timeValidators(() => performance.now())) {
  console.log(timingText(`Node ${process.versions.node}`, timing));
}
