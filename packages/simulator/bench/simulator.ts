/** Prints how fast the simulator is, how much memory it needs, and how noisy the machine was meanwhile. */
import { cpus } from "node:os";
import { troubleText } from "@myrcc/contracts/trouble-text";
import { readBenchFlags, type BenchFlags } from "./flags.ts";
import { measureFrames } from "./frames.ts";
import { measureMemory } from "./memory.ts";
import { reference } from "./noise.ts";
import { measurePaging } from "./paging.ts";
import { measureThroughput } from "./throughput.ts";

/** As that of a command that could not do what it was asked. */
const FAILED = 2;
/** Of one round of paging; a second is enough for thousands of requests. */
const PAGING_SECONDS = 1;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  await measure(readBenchFlags(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${troubleText(error)}\n`);
  process.exitCode = FAILED;
}

async function measure({ parts, minutes, seconds, ...load }: BenchFlags): Promise<void> {
  const [cpu] = cpus();
  print(`Node ${process.versions.node}, ${cpus().length} times ${cpu?.model ?? "an unknown CPU"}`);
  for (const part of parts) {
    if (part === "frames") await measureFrames({ ...load, seconds, print });
    if (part === "throughput") await measureThroughput({ ...load, print });
    if (part === "paging") await measurePaging({ seconds: Math.min(seconds, PAGING_SECONDS), print });
    if (part === "memory") await measureMemory({ ...load, minutes, print });
    print(await reference());
  }
}
