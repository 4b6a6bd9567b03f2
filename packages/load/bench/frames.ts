/** Prints how long a virtual user takes to read a frame in k6, in units of `JSON.parse` of the same bytes. */
import type { FrameTiming } from "./frame-timing.ts";
import { runInK6 } from "./run-in-k6.ts";

const { output, version } = await runInK6("frame-bench");
const timings: FrameTiming[] = JSON.parse(output);
for (const { subject, parseUs, readUs } of timings) {
  const ratio = (readUs / parseUs).toFixed(2);
  console.log(
    `k6 ${version}: a frame, ${subject}: parse ${parseUs.toFixed(1)} µs, read ${readUs.toFixed(1)} µs; ratio ${ratio}`,
  );
}
