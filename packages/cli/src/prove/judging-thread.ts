/** Judges the trace that `workerData` names, and posts what was found. */
import { parentPort, workerData } from "node:worker_threads";
import { judging } from "./judging.ts";
import type { JudgingTask } from "./judging.ts";

const task: JudgingTask = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread's port has no origin.
parentPort?.postMessage(await judging(task));
