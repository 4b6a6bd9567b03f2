import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, type TestContext } from "vitest";
import { WebSocket } from "ws";
import { DEFAULT_WORLD, startSimulator, type Wear } from "../../src/index.ts";
import { RccClient } from "../wire/rcc-client.ts";

const WINDOW_MS = 60;
const JITTER_MS = 8;
const DRIFT_PPM = 100_000;
const TICKS = 90;
/** Between two changes: each window has one. */
const CHANGE_MS = 10;

/** A machine whose own lateness is that of the timers tells nothing; it is given so many tries, and then not judged by. */
const TRIES = 3;
const TELLING_MS = 1.5;

interface Grid {
  readonly spacingMs: number;
  /** Between the quartiles of what instants are off by: a busy machine is late at times, and much later than a timer. */
  readonly strayMs: number;
}

/** Between the quartiles of a half normal distribution, by the deviation of the normal one: 1.1503 - 0.3186. */
const HALF_NORMAL = 0.8317;

/** When frames of design A come, over real HTTP and a real WebSocket, while a line changes all the time. */
async function arrivals(wear: Wear): Promise<number[]> {
  await using simulator = await startSimulator({
    port: 0,
    world: DEFAULT_WORLD,
    design: "A",
    windowMs: WINDOW_MS,
    wear,
  });
  const client = await RccClient.logIn(simulator);
  const socket = new WebSocket(simulator.webSocketUrl, { headers: { cookie: client.headers.cookie } });
  await once(socket, "open");
  await client.listen("wear");
  const [line] = await client.talk("700101", "700102", "102");
  const atMs: number[] = [];
  socket.on("message", () => atMs.push(performance.now()));
  for (let action = "hold"; atMs.length < TICKS; action = action === "hold" ? "unhold" : "hold") {
    await client.act(line, action);
    await sleep(CHANGE_MS);
  }
  socket.terminate();
  return atMs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far a spacing may be from what it is about, and how near to it one is found, as shares. */
const REACH = 0.15;
const STEP = 0.0005;

/**
 * Which tick of a grid each instant is of; `aboutMs` is near to its spacing. The grid is the one on which most of them lie: of one
 * that is half a window late, the distance to the one before does not tell how many ticks it is.
 */
function ordinalsOf(atMs: readonly number[], aboutMs: number): number[] {
  const [startMs = 0] = atMs;
  const grids = Array.from({ length: Math.round((2 * REACH) / STEP) + 1 }, (_, index) => {
    const spacingMs = aboutMs * (1 - REACH + index * STEP);
    const turns = atMs.map((at) => (2 * Math.PI * (at - startMs)) / spacingMs);
    const [x, y] = [mean(turns.map(Math.cos)), mean(turns.map(Math.sin))];
    return { spacingMs, phase: Math.atan2(y, x) / (2 * Math.PI), clarity: Math.hypot(x, y) };
  });
  const clearest = grids.reduce((best, grid) => (grid.clarity > best.clarity ? grid : best));
  return atMs.map((at) => Math.round((at - startMs) / clearest.spacingMs - clearest.phase));
}

function gridOf(atMs: readonly number[], aboutMs: number): Grid {
  const ordinals = ordinalsOf(atMs, aboutMs);
  const [middle, centre] = [mean(ordinals), mean(atMs)];
  const spacingMs =
    mean(atMs.map((at, index) => (at - centre) * ((ordinals[index] ?? 0) - middle))) /
    mean(ordinals.map((ordinal) => (ordinal - middle) ** 2));
  const strays = atMs.map((at, index) => at - centre - spacingMs * ((ordinals[index] ?? 0) - middle));
  const sorted = strays.toSorted((one, other) => one - other);
  const quartile = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { spacingMs, strayMs: quartile(0.75) - quartile(0.25) };
}

/** A worn platform and a sound one, measured at the same time on the same machine. */
async function compared(wear: Wear, { skip }: TestContext): Promise<{ readonly worn: Grid; readonly sound: Grid }> {
  for (let tried = 1; ; tried += 1) {
    const [worn, sound] = await Promise.all([arrivals(wear), arrivals({})]);
    const found = { worn: gridOf(worn, WINDOW_MS), sound: gridOf(sound, WINDOW_MS) };
    if (found.sound.strayMs < TELLING_MS) return found;
    if (tried === TRIES) skip(`a sound platform strays by ${found.sound.strayMs.toFixed(1)} ms on this machine`);
  }
}

describe("the wear of a platform shows over the socket", { timeout: 120_000 }, () => {
  it.for([
    ["short", DRIFT_PPM],
    ["long", -DRIFT_PPM],
  ] as const)("as windows that are %s by its drift", async ([, driftPpm], context) => {
    const { worn, sound } = await compared({ driftPpm }, context);

    const rate = sound.spacingMs / worn.spacingMs;
    expect(rate).toBeGreaterThan(1 + driftPpm * 1e-6 - 0.02);
    expect(rate).toBeLessThan(1 + driftPpm * 1e-6 + 0.02);
  });

  it("as frames that stray by its jitter", async (context) => {
    const { worn, sound } = await compared({ jitterMs: JITTER_MS }, context);

    // From so many instants, quartiles are wrong by a seventh of what is between them (one standard error).
    expect(worn.strayMs / (JITTER_MS * HALF_NORMAL)).toBeGreaterThan(0.55);
    expect(Math.sqrt(Math.max(0, worn.strayMs ** 2 - sound.strayMs ** 2)) / (JITTER_MS * HALF_NORMAL)).toBeLessThan(
      1.6,
    );
    expect(sound.strayMs).toBeLessThan(worn.strayMs / 1.5);
    expect(worn.spacingMs / sound.spacingMs).toBeGreaterThan(0.98);
    expect(worn.spacingMs / sound.spacingMs).toBeLessThan(1.02);
  });
});
