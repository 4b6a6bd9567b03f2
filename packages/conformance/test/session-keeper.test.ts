import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SessionKeeper } from "../src/session-keeper.ts";

const PERIOD_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A session whose requests are answered when the test says so. */
function heldSession(): { uses: PromiseWithResolvers<boolean>[]; idleMs: number } {
  return { uses: [], idleMs: 0 };
}

function keeperOf(session: ReturnType<typeof heldSession>): SessionKeeper {
  return new SessionKeeper(
    {
      idleMs: () => session.idleMs,
      use: async () => {
        const use = Promise.withResolvers<boolean>();
        session.uses.push(use);
        return use.promise;
      },
    },
    PERIOD_MS,
  );
}

test("an idle session is used long before its period is over, and one that is in use is left alone", async () => {
  const session = heldSession();
  const keeper = keeperOf(session);

  await vi.advanceTimersByTimeAsync(PERIOD_MS);
  expect(session.uses).toHaveLength(0);
  session.idleMs = PERIOD_MS / 2;
  await vi.advanceTimersByTimeAsync(PERIOD_MS / 4);

  expect(session.uses).toHaveLength(1);
  session.uses[0]?.resolve(true);
  await keeper.stop();
});

test("one use at a time is under way, and an answer that does not come does not end the keeping", async () => {
  const session = heldSession();
  const keeper = keeperOf(session);
  session.idleMs = PERIOD_MS;

  await vi.advanceTimersByTimeAsync(PERIOD_MS);
  expect(session.uses).toHaveLength(1);
  session.uses[0]?.reject(new Error("no answer"));
  await vi.advanceTimersByTimeAsync(PERIOD_MS / 4);

  expect(session.uses).toHaveLength(2);
  session.uses[1]?.resolve(true);
  await keeper.stop();
});

test("a session that is gone is not asked for again", async () => {
  const session = heldSession();
  const keeper = keeperOf(session);
  session.idleMs = PERIOD_MS;

  await vi.advanceTimersByTimeAsync(PERIOD_MS / 4);
  session.uses[0]?.resolve(false);
  await vi.advanceTimersByTimeAsync(10 * PERIOD_MS);

  expect(session.uses).toHaveLength(1);
  await keeper.stop();
});

test("a pause waits for what is under way, and holds until it is over", async () => {
  const session = heldSession();
  const keeper = keeperOf(session);
  session.idleMs = PERIOD_MS;
  await vi.advanceTimersByTimeAsync(PERIOD_MS / 4);
  let isPaused = false;
  const pause = async (): Promise<void> => {
    await keeper.pause();
    isPaused = true;
  };

  const paused = pause();
  await vi.advanceTimersByTimeAsync(PERIOD_MS);
  expect(isPaused).toBe(false);
  session.uses[0]?.resolve(true);
  await paused;
  await vi.advanceTimersByTimeAsync(PERIOD_MS);
  expect(session.uses).toHaveLength(1);

  keeper.resume();
  await vi.advanceTimersByTimeAsync(PERIOD_MS / 4);
  expect(session.uses).toHaveLength(2);
  session.uses[1]?.resolve(true);
  await keeper.stop();
  await vi.advanceTimersByTimeAsync(10 * PERIOD_MS);
  expect(session.uses).toHaveLength(2);
});
