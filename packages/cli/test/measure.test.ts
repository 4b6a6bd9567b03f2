import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import type { Measurement } from "@myrcc/contracts";
import { measure, type MeasureOptions } from "@myrcc/load";
import { BRISK, measureBursts, type PlannedBurst, type StimulusSizes } from "@myrcc/oracle";
import { describe, expect, test } from "vitest";
import { openForeignSession } from "./foreign-session.ts";
import { passwords, startPlatform, startPlatformHere, type LoadedPlatform } from "./load-run.ts";
import { rcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

/** Enough to name a design and to find a window of 50 ms. */
const SHORT: StimulusSizes = { ...BRISK, isolated: 30, crosses: 8, trainWindows: 60, sweepChanges: 20 };

/** Little more than the isolated changes. */
const ISOLATED: StimulusSizes = {
  ...BRISK,
  isolated: 24,
  pairs: 3,
  crosses: 0,
  fanOuts: 0,
  trainWindows: 20,
  sweepLoads: [],
};

/** Of the delays of isolated changes half lie within so much; disturbed ones too, which only adds to it. */
function spreadMs({ bursts, nominalWindowMs, scaleMs }: Measurement): number {
  const all = bursts.map((burst) => ({ ...burst, isDisturbed: false }));
  return measureBursts(all, { nominalWindowMs, scaleMs, marginMs: 5, pathMs: 0 }).evidence.isolated.interquartileMs;
}

async function measured(
  { target }: Pick<LoadedPlatform, "target">,
  more: Partial<MeasureOptions> = {},
): Promise<Measurement> {
  return measure({
    target,
    passwordOf: (variable) => passwords[variable] ?? "",
    sizes: SHORT,
    seed: 7,
    signal: AbortSignal.timeout(200_000),
    onProgress: () => {},
    ...more,
  });
}

describe.each(["A", "D"])("design %s of a simulator in another process", (design) => {
  test("is named and its window measured, or the measurement says that it is void", async () => {
    await using platform = await startPlatform("--design", design, "--window", "50");

    const measurement = await measured(platform);

    const { instrument, redundant, verdict, window } = measurement;
    expect(redundant.count).toBe(0);
    expect(instrument.nullBefore.samples).toBe(200);
    expect(instrument.control.samples).toBeGreaterThan(300);
    expect(measurement.bursts.length).toBe(SHORT.isolated + SHORT.pairs + SHORT.crosses + SHORT.fanOuts + 2);
    // A machine that is busy with something else makes it void; it must not make it wrong.
    if (verdict.outcome === "void") return;
    // Nor need it be quiet enough to tell whether the phase of a tick wanders.
    const { candidates = [], name } = measurement.design;
    expect(name === "undetermined" ? candidates : [name]).toContain(design);
    expect(window.windowMs?.value).toBeGreaterThan(48);
    expect(window.windowMs?.value).toBeLessThan(52);
    expect(verdict.outcome).toBe("not-as-agreed");
  });
});

test("a last state that never arrives is lost, whatever the instrument is worth", async () => {
  await using platform = await startPlatform("--fault", "lost-final-snapshot");

  const { lostFinals } = await measured(platform, { sizes: { ...ISOLATED, isolated: 4, pairs: 6, trainWindows: 5 } });

  expect(lostFinals.count).toBeGreaterThanOrEqual(5);
});

function even(plan: readonly PlannedBurst[]): PlannedBurst[] {
  return plan.map((burst) => ({ ...burst, restMs: 400 }));
}

describe("changes at even rests", () => {
  test("lock phase with a tick, which hides it, and that makes the measurement void", async () => {
    await using platform = await startPlatform("--design", "A");

    const locked = await measured(platform, { sizes: ISOLATED, replan: even });

    expect(locked.design.name).not.toBe("A");
    expect(locked.verdict.outcome).toBe("void");
    // A machine that is busy with something else does not keep the rests even.
    if (locked.instrument.disturbed > 2) return;
    expect(spreadMs(locked)).toBeLessThan(15);
    expect(locked.instrument.stimulusPhases?.p).toBeLessThan(1e-4);
    expect(locked.verdict.because).toContain("locked phase");
  });

  test("are not those of the probe, which spread over the whole window", async () => {
    await using platform = await startPlatform("--design", "A");

    const measurement = await measured(platform, { sizes: ISOLATED });

    expect(spreadMs(measurement)).toBeGreaterThan(25);
    expect(measurement.instrument.stimulusPhases?.p).toBeGreaterThan(1e-4);
  });
});

test("a machine that is kept busy gives no verdict", async () => {
  await using platform = await startPlatform();
  using burners = new Burners(8);

  const { verdict } = await measured(platform, { sizes: ISOLATED });

  expect(burners.count).toBe(8);
  expect(verdict).toMatchObject({ outcome: "void", because: expect.stringMatching(/too busy|stood still/) });
});

describe("nothing is left on the platform", () => {
  test.each(["placing calls", "looking for the window", "stimulus 3 "])("after an abort while %s", async (moment) => {
    await using platform = await startPlatformHere();
    const abort = new AbortController();
    const reason = new Error("enough");
    const leftovers: string[] = [];

    const run = measured(platform, {
      signal: abort.signal,
      onLeftover: (text) => leftovers.push(text),
      onProgress: (text) => {
        if (text.startsWith(moment)) abort.abort(reason);
      },
    });

    await expect(run).rejects.toBe(reason);
    expect(platform.openSessions()).toBe(0);
    expect(leftovers).toEqual([]);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });

  test("after a whole measurement, with its second session", async () => {
    await using platform = await startPlatformHere();
    let most = 0;

    await measured(platform, {
      sizes: { ...ISOLATED, isolated: 2, trainWindows: 2, fanOuts: 2 },
      onProgress: () => (most = Math.max(most, platform.openSessions())),
    });

    expect(most).toBe(2);
    expect(platform.openSessions()).toBe(0);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });

  test("but what the platform does not let go is told", async () => {
    await using platform = await startPlatformHere((path) => path.includes("/service/Logout"));
    const leftovers: string[] = [];

    await measured(platform, {
      sizes: { ...ISOLATED, isolated: 1, pairs: 0, trainWindows: 1 },
      onLeftover: (text) => leftovers.push(text),
    });

    expect(leftovers).toEqual([expect.stringMatching(/^left by the load: the session of virtual user 1/)]);
  });
});

test("a call of somebody else on the pool keeps the measurement from being made, and stays", async () => {
  await using platform = await startPlatform();
  await using somebody = await openForeignSession(platform.target, passwords);
  await somebody.call("101", "150");
  const before = (await somebody.liveLines()).map((line) => [line.id, line.state]);

  await expect(measured(platform)).rejects.toMatchObject({ code: "pool.in-use" });
  expect((await somebody.liveLines()).map((line) => [line.id, line.state])).toEqual(before);
});

describe("the command", () => {
  test("measures nothing with a password that is refused, and does not repeat it", async () => {
    await using platform = await startPlatformHere();

    await expect(measured(platform, { passwordOf: () => "not-the-password" })).rejects.toMatchObject({
      code: "credentials.refused",
      message: expect.not.stringContaining("not-the-password"),
    });
  });

  test.each([
    [["--runs", "3"], "--calibrate with the flags of the ladder"],
    [["--brisk", "--keep", "climbs.ndjson"], "--calibrate with the flags of the ladder"],
    [["--calibrate", "--designs", "Z"], "some of A, A′, B"],
    [["--calibrate", "--faults", "unhold-ignored"], "some of window-250"],
    [["--calibrate", "--windows", "1"], "a number from 5 to 2000"],
  ])("refuses %j", async (flags, expected) => {
    const { code, stderr } = await rcc(["measure", ...flags]);

    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  test("prints a row for every rung of a calibration, and how it did, and measures none again that is kept", async () => {
    await using scratch = await makeScratchFolder();
    const flags = ["--designs", "F", "--windows", "20", "--seed", "3", "--keep", join(scratch.path, "climbs.ndjson")];
    const { code, stdout } = await rcc(["measure", "--calibrate", ...flags]);

    expect(stdout).toMatch(/^F +20 +0 +0 +\S.* (not-as-agreed|void)$/m);
    expect(stdout).toMatch(/^1 runs, [01] of them void, [01] judged$/m);
    expect([0, 2]).toContain(code);
    const again = await rcc(["measure", "--calibrate", ...flags]);
    expect(again.stderr).toContain("1 of 1 were climbed before");
    expect([again.code, again.stdout]).toEqual([code, stdout]);
  });
});

/** Processes that do nothing but keep the processors busy. */
class Burners implements Disposable {
  readonly #processes: readonly ChildProcess[];

  constructor(count: number) {
    this.#processes = Array.from({ length: count }, () => spawn(process.execPath, ["-e", "for (;;);"]));
  }

  get count(): number {
    return this.#processes.filter(({ exitCode, pid }) => pid !== undefined && exitCode === null).length;
  }

  [Symbol.dispose](): void {
    for (const burner of this.#processes) burner.kill("SIGKILL");
  }
}
