import { describe, expect, test } from "vitest";
import { HangUp } from "../src/hang-up.ts";

interface Told {
  readonly hangUp: HangUp;
  readonly told: string[];
}

/** @param hangsUp what the one telephone does when it is told to hang up. */
function hangUpOf(hangsUp: () => Promise<number> = async () => 0): Told {
  const told: string[] = [];
  const telephone = {
    hangsUp: async (): Promise<number> => {
      told.push("hangs up");
      return hangsUp();
    },
  };
  const hangUp = new HangUp({
    cast: [telephone],
    guests: [],
    observer: { settle: async () => void told.push("settles") },
    ledger: { closeCalls: () => void told.push("no calls") },
    target: { nominalWindowMs: 100 },
    guard: { close: () => void told.push("dials no more") },
    wire: { allAnswered: async () => void told.push("all answered") },
  });
  return { hangUp, told };
}

const ENDED = ["settles", "hangs up", "no calls"];
const ENDED_BROKEN = ["dials no more", "all answered", ...ENDED];

describe("hanging up", () => {
  test("after a case is done once, and dialling goes on", async () => {
    const { hangUp, told } = hangUpOf();

    hangUp.begins();
    await hangUp.afterCase(false);
    await hangUp.atLast();

    expect(told).toEqual(ENDED);
  });

  test("after a case that was broken off awaits what it has asked for, and is done again at last", async () => {
    const { hangUp, told } = hangUpOf();

    hangUp.begins();
    await hangUp.afterCase(true);
    await hangUp.atLast();

    expect(told).toEqual([...ENDED_BROKEN, ...ENDED_BROKEN]);
  });

  test("that is itself broken off is done at last", async () => {
    const [begun, first] = [Promise.withResolvers<undefined>(), Promise.withResolvers<number>()];
    const answers = [first.promise, Promise.resolve(0)];
    const { hangUp, told } = hangUpOf(async () => {
      begun.resolve(undefined);
      return (await answers.shift()) ?? 0;
    });

    hangUp.begins();
    const brokenOff = hangUp.afterCase(false);
    await begun.promise;
    await hangUp.atLast();

    expect(told).toEqual(["settles", "hangs up", ...ENDED_BROKEN]);
    first.resolve(0);
    await brokenOff;
  });

  test("that failed is not tried again", async () => {
    const { hangUp, told } = hangUpOf(async () => Promise.reject(new Error("the line does not end")));

    hangUp.begins();
    await expect(hangUp.afterCase(false)).rejects.toThrow("the line does not end");
    await hangUp.atLast();

    expect(told).toEqual(ENDED.slice(0, 2));
  });

  // Once the recording ended before the frame that would have told what is wrong.
  test("that failed lets come what a window holds back", async () => {
    const { hangUp, told } = hangUpOf(async () => Promise.reject(new Error("the lines cannot be read")));
    setTimeout(() => told.push("a frame"), 150);

    await expect(hangUp.afterCase(false)).rejects.toThrow("the lines cannot be read");

    expect(told).toContain("a frame");
  });

  test("is nothing to a worker that had no case", async () => {
    const { hangUp, told } = hangUpOf();

    await hangUp.atLast();

    expect(told).toEqual([]);
  });
});
