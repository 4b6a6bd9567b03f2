/** Frames under load: how late they leave, and where the simulator saturates. */
import { Child } from "./child.ts";
import type { CallingOrder } from "./calling.ts";
import type { Changed } from "./call-load.ts";
import { SPARE } from "./churn.ts";
import { rowText, spreadOf, spreadText, tableText } from "./figures.ts";
import { besideIdle, type Idle } from "./noise.ts";
import type { Served, ServingOrder, Shares, Usage } from "./serving.ts";
import { percent } from "./time-shares.ts";

export interface FramesOptions {
  readonly calls: number;
  readonly listeners: number;
  /** Changes per second of each line. */
  readonly perLine: number;
  /** Of one measurement. */
  readonly seconds: number;
  readonly print: (text: string) => void;
}

interface Lateness {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

interface Counters {
  readonly eventLoop: Lateness;
  readonly frames: Lateness;
}

interface Measured {
  readonly changed: Changed;
  readonly counters: Counters;
  readonly cpuShare: number;
  /** Changes in a turn of the event loop, on average over all turns: no more than in those that have one. */
  readonly perTurn: number;
  readonly idle: Idle;
}

/** The whole load is measured so often, so that the noise shows. */
const ROUNDS = 3;
/** Parts of the calls, and then multiples of the changes of each line: up to the load, and beyond it. */
const RAMP = [0.1, 0.25, 0.5];
const BEYOND = [1.5, 2, 3];
/** At most. */
const WARM_UP_SECONDS = 2;
/** From due to the write on the socket, at p99. */
const TARGET_MS = 5;

export async function measureFrames(options: FramesOptions): Promise<void> {
  const { calls, listeners, perLine, seconds, print } = options;
  print(`\nFrames: ${listeners} listeners, two lines per call`);
  print(rowText(HEAD));
  for (const part of RAMP) {
    const fewer = Math.max(1, Math.round(calls * part));
    await using scene = await openScene(fewer, listeners);
    await scene.measure(Math.min(seconds, WARM_UP_SECONDS), perLine);
    print(rowOf(fewer, perLine, await scene.measure(seconds, perLine)));
  }
  await using scene = await openScene(calls, listeners);
  await scene.measure(Math.min(seconds, WARM_UP_SECONDS), perLine);
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const measured = await scene.measure(seconds, perLine);
    rounds.push(measured);
    print(rowOf(calls, perLine, measured));
  }
  const shares = await scene.shares(seconds, perLine);
  for (const times of BEYOND) {
    print(rowOf(calls, times * perLine, await scene.measure(seconds, times * perLine)));
  }
  print(`${verdict(options, rounds)}\n${shares}`);
}

/** Changes in a turn of the event loop, lateness of frames and of the loop, times until the answer, and the lateness of an idle process: in milliseconds. */
const HEAD =
  "calls,/s+line,changes/s,made/s,frames/s,/turn,late p50,late p99,late max,loop p99,answer p50,answer p99,CPU,idle p99,idle max".split(
    ",",
  );

function verdict({ calls, perLine }: FramesOptions, rows: readonly Measured[]): string {
  const p99s = rows.map(({ counters }) => counters.frames.p99Ms);
  const made = rows.map(({ changed }) => changed.done / changed.wanted);
  const quiet = rows.filter(({ idle }) => idle.p99Ms <= TARGET_MS);
  const met = quiet.filter(({ counters }) => counters.frames.p99Ms <= TARGET_MS).length;
  const refused = rows.reduce((sum, { changed }) => sum + changed.refused, 0);
  return [
    `at ${calls} calls and ${perLine} changes per second and line, lateness p99 ${spreadText(spreadOf(p99s), 2)} ms`,
    `target ${TARGET_MS} ms met in ${met} of the ${quiet.length} rounds (of ${rows.length}) in which an idle process was not later itself`,
    `changes made of those wanted: ${spreadText(spreadOf(made), 3)}; requests refused: ${refused}`,
  ].join("\n");
}

function rowOf(calls: number, perLine: number, { changed, counters, cpuShare, perTurn, idle }: Measured): string {
  const perSecond = (count: number): string => (count / changed.seconds).toFixed(0);
  const { frames, eventLoop } = counters;
  return rowText([
    String(calls),
    String(perLine),
    perSecond(changed.wanted),
    perSecond(changed.done),
    perSecond(changed.frames),
    perTurn.toFixed(1),
    ...[frames.p50Ms, frames.p99Ms, frames.maxMs, eventLoop.p99Ms].map((ms) => ms.toFixed(2)),
    ...[changed.responseP50Ms, changed.responseP99Ms].map((ms) => ms.toFixed(2)),
    percent(cpuShare),
    ...[idle.p99Ms, idle.maxMs].map((ms) => ms.toFixed(2)),
  ]);
}

/** A simulator with calls that talk and listeners, in processes of their own. */
export interface Scene extends AsyncDisposable {
  measure(seconds: number, perLine: number): Promise<Measured>;
  /** As `measure`, but tells what the time goes to. */
  shares(seconds: number, perLine: number): Promise<string>;
  change(seconds: number, perLine: number): Promise<Changed>;
  usage(): Promise<Usage>;
}

export async function openScene(calls: number, listeners: number): Promise<Scene> {
  await using stack = new AsyncDisposableStack();
  const serving = stack.use(new Child<ServingOrder>("serving", ["--expose-gc"]));
  const calling = stack.use(new Child<CallingOrder>("calling"));
  const served = await serving.ask<Served>({ kind: "start", extensions: 2 * calls + SPARE });
  await calling.ask({ kind: "open", addresses: served, calls, listeners });
  const change = (seconds: number, perLine: number, isChurning: boolean): Promise<Changed> =>
    calling.ask({ kind: "change", seconds, perLine, isChurning });
  const held = stack.move();
  return {
    measure: async (seconds, perLine) => {
      await fetch(`${served.controlUrl}/counters`, { method: "DELETE" });
      const before = await serving.ask<Usage>({ kind: "usage", isCollected: false });
      const [changed, idle] = await besideIdle(() => change(seconds, perLine, false));
      const after = await serving.ask<Usage>({ kind: "usage", isCollected: false });
      const counters: Counters = JSON.parse(await (await fetch(`${served.controlUrl}/counters`)).text());
      return {
        changed,
        counters,
        idle,
        cpuShare: (after.cpuMs - before.cpuMs) / 1_000 / changed.seconds,
        perTurn: changed.done / (after.turns - before.turns),
      };
    },
    shares: async (seconds, perLine) => {
      await serving.ask({ kind: "profile" });
      await change(seconds, perLine, false);
      const shares = await serving.ask<Shares>({ kind: "shares" });
      const rows = shares.filter(({ share }) => share >= 0.005).map((one) => [one.room, percent(one.share), one.most]);
      return `what the simulator's time goes to at ${calls} calls:\n${tableText(rows)}`;
    },
    change: (seconds, perLine) => change(seconds, perLine, true),
    usage: () => serving.ask({ kind: "usage", isCollected: true }),
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}
