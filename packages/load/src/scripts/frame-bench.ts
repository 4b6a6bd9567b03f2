/** Times a virtual user's reading of frames inside k6: prints one line of JSON with all timings. */
import { timeFrames } from "../../bench/frame-timing.ts";

export default function run(): void {
  console.log(JSON.stringify(timeFrames(() => Date.now())));
}
