/** Prints how long the validators take in k6, in units of `JSON.parse` of the same bytes. */
import { timingText, type ValidatorTiming } from "@myrcc/contracts/bench/validator-timing";
import { runInK6 } from "./run-in-k6.ts";

const { output, version } = await runInK6("validator-bench");
const timings: ValidatorTiming[] = JSON.parse(output);
for (const timing of timings) console.log(timingText(`k6 ${version}`, timing));
