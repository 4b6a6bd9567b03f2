import { randomInt } from "node:crypto";
import type { Measurement, Profile, Target } from "@myrcc/contracts";
import {
  DEFAULT_PROFILE,
  delayOf,
  middleOf,
  planStimuli,
  referenceWindowMs,
  SCOUTING,
  THOROUGH,
  type Burst,
  type PlannedBurst,
  type StimulusSizes,
} from "@myrcc/oracle";
import { impasseTrouble } from "../load-trouble.ts";
import { planLoad } from "../plan-load.ts";
import { establish } from "../user/establishing.ts";
import { Impasse } from "../user/impasse.ts";
import { LineBook } from "../user/line-book.ts";
import { ownPairs, requireFree } from "../user/own-pairs.ts";
import { OwnLines } from "../user/own-lines.ts";
import { randomFrom } from "../user/random.ts";
import { readLines } from "../user/read-lines.ts";
import { Tally } from "../user/tally.ts";
import type { UserContext } from "../user/user-context.ts";
import { createWaiting, type Waiting } from "../user/waiting.ts";
import { buildMeasurement } from "./build-measurement.ts";
import { BurstRunner } from "./burst-runner.ts";
import { Instrument } from "./instrument.ts";
import { PROBE_CLOCK } from "./probe-clock.ts";
import { ProbeSessions } from "./probe-sessions.ts";
import { STAMPED_CONNECT } from "./stamped-connect.ts";
import { createStampedSend } from "./stamped-send.ts";

export interface MeasureOptions {
  readonly target: Target;
  /** The password that an environment variable holds. */
  readonly passwordOf: (variable: string) => string;
  /** How much of each stimulus there is. Default: about two minutes at 100 ms. */
  readonly sizes?: StimulusSizes;
  readonly dialectProfile?: Profile;
  /** From which every random instant follows. Default: drawn. */
  readonly seed?: number;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
  /** Told what could not be released, a sentence each, before this ends one way or another. */
  readonly onLeftover?: (text: string) => void;
  /** Called before the first stimulus that is measured, and after the last one; for those who watch the platform. */
  readonly onStimuli?: (edge: "begin" | "end") => Promise<void>;
  /** Changes the timetable; for those who want to see what becomes of a worse one. */
  readonly replan?: (plan: readonly PlannedBurst[]) => readonly PlannedBurst[];
}

/** Two calls, so that two lines can change that have nothing to do with each other. */
const CALLS = { name: "measure", calls: 2, virtualUsers: 1, measuredMs: 0 };

/** Listeners of the fan-out: five tell a tick per listener from a common one, in two sessions. */
const FAN_OUT = { ofFirstSession: 3, ofSecondSession: 2 } as const;

/** How long a snapshot is waited for while the window is not known, and later, in windows and at least, in milliseconds. */
const PATIENCE = { scoutingMs: 2000, windows: 5, leastMs: 500 } as const;

/** Windows outside of this are not measured as such: the stimuli are made for the nearest that is within. */
const SCALE_MS = { least: 10, most: 2000 } as const;

/**
 * Measures how a quiet platform coalesces, from one process that does nothing else: a null test, a short look at the window,
 * the stimuli made for it, a null test again. Only its own two calls are held and resumed. Whatever ends it, they are hung
 * up, listeners deleted and sessions closed.
 *
 * @throws {Trouble} credentials.refused, pool.in-use, target-file.invalid, target.unreachable, target.not-rcc
 * @throws the signal's reason after an abort
 */
export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { onProgress, signal, target } = options;
  const seed = options.seed ?? randomInt(2 ** 32);
  const startedAt = new Date();
  const config = planLoad({
    target,
    profile: CALLS,
    dialectProfile: options.dialectProfile ?? DEFAULT_PROFILE,
    seed,
    lifelineUrl: "",
    summaryFile: "",
  });
  using http = createStampedSend(config.patienceMs);
  await using instrument = await Instrument.start(http.send);
  onProgress("null test");
  const nullBefore = await instrument.nullTest(signal);
  signal.throwIfAborted();

  const waiting = createWaiting(PROBE_CLOCK);
  const stop = (): void => waiting.stop();
  signal.addEventListener("abort", stop, { once: true });
  const own = new OwnLines();
  const lost: string[] = [];
  const book = new LineBook(own);
  let runner: BurstRunner | undefined;
  const sessions = new ProbeSessions({
    config,
    password: options.passwordOf(config.passwordEnv),
    send: http.send,
    connect: STAMPED_CONNECT,
    waiting,
    onSnapshot: (listener, view, atMs) => {
      runner?.snapshot(listener, view.lineId, view.state, atMs);
      if (listener === 0) book.pushed(view, atMs);
    },
    onLost: (reason) => {
      lost.push(reason);
      waiting.stop();
    },
  });
  let measured: Measured;
  try {
    const client = await sessions.open();
    const pairs = await ownPairs(config, 1, client);
    requireFree(pairs, await sessions.listen(client));
    const random = randomFrom(seed);
    const tally = new Tally(config, 1);
    const context = { config, clock: PROBE_CLOCK, waiting, client, book, own, tally, random, otherListeners: [] };
    onProgress("placing calls");
    const lines = await talkingLines(context, pairs);
    const running = new BurstRunner({
      client,
      clock: PROBE_CLOCK,
      waiting,
      stalls: instrument.stalls,
      lines,
      readState: async (line) => ((await readLines(context)) ? line.state : undefined),
      onProgress: (done, of) => onProgress(`stimulus ${done} of ${of}`),
    });
    runner = running;
    instrument.watch();
    measured = await stimulate({ ...options, sessions, running, client, waiting, random }, config.nominalWindowMs);
    if (lost.length > 0) throw new Impasse("monitoring.impossible", `the WebSocket ended: ${lost.join("; ")}`);
  } catch (error) {
    if (!signal.aborted && error instanceof Impasse) {
      const { kind: code, message: text } = error;
      throw impasseTrouble({ kind: "impasse", user: 1, code, text }, config.baseUrl);
    }
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    onProgress("hanging up");
    for (const finding of await sessions.release(own)) options.onLeftover?.(finding);
  }
  signal.throwIfAborted();
  const { control } = instrument;
  onProgress("null test");
  const nullAfter = await instrument.nullTest(signal);
  signal.throwIfAborted();
  return buildMeasurement({
    target,
    startedAt,
    seed,
    nominalWindowMs: config.nominalWindowMs,
    ...measured,
    instrument: { nullBefore, nullAfter, control },
  });
}

interface Measured {
  readonly scaleMs: number;
  readonly bursts: readonly Burst[];
  readonly plannedChanges: number;
  readonly missedChanges: number;
}

interface Stimulation extends Pick<MeasureOptions, "onProgress" | "onStimuli" | "replan" | "sizes"> {
  readonly sessions: ProbeSessions;
  readonly running: BurstRunner;
  readonly client: Awaited<ReturnType<ProbeSessions["open"]>>;
  readonly waiting: Waiting;
  readonly random: () => number;
}

async function stimulate(parts: Stimulation, nominalWindowMs: number): Promise<Measured> {
  const { client, onProgress, random, running, sessions, sizes = THOROUGH, waiting } = parts;
  onProgress("looking for the window");
  const scouting = await running.run(planStimuli(SCOUTING, nominalWindowMs, random), {
    listeners: 1,
    patienceMs: PATIENCE.scoutingMs,
  });
  const scaleMs = scaleOf(scouting, nominalWindowMs);
  running.plannedChanges = 0;
  running.missedChanges = 0;
  const patienceMs = Math.max(PATIENCE.leastMs, PATIENCE.windows * scaleMs);
  const drawn = planStimuli(sizes, scaleMs, random);
  const plan = parts.replan?.(drawn) ?? drawn;
  const fanOuts = plan.filter(({ stimulus }) => stimulus === "fan-out");
  const others = plan.filter(({ stimulus }) => stimulus !== "fan-out");
  await parts.onStimuli?.("begin");
  const bursts = await running.run(others, { listeners: 1, patienceMs });
  if (fanOuts.length > 0 && !waiting.isStopped()) {
    const listeners = await addListeners(sessions, client, waiting, () => random() * 2 * scaleMs);
    bursts.push(...(await running.run(fanOuts, { listeners, patienceMs })));
  }
  await parts.onStimuli?.("end");
  const { missedChanges, plannedChanges } = running;
  return { scaleMs, bursts, plannedChanges, missedChanges };
}

/** The window that the stimuli have to be made for; the nominal one where everything was pushed at once. */
function scaleOf(scouting: readonly Burst[], nominalWindowMs: number): number {
  const delays = scouting
    .filter(({ stimulus }) => stimulus === "isolated")
    .flatMap((burst) => {
      const delay = delayOf(burst, 0);
      return delay === undefined ? [] : [middleOf(delay)];
    });
  const trains = scouting.filter(({ stimulus }) => stimulus === "train");
  const referenceMs = referenceWindowMs(trains, delays) ?? nominalWindowMs;
  return Math.min(SCALE_MS.most, Math.max(SCALE_MS.least, referenceMs));
}

/** Further listeners, each subscribed at an instant of its own: a tick of its own has a phase of its own (S5). */
async function addListeners(
  sessions: ProbeSessions,
  client: Stimulation["client"],
  waiting: Waiting,
  pauseMs: () => number,
): Promise<number> {
  const second = await sessions.open();
  const owners = [
    ...Array.from({ length: FAN_OUT.ofFirstSession - 1 }, () => client),
    ...Array.from({ length: FAN_OUT.ofSecondSession }, () => second),
  ];
  for (const owner of owners) {
    await waiting.untilInstant(PROBE_CLOCK.nowMs() + pauseMs());
    await sessions.listen(owner);
  }
  return FAN_OUT.ofFirstSession + FAN_OUT.ofSecondSession;
}

/** Lines of different calls first. @throws {Impasse} when no call talks */
async function talkingLines(
  context: UserContext,
  pairs: Parameters<typeof establish>[1],
): Promise<Parameters<typeof establish>[0]["book"]["liveLines"]> {
  const calls = await establish(context, pairs);
  if (calls.length === 0 && !context.waiting.isStopped()) {
    throw new Impasse("monitoring.impossible", "no call between extensions of the pool could be made to talk");
  }
  return [...calls.map(({ caller }) => caller), ...calls.map(({ callee }) => callee)];
}
