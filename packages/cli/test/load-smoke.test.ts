import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, readTargetFile, sweepLeftovers } from "@myrcc/conformance";
import { requirement, type LoadResult, type RequirementId, type Target } from "@myrcc/contracts";
import type { Line } from "@myrcc/contracts/client";
import { resolveK6, runLoad, SMOKE, type K6Binary, type LoadOptions } from "@myrcc/load";
import { judgeLoad, loadTroubles } from "@myrcc/oracle";
import { DEFAULT_WORLD, FAULTS, isFaultName, startSimulator, type Fault } from "@myrcc/simulator";
import { beforeAll, describe, expect, test } from "vitest";
import { demoPasswords, targetOf } from "../src/simulated-target.ts";
import { openForeignSession } from "./foreign-session.ts";
import { startProxy } from "./proxy.ts";
import { startRcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);
const SHORT = { ...SMOKE, name: "short", measuredMs: 3000 };

let k6: K6Binary;

beforeAll(async () => {
  k6 = await resolveK6();
});

/** A simulator in a process of its own, and a folder for what is measured of it. */
async function startPlatform(...args: string[]): Promise<AsyncDisposable & { target: Target; runDir: string }> {
  const scratch = await makeScratchFolder();
  const targetFile = join(scratch.path, "target.yaml");
  const simulator = startRcc(["simulate", "--port", "0", "--write-target", targetFile, ...args]);
  await simulator.says("Ctrl-C stops it");
  return {
    target: await readTargetFile(targetFile),
    runDir: join(scratch.path, "run"),
    [Symbol.asyncDispose]: async () => {
      simulator.process.kill("SIGINT");
      await simulator.ended;
      await scratch[Symbol.asyncDispose]();
    },
  };
}

/** A simulator in this process, whose sessions can be counted; whatever `cuts` wants gets no answer from it. */
async function startPlatformHere(
  cuts: (path: string) => boolean = () => false,
): Promise<AsyncDisposable & { target: Target; runDir: string; openSessions: () => number }> {
  const scratch = await makeScratchFolder();
  const simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
  const proxy = await startProxy(simulator.baseUrl, { cuts });
  return {
    target: targetOf(DEFAULT_WORLD, proxy.baseUrl, 100),
    runDir: join(scratch.path, "run"),
    openSessions: () => simulator.openSessions,
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      await simulator.close();
      await scratch[Symbol.asyncDispose]();
    },
  };
}

/** Kills the k6 of a platform's run in the middle of it. */
function killing({ runDir }: { readonly runDir: string }): (progress: string) => void {
  return (text) => {
    if (text.startsWith("measuring with 24 calls: 1 ")) process.kill(k6In(runDir), "SIGKILL");
  };
}

async function load(
  { target, runDir }: { readonly target: Target; readonly runDir: string },
  more: Partial<LoadOptions> = {},
): Promise<LoadResult> {
  return runLoad({
    target,
    runDir,
    passwordOf: (variable) => passwords[variable] ?? "",
    profile: SHORT,
    k6,
    signal: AbortSignal.timeout(120_000),
    onProgress: () => {},
    ...more,
  });
}

function verdicts(result: LoadResult): Record<string, string> {
  return Object.fromEntries(judgeLoad(result).map((finding) => [finding.requirement, finding.verdict]));
}

/** The k6 that works in a folder. */
function k6In(folder: string): number {
  const rows = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  return Number.parseInt(rows.find((row) => row.includes(` run --quiet`) && row.includes(folder)) ?? "", 10);
}

test("a sound platform: 24 calls at once, every figure there, nothing lost, nothing left", async () => {
  await using platform = await startPlatform();

  const result = await load(platform);

  expect(result.validity).toEqual({ valid: true, reasons: [] });
  expect(result.calls).toEqual({ planned: 24, established: 24 });
  expect(result.changes.accepted).toBeGreaterThan(1000);
  expect(result.changes).toMatchObject({ refused: 0, resolved: result.changes.accepted });
  expect(result.interval.count).toBeGreaterThan(300);
  expect(result.control.error.count).toBeGreaterThan(299);
  expect(result.delayUpper.count).toBe(result.changes.resolved);
  expect(result.finals.checked).toBeGreaterThanOrEqual(5 * 24);
  expect(result.finals.lost).toBe(0);
  expect(loadTroubles(result)).toEqual([]);
  expect(result.counters).not.toHaveProperty("handler_errors");
  expect(result.counters["frames_checked"]).toBeGreaterThan(20);
  expect(result.counters).not.toHaveProperty("frames_invalid");
  expect(verdicts(result)).toEqual({
    // A machine that is busy with something else may leave a tenth of the window open; it must not decide it wrongly.
    "RCC-COALESCE-3": expect.stringMatching(/^(pass|inconclusive)$/),
    "RCC-COALESCE-4": "pass",
    "RCC-COALESCE-5": "pass",
    "RCC-COALESCE-6": "pass",
    "RCC-FRAME-1": "pass",
    "RCC-FRAME-2": "pass",
  });
  expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
});

/** What a load run has to report of a fault: requirements that only load decides, and all of one that only load provokes. */
function caughtUnderLoad({ caughtBy, isUnderLoadOnly }: Fault): readonly RequirementId[] {
  return caughtBy.filter((id) => isUnderLoadOnly === true || requirement(id).verifiedBy === "load");
}

test.each(
  Object.keys(FAULTS)
    .filter(isFaultName)
    .filter((name) => caughtUnderLoad(FAULTS[name]).length > 0),
)("the fault %s is caught by the requirements that it breaks, and by no other", async (name) => {
  await using platform = await startPlatform("--fault", name);

  const missed = judgeLoad(await load(platform))
    .filter(({ requirement: id, verdict }) => verdict === "fail" && requirement(id).keyword === "MUST")
    .map((finding) => finding.requirement);

  expect(missed).toEqual(caughtUnderLoad(FAULTS[name]));
});

test("a frame that breaks the schema is counted, with why the first of them does", async () => {
  await using platform = await startPlatform("--fault", "late-frames-malformed");

  const result = await load(platform);

  const { received, checked, invalid } = result.frames;
  expect(received).toBeGreaterThan(1000);
  expect(checked).toBeGreaterThan(received / 40);
  expect(invalid).toBeGreaterThan(checked / 4);
  expect(judgeLoad(result).filter(({ requirement: id }) => id === "RCC-FRAME-1")).toEqual([
    expect.objectContaining({ verdict: "pass", exercised: checked - invalid }),
    {
      requirement: "RCC-FRAME-1",
      verdict: "fail",
      expected: "every frame of schema SnapshotFrame",
      observed: expect.stringMatching(
        `^${invalid} of ${checked} frames are not, the first because /item/0/creationTime must be string`,
      ),
      exercised: invalid,
    },
  ]);
});

test("frames that take another name under load are counted, with the first such name", async () => {
  await using platform = await startPlatform("--fault", "late-frames-misnamed");

  const { frames } = await load(platform);

  expect(frames.misnamed).toBeGreaterThan(frames.received / 4);
  expect(frames).toMatchObject({ invalid: 0, firstMisnamed: expect.stringMatching(/^LOAD-1-[12]$/) });
});

test("changes that are accepted and do not happen keep the run from being conformant", async () => {
  await using platform = await startPlatform("--fault", "unhold-ignored");

  expect(loadTroubles(await load(platform))).toContainEqual(
    expect.stringMatching(/^under load, \d+ line\(s\) ended in another state than that of their last accepted change$/),
  );
});

test("a run that decides nothing is made again, twice at most, and every attempt is named", async () => {
  await using platform = await startPlatform();
  // No instrument keeps up with changes every 0.4 to 0.9 ms.
  const target = { ...platform.target, nominalWindowMs: 2 };

  const { attempts, validity } = await load({ ...platform, target }, { profile: { ...SHORT, measuredMs: 1000 } });

  expect(validity.valid).toBe(false);
  expect(attempts.map(({ repeatedBecause }) => repeatedBecause)).toEqual([
    expect.stringContaining("planned changes were due while the previous one was still under way"),
    expect.stringContaining("planned changes were due while the previous one was still under way"),
    undefined,
  ]);
  expect(await readdir(join(platform.runDir, "load"))).toEqual(
    expect.arrayContaining(["attempt-1.json", "attempt-2.json", "load-result.json"]),
  );
});

test("the run's folder holds the merged result and the files it comes from, and no credential", async () => {
  await using platform = await startPlatform();

  const result = await load(platform);

  const folder = join(platform.runDir, "load");
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  expect(names).toEqual(
    expect.arrayContaining(["config.json", "k6-summary.json", "lines.ndjson", "load-result.json", "script.js"]),
  );
  expect(JSON.parse(texts[names.indexOf("load-result.json")] ?? "")).toEqual(result);
  // The script is the same for everybody, and holds the contract's examples.
  const ofThisRun = texts.filter((_, index) => names[index] !== "script.js");
  expect(ofThisRun.filter((text) => /demo-e1|SESSIONID=|myRCC;[0-9a-f]{8}-|Basic [A-Za-z0-9+/]{8}/.test(text))).toEqual(
    [],
  );
});

describe("whatever ends a run, no call, listener or session is left", () => {
  test.each(["placing calls", "measuring with"])("an abort while %s", async (moment) => {
    await using platform = await startPlatformHere();
    const abort = new AbortController();
    const reason = new Error("enough");
    const leftovers: string[] = [];

    const run = load(platform, {
      signal: abort.signal,
      onLeftover: (text) => leftovers.push(text),
      onProgress: (text) => {
        if (!text.startsWith(moment)) return;
        expect(platform.openSessions()).toBe(2);
        abort.abort(reason);
      },
    });

    await expect(run).rejects.toBe(reason);
    expect(platform.openSessions()).toBe(0);
    expect(leftovers).toEqual([]);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
    expect(k6In(platform.runDir)).toBeNaN();
  });

  test("the death of k6", async () => {
    await using platform = await startPlatformHere();
    const leftovers: string[] = [];

    const run = load(platform, {
      onLeftover: (text) => leftovers.push(text),
      onProgress: killing(platform),
    });

    await expect(run).rejects.toMatchObject({ code: "k6.failed", detail: { found: "it was killed" } });
    expect(platform.openSessions()).toBe(0);
    expect(leftovers).toEqual([]);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });

  test("the death of k6 and of its sessions", async () => {
    let unanswered = Number.POSITIVE_INFINITY;
    await using platform = await startPlatformHere((path) => {
      if (!path.endsWith("/rcc/CallLine") || !Number.isNaN(k6In(platform.runDir))) return false;
      unanswered = Math.min(unanswered, 2) - 1;
      return unanswered >= 0;
    });
    const leftovers: string[] = [];

    const run = load(platform, {
      onLeftover: (text) => leftovers.push(text),
      onProgress: killing(platform),
    });

    await expect(run).rejects.toMatchObject({ code: "k6.failed" });
    expect(unanswered).toBeLessThan(0);
    expect(leftovers).toEqual([]);
    expect(platform.openSessions()).toBe(0);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });
});

describe("what a platform does not let go is named", () => {
  test.each([
    ["/service/Logout", 2, /^left by the load: the session of virtual user [12], whose Logout was not accepted$/],
    ["/bean/load-1-", 2, /^left by the load: listener v1\/service\/EventListener\/bean\/load-1-[12]$/],
    ["/disconnect", 48, /^left by the load: line -\d+ of v1\/\S+ \((talking|held)\)$/],
  ])("when %s gives no answer", async (cut, times, naming) => {
    await using platform = await startPlatformHere((path) => path.includes(cut));
    const abort = new AbortController();
    const leftovers: string[] = [];

    const run = load(platform, {
      signal: abort.signal,
      onLeftover: (text) => leftovers.push(text),
      onProgress: (text) => {
        if (text.startsWith("measuring with")) abort.abort(new Error("enough"));
      },
    });

    await expect(run).rejects.toThrow("enough");
    expect(leftovers).toEqual(Array.from({ length: times }, () => expect.stringMatching(naming)));
  });
});

describe("what keeps a run from being made is said", () => {
  test("a password that is refused", async () => {
    await using platform = await startPlatform();

    await expect(load(platform, { passwordOf: () => "wrong" })).rejects.toMatchObject({
      code: "credentials.refused",
      detail: { where: platform.target.baseUrl, found: "Login answers 401" },
    });
  });

  test("a pool of extensions that are not there", async () => {
    await using platform = await startPlatform();
    const enterprises = [{ name: "e1", pool: ["101", "102", "998", "999"] }];

    await expect(load({ ...platform, target: { ...platform.target, enterprises } })).rejects.toMatchObject({
      code: "target-file.invalid",
      detail: { found: "no extension has the number 998, 999" },
    });
  });

  test("a platform that does not answer", async () => {
    await using platform = await startPlatform();
    const target = { ...platform.target, baseUrl: "http://127.0.0.1:9" };

    await expect(load({ ...platform, target })).rejects.toMatchObject({ code: "target.unreachable" });
  });
});

describe("a call of somebody else on the pool", () => {
  test.each([
    ["the extension that would call", "101", "150", "101"],
    ["the extension that would be called", "150", "104", "104"],
  ])("on %s keeps the run from being made, and stays", async (_, from, to, busy) => {
    await using platform = await startPlatform();
    await using somebody = await openForeignSession(platform.target, passwords);
    const lineId = await somebody.call(from, to);
    const before = (await somebody.liveLines()).map((line) => [line.id, line.state]);

    await expect(load(platform)).rejects.toMatchObject({
      code: "pool.in-use",
      detail: { where: platform.target.baseUrl, found: expect.stringContaining(`extension ${busy} has a live line`) },
    });
    expect((await somebody.liveLines()).map((line) => [line.id, line.state])).toEqual(before);
    expect(before).toContainEqual([lineId, "talking"]);
    expect(before).toHaveLength(2);
  });

  test.each([
    ["when it ends by itself", () => undefined, /./],
    [
      "when k6 dies",
      (text: string, folder: string) => {
        if (text.startsWith("measuring with 24 calls: 2 ")) process.kill(k6In(folder), "SIGKILL");
      },
      /killed/,
    ],
  ])("that begins during the run stays %s", async (_, then, ending) => {
    await using platform = await startPlatform();
    await using somebody = await openForeignSession(platform.target, passwords);
    let called: Promise<string> | undefined;

    const run = load(platform, {
      onProgress: (text) => {
        if (text.startsWith("measuring with 24 calls: 0 ")) called = somebody.call("101", "102");
        then(text, platform.runDir);
      },
    });

    expect(
      await run.then(
        () => "came to its end",
        (error: unknown) => String(error),
      ),
    ).toMatch(ending);
    const left = await somebody.liveLines();
    expect(left.map(({ id }) => id)).toContain(await called);
    expect(left).toHaveLength(2);
  });
});

test("no more calls at once and per second than the target file allows", async () => {
  await using platform = await startPlatform();
  const target = { ...platform.target, limits: { maxConcurrentCalls: 5, maxCallsPerSecond: 4 } };
  await using somebody = await openForeignSession(target, passwords);
  let seen: Promise<readonly Line[]> | undefined;
  const notes: string[] = [];

  const result = await load(
    { ...platform, target },
    {
      onNote: (text) => notes.push(text),
      onProgress: (text) => {
        if (text.startsWith("measuring with")) seen ??= somebody.liveLines();
      },
    },
  );

  const placedMs = ((await seen) ?? [])
    .filter(({ isIncoming }) => !isIncoming)
    .map(({ createdMs = 0 }) => createdMs)
    .toSorted((one, other) => one - other);
  expect(notes).toEqual(["5 calls instead of 24: limits.maxConcurrentCalls of the target allows no more"]);
  expect(result.calls).toEqual({ planned: 5, established: 5 });
  expect(placedMs).toHaveLength(5);
  // 250 ms apart on average; less only by what the first call came late.
  expect(((placedMs.at(-1) ?? 0) - (placedMs[0] ?? 0)) / 4).toBeGreaterThan(200);
});
