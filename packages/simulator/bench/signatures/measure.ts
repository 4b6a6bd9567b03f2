import { performance } from "node:perf_hooks";
import type { Design } from "../../src/index.ts";
import { seededRandom } from "./seeded-random.ts";
import { playStage, type Arrival, type Change, type Hands, type Seen } from "./stage.ts";
import { concentrationOf, mean, plainMean, slope, trimmedMean, type Estimate } from "./statistics.ts";

/** What tells one design of domain §4.1 from another, measured. Delays in ms, from a change to the frame that tells it. */
export interface Signature {
  readonly windowMs: number;
  /** Of a change that nothing came before for a window. */
  readonly firstDelay: Estimate;
  /** Of two changes within a window: the frames that tell them, the gap between the two, when the second was told. */
  readonly framesPerPair: Estimate;
  readonly gap: Estimate;
  /** Undefined where no second change was ever told. */
  readonly secondDelay: Estimate | undefined;
  /** How often the second was never told. */
  readonly lostPerPair: Estimate;
  readonly framesPerChange: Estimate;
  /** Changes per window in the train that this was measured in. */
  readonly load: number;
  /** Of a change of another line within the window of a first one. */
  readonly otherDelay: Estimate;
  /** From then to the end of that window. */
  readonly otherRemaining: Estimate;
  /** How concentrated frames are at one phase of the window: 1 for a tick that keeps it, 0 for none. */
  readonly concentration: number;
  /** From the first listener that is told of a change to the last one, and what it would be if each had a tick of its own. */
  readonly listenersApart: Estimate;
  readonly ownTicksApartMs: number;
  /** By how much a tick comes later than the window says, in ms. */
  readonly excessPerTickMs: number;
}

export interface Effort {
  readonly windowMs: number;
  /** Simulators on which each stimulus is played at the same time; the counts below are of one of them. */
  readonly replicas: number;
  readonly isolated: number;
  readonly pairs: number;
  readonly train: number;
  readonly crossings: number;
  readonly seed: number;
}

/** How many simulators one design takes. */
export function stagesOf({ replicas }: Effort): number {
  return 4 * replicas;
}

const LISTENERS = ["one", "two", "three", "four"];

/** Measures one design, each stimulus (domain §4.2) on simulators of its own, all at the same time. */
export async function measureSignature(design: Design, effort: Effort, start: () => Promise<void>): Promise<Signature> {
  const { windowMs, replicas, seed } = effort;
  const stage = (
    name: string,
    listeners: readonly string[],
    stimulus: (hands: Hands) => Promise<void>,
  ): Promise<readonly Seen[]> =>
    Promise.all(
      Array.from({ length: replicas }, (_, replica) => {
        const random = seededRandom(seed, `${design} ${name} ${replica}`);
        return playStage({ design, windowMs, listeners, random, start }, stimulus);
      }),
    );
  const [isolated, pairs, train, crossings] = await Promise.all([
    stage("isolated", LISTENERS, (hands) => playIsolated(hands, effort.isolated)),
    stage("pairs", ["one"], (hands) => playPairs(hands, effort.pairs)),
    stage("train", ["one"], (hands) => playTrain(hands, effort.train)),
    stage("crossings", ["one"], (hands) => playCrossings(hands, effort.crossings)),
  ]);
  return {
    windowMs,
    ...ofIsolated(isolated, windowMs),
    ...ofPairs(pairs, windowMs),
    ...ofTrain(train, windowMs),
    ...ofCrossings(crossings, windowMs),
  };
}

/** S1: gaps of more than a window and a random rest, so that no change meets a tick at a phase of its own. */
async function playIsolated(hands: Hands, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await hands.wait(1.3 + 2 * hands.random());
    await hands.change(0);
  }
}

/** S2, with gaps anywhere between a fifth and four fifths of the window. */
async function playPairs(hands: Hands, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await hands.wait(2.3 + hands.random());
    await hands.change(0);
    await hands.wait(0.2 + 0.6 * hands.random());
    await hands.change(0);
  }
}

/** S3 and S6: one change per window on average, at exponential intervals of a schedule that is caught up with. */
async function playTrain(hands: Hands, count: number): Promise<void> {
  let behind = 0;
  for (let index = 0; index < count; index += 1) {
    behind += -Math.log(1 - hands.random());
    const before = performance.now();
    if (behind > 0) await hands.wait(behind);
    await hands.change(0);
    behind -= (performance.now() - before) / hands.windowMs;
  }
}

/** S4: one line, and another one somewhere within the window. */
async function playCrossings(hands: Hands, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await hands.wait(2.3 + hands.random());
    await hands.change(0);
    await hands.wait(0.7 * hands.random());
    await hands.change(1);
  }
}

function ofIsolated(
  seen: readonly Seen[],
  windowMs: number,
): Pick<Signature, "firstDelay" | "concentration" | "listenersApart" | "ownTicksApartMs" | "excessPerTickMs"> {
  const told = seen.flatMap(({ changes, arrivals }) =>
    changes.map(({ line, atMs }) => LISTENERS.flatMap((name) => delayOf(arrivals, name, line, atMs) ?? [])),
  );
  const whole = told.filter((delays) => delays.length === LISTENERS.length);
  const own = seen.map(({ arrivals }) =>
    arrivals.filter(({ listenerName }) => listenerName === LISTENERS[0]).map(({ atMs }) => atMs),
  );
  return {
    firstDelay: trimmedMean(whole.map(([delay = 0]) => delay)),
    concentration: mean(own.map((instants) => concentrationOf(instants, windowMs))),
    listenersApart: trimmedMean(whole.map((delays) => Math.max(...delays) - Math.min(...delays))),
    ownTicksApartMs: mean(seen.map(({ subscribedMs }) => ownTicksApart([...subscribedMs.values()], windowMs))),
    excessPerTickMs: mean(own.map((instants) => excessPerTick(instants, windowMs))),
  };
}

/** Averaged over all instants at which a change can be, for ticks that are counted from these instants. */
function ownTicksApart(epochsMs: readonly number[], windowMs: number): number {
  const ranges = Array.from({ length: 1_000 }, (_, index) => {
    const changeMs = (index * windowMs) / 1_000;
    const waits = epochsMs.map((epochMs) => windowMs - ((((changeMs - epochMs) % windowMs) + windowMs) % windowMs));
    return Math.max(...waits) - Math.min(...waits);
  });
  return mean(ranges);
}

/** Ticks since the first frame, against how far each frame is off that grid. */
function excessPerTick(instantsMs: readonly number[], windowMs: number): number {
  const [first = 0] = instantsMs;
  let offMs = 0;
  const points = instantsMs.map((atMs) => {
    const ticks = Math.round((atMs - first - offMs) / windowMs);
    offMs = atMs - first - ticks * windowMs;
    return { x: ticks, y: offMs };
  });
  return slope(points);
}

function ofPairs(
  seen: readonly Seen[],
  windowMs: number,
): Pick<Signature, "framesPerPair" | "gap" | "secondDelay" | "lostPerPair"> {
  const pairs = seen.flatMap(({ changes, arrivals }) =>
    inPairs(changes, windowMs).map(([first, second]) => ({
      gapMs: second.atMs - first.atMs,
      frames: arrivals.filter(({ modifiedMs }) => modifiedMs === first.atMs || modifiedMs === second.atMs).length,
      delayMs: delayOf(arrivals, "one", second.line, second.atMs),
    })),
  );
  const told = pairs.flatMap(({ delayMs }) => delayMs ?? []);
  return {
    framesPerPair: plainMean(pairs.map(({ frames }) => frames)),
    gap: trimmedMean(pairs.map(({ gapMs }) => gapMs)),
    secondDelay: told.length === 0 ? undefined : trimmedMean(told),
    lostPerPair: plainMean(pairs.map(({ delayMs }) => (delayMs === undefined ? 1 : 0))),
  };
}

function ofTrain(seen: readonly Seen[], windowMs: number): Pick<Signature, "framesPerChange" | "load"> {
  const told = seen.flatMap(({ changes, arrivals }) =>
    changes.map(({ atMs }) => (arrivals.some(({ modifiedMs }) => modifiedMs === atMs) ? 1 : 0)),
  );
  const loads = seen.map(({ changes }) => {
    const lastedMs = (changes.at(-1)?.atMs ?? 0) - (changes[0]?.atMs ?? 0);
    return ((changes.length - 1) * windowMs) / lastedMs;
  });
  return { framesPerChange: plainMean(told), load: mean(loads) };
}

function ofCrossings(seen: readonly Seen[], windowMs: number): Pick<Signature, "otherDelay" | "otherRemaining"> {
  const crossings = seen.flatMap(({ changes, arrivals }) =>
    inPairs(changes, windowMs).map(([first, other]) => ({
      remainingMs: windowMs - (other.atMs - first.atMs),
      delayMs: delayOf(arrivals, "one", other.line, other.atMs),
    })),
  );
  return {
    otherDelay: trimmedMean(crossings.flatMap(({ delayMs }) => delayMs ?? [])),
    otherRemaining: trimmedMean(crossings.map(({ remainingMs }) => remainingMs)),
  };
}

/** Every two changes that belong together, unless a stalled machine let the window pass, or nearly. */
function inPairs(changes: readonly Change[], windowMs: number): (readonly [Change, Change])[] {
  return changes.flatMap((first, index) => {
    const second = changes[index + 1];
    const isPair = index % 2 === 0 && second !== undefined && second.atMs - first.atMs < 0.95 * windowMs;
    return isPair ? [[first, second] as const] : [];
  });
}

/** Half a millisecond is what a modification time is cut off by on average. */
function delayOf(arrivals: readonly Arrival[], listener: string, line: string, changedMs: number): number | undefined {
  const arrival = arrivals.find(
    (one) => one.listenerName === listener && one.line === line && one.modifiedMs === changedMs,
  );
  return arrival === undefined ? undefined : arrival.atMs - changedMs - 0.5;
}
