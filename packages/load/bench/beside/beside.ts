/**
 * k6 beside Artillery, turn about on the same server: frames per second of CPU, how exactly an arrival is told, how evenly
 * sessions come, and memory. `pnpm bench:beside [--seconds 10] [--rounds 3]`
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { resolveK6 } from "../../src/k6-binary.ts";
import { UsageWatch } from "../../src/usage-watch.ts";
import { installArtillery } from "./artillery.ts";
import { FrameSource } from "./frame-source.ts";
import { k6Tool } from "./k6.ts";
import type { Tool } from "./tool.ts";

const SESSIONS = 50;
const ARRIVALS_PER_SECOND = 10;
/** Frames per second of all sessions together. */
const RATES = [500, 2_500, 10_000];
/** Until a tool has started, in milliseconds. */
const PATIENCE_MS = 60_000;

interface Round {
  readonly framesPerCoreSecond: number;
  readonly receivedShare: number;
  readonly p50: number;
  readonly p99: number;
  /** Standard deviation of the intervals between sessions that come, which are to be all the same. */
  readonly arrivalSpreadMs: number;
  readonly cores: number;
  readonly memoryMiB: number;
}

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "10" }, rounds: { type: "string", default: "3" } },
});
const seconds = Number(values.seconds);
const room = await mkdtemp(join(tmpdir(), "myrcc-beside-"));
try {
  console.log("fetching Artillery, finding k6 …");
  const tools = [k6Tool(await resolveK6({ onProgress: (line) => console.error(line) })), await installArtillery(room)];
  for (const rate of RATES) {
    const rounds = new Map<Tool, Round[]>(tools.map((tool) => [tool, []]));
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const tool of round % 2 === 0 ? tools : tools.toReversed())
        rounds.get(tool)?.push(await runRound(tool, rate));
    }
    console.log(
      `\n${rate} frames/s to ${SESSIONS} sessions, ${seconds} s: min / median / max of ${values.rounds} rounds`,
    );
    for (const [tool, of] of rounds) console.log(`  ${tool.name}\n${linesOf(of).join("\n")}`);
  }
} finally {
  await rm(room, { recursive: true });
}

async function runRound(tool: Tool, rate: number): Promise<Round> {
  const folder = await mkdtemp(join(room, "round-"));
  await using source = new FrameSource(rate / SESSIONS);
  using watch = new UsageWatch();
  const url = await source.start();
  const { pid, finished } = await tool.start({
    url,
    sessions: SESSIONS,
    arrivalsPerSecond: ARRIVALS_PER_SECOND,
    // Note: until all have come, then for the measured time, and some more.
    seconds: SESSIONS / ARRIVALS_PER_SECOND + seconds + 5,
    folder,
  });
  watch.name(pid, tool.name);
  const untilMs = performance.now() + PATIENCE_MS;
  while (source.sockets < SESSIONS) {
    if (performance.now() > untilMs) throw new Error(`${tool.name}: ${source.sockets} of ${SESSIONS} sessions came`);
    await sleep(50);
  }
  await watch.start();
  const [sentBefore, startedMs] = [source.sent, performance.now()];
  await sleep(1000 * seconds);
  const perSecond = (1000 * (source.sent - sentBefore)) / (performance.now() - startedMs);
  const usage = await watch.usage();
  await source.hangUp();
  const seen = await finished;
  const { cores = Number.NaN, mostMemoryMiB = Number.NaN } = usage?.processes[0] ?? {};
  return {
    // Note: of what it has seen, or a tool that drops frames would look cheap.
    framesPerCoreSecond: (perSecond * Math.min(1, seen.frames / source.sent)) / cores,
    receivedShare: seen.frames / source.sent,
    p50: seen.p50,
    p99: seen.p99,
    arrivalSpreadMs: spreadOf(source.arrivalsMs),
    cores,
    memoryMiB: mostMemoryMiB,
  };
}

function spreadOf(instantsMs: readonly number[]): number {
  const intervals = instantsMs.slice(1).map((atMs, index) => atMs - (instantsMs[index] ?? 0));
  const mean = intervals.reduce((sum, one) => sum + one, 0) / intervals.length;
  return Math.sqrt(intervals.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (intervals.length - 1));
}

function linesOf(rounds: readonly Round[]): string[] {
  const row = (name: string, of: (round: Round) => number, digits: number): string => {
    const sorted = rounds.map(of).toSorted((one, other) => one - other);
    const [least, middle, most] = [sorted.at(0), sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return `    ${name.padEnd(36)}${[least, middle, most].map((value) => (value ?? Number.NaN).toFixed(digits)).join(" / ")}`;
  };
  return [
    row("frames per second of CPU", (round) => round.framesPerCoreSecond, 0),
    row("cores", (round) => round.cores, 2),
    row("share of the frames it has seen", (round) => round.receivedShare, 4),
    row("arrival told late by, p50, ms", (round) => round.p50, 2),
    row("arrival told late by, p99, ms", (round) => round.p99, 2),
    row("spread of sessions' intervals, ms", (round) => round.arrivalSpreadMs, 2),
    row("memory, MiB", (round) => round.memoryMiB, 0),
  ];
}
