/** Judges the trace that the first message names, and sends what was found. */
import { once } from "node:events";
import { judging } from "./judging.ts";
import type { JudgingTask } from "./judging.ts";

const [task]: JudgingTask[] = await once(process, "message");
if (task === undefined) throw new Error("unreachable: a message has a value");
// What is still being written would be lost.
process.send?.(await judging(task), () => process.disconnect());
