import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, makeFirstContact, sweepLeftovers } from "@myrcc/conformance";
import { isRequirementId } from "@myrcc/contracts";
import type { Target } from "@myrcc/contracts";
import { judgeTrace, whatIsIncomplete } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { describe, expect, test } from "vitest";
import { demoPasswords, targetOf, targetText } from "../src/simulated-target.ts";
import { openForeignSession } from "./foreign-session.ts";
import { descendantsOf } from "./processes.ts";
import { startProxy } from "./proxy.ts";
import { rcc } from "./rcc.ts";
import { recordConformanceAt } from "./recording.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);
const [CALLER = "", CALLEE = ""] = targetOf(DEFAULT_WORLD, "http://127.0.0.1:9", 100).enterprises[0]?.pool ?? [];

describe("calls of somebody else on the pool", () => {
  test("a pool in use is refused before anything is touched", async () => {
    await using scratch = await makeScratchFolder();
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, 100);
    await using somebody = await openForeignSession(target, passwords);
    const lineId = await somebody.call(CALLER, CALLEE);
    const file = join(scratch.path, "target.yaml");
    await writeFile(file, targetText(target));

    const ended = await rcc(["certify", "--target", file, "--out", join(scratch.path, "reports")], passwords);

    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("(pool.in-use)") });
    expect(ended.stderr).toContain(`extension ${CALLER}`);
    // The load would refuse it too, but only after the suites had placed their calls.
    expect(ended.stderr).not.toContain("conformance with");
    expect(ended.stderr).not.toMatch(/^\s+at .*\.ts/m);
    expect((await somebody.liveLines()).map(({ id }) => id)).toContain(lineId);
    expect(simulator.openSessions).toBe(1);
  });

  test.each([
    ["is seen where the first look at it goes wrong", 1, "pool.in-use"],
    ["is not taken for idle where no look at it succeeds", Infinity, "pool.unknown"],
  ])("a pool in use %s", async (_title, brokenLooks, code) => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    await using somebody = await openForeignSession(targetOf(DEFAULT_WORLD, simulator.baseUrl, 100), passwords);
    const lineId = await somebody.call(CALLER, CALLEE);
    let looks = 0;
    const dialled: string[] = [];
    await using proxy = await startProxy(simulator.baseUrl, {
      breaks: (method, path) => {
        if (path.endsWith("/placeCall")) dialled.push(path);
        if (method !== "GET" || !path.endsWith("/CallLine")) return undefined;
        looks += 1;
        return looks <= brokenLooks ? 500 : undefined;
      },
    });
    const contact = makeFirstContact({
      target: targetOf(DEFAULT_WORLD, proxy.baseUrl, 100),
      targetFile: "target.yaml",
      environment: passwords,
      ledger: new RunLedger(),
      signal: new AbortController().signal,
    });

    await expect(contact).rejects.toMatchObject({ code });
    expect(dialled).toEqual([]);
    expect(simulator.openSessions).toBe(1);
    expect((await somebody.liveLines()).map(({ id }) => id)).toContain(lineId);
  });

  test("the suites hang up none that came in the meantime, and the sweep names them", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, 100);
    await using somebody = await openForeignSession(target, passwords);
    const lineId = await somebody.call(CALLER, CALLEE);
    const ledger = new RunLedger();

    const { outcome } = await recordConformanceAt(simulator.baseUrl, 4, ledger);

    expect(outcome.failed).toBe(0);
    expect(await sweepLeftovers(target, passwords, ledger)).toEqual([
      expect.stringMatching(/^not made by this run, and left alone: line \S+ of 101 \(\w+\), line \S+ of 102 \(\w+\)$/),
    ]);
    expect((await somebody.liveLines()).map(({ id }) => id)).toContain(lineId);
  });
});

describe("what a run made", () => {
  test("without knowing whom it called is hung up with the case", async () => {
    await using simulator = await startSimulator({
      port: 0,
      world: DEFAULT_WORLD,
      faults: ["blank-destination-dials-operator"],
    });
    const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, 100);
    const ledger = new RunLedger();

    const { text } = await recordConformanceAt(simulator.baseUrl, 1, ledger, () => undefined, {
      requirements: ["RCC-ERROR-3"],
    });

    expect(text).toMatch(/"deviation":"missing-member","method":"POST","path":"[^"]*\/placeCall".*?"status":200/);
    expect(await sweepLeftovers(target, passwords, ledger)).toEqual([]);
    await using somebody = await openForeignSession(target, passwords);
    expect(await somebody.liveLines()).toEqual([]);
  });

  test("is hung up by the sweep, whoever placed it in the run", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    await using placed = await placeCallOfTheRun(simulator.baseUrl);
    const { target, ledger, somebody } = placed;

    expect(await sweepLeftovers(target, passwords, ledger)).toEqual([
      expect.stringMatching(
        /^live after the run, and hung up: line \S+ of 101 \(talking\), line \S+ of 102 \(talking\)$/,
      ),
    ]);
    expect(await somebody.liveLines()).toEqual([]);
  });

  test("is given back by the parent when a worker is killed, and the run is not whole", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const ledger = new RunLedger();
    let killed = 0;
    const { outcome, recordings } = await recordConformanceAt(
      simulator.baseUrl,
      1,
      ledger,
      ({ done }) => {
        if (done === 3) killed = killWorkers();
      },
      { requirements: ["RCC-HOLD-1", "RCC-UNHOLD-1", "RCC-LEAVE-1"] },
    );
    expect(killed).toBe(1);
    expect(simulator.openSessions).toBeGreaterThan(0);

    const findings = await sweepLeftovers(targetOf(DEFAULT_WORLD, simulator.baseUrl, 100), passwords, ledger);

    expect(findings).toContainEqual(expect.stringMatching(/session\(s\) were left open after the run/));
    expect(simulator.openSessions).toBe(0);
    expect(whatIsIncomplete(judgeTrace(recordings), outcome.cases)).not.toEqual([]);
  });

  test("a case that is cut off keeps the run from being whole, where others show the same requirements", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    let hasCut = false;
    await using proxy = await startProxy(simulator.baseUrl, {
      cuts: (path) => {
        const isFirst = !hasCut && path.endsWith("/hold");
        hasCut ||= isFirst;
        return isFirst;
      },
    });

    const { outcome, recordings } = await recordConformanceAt(proxy.baseUrl, 4);

    const trace = judgeTrace(recordings);
    expect(whatIsIncomplete(trace, outcome.cases)).toEqual([
      expect.stringMatching(/^case \S+ did not reach its end: NoAnswer: POST \S+\/hold: no answer/),
    ]);
    const unshown = trace.cases
      .filter(({ end }) => end?.outcome === "interrupted")
      .flatMap(({ start }) => start.requirements)
      .filter((id) => isRequirementId(id) && (trace.judgements.get(id)?.hits ?? 0) === 0);
    expect(unshown).toEqual([]);
  });

  test("is given back when the first contact is cut off, and what remains is told", async () => {
    await using scratch = await makeScratchFolder();
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    let isCut = false;
    // From the first hang-up on nothing is answered for a while: neither party's, nor the listener's deletion, nor the logout.
    let left = 0;
    await using proxy = await startProxy(simulator.baseUrl, {
      cuts: (path) => {
        isCut ||= path.endsWith("/disconnect");
        left += isCut ? 1 : 0;
        return isCut && left <= 4;
      },
    });
    const file = join(scratch.path, "target.yaml");
    await writeFile(file, targetText(targetOf(DEFAULT_WORLD, proxy.baseUrl, 100)));

    const ended = await rcc(["certify", "--target", file, "--out", join(scratch.path, "reports")], passwords);

    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("live after the run, and hung up: line ") });
    expect(ended.stderr).toContain("1 session(s) were left open after the run; 1 of them have been closed");
    expect(simulator.openSessions).toBe(0);
    const target = targetOf(DEFAULT_WORLD, simulator.baseUrl, 100);
    expect(await sweepLeftovers(target, passwords, new RunLedger())).toEqual([]);
  });

  test("is hung up through the second administrator where the first one is refused", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    await using placed = await placeCallOfTheRun(simulator.baseUrl);
    const { target, ledger, somebody } = placed;
    const [account] = target.accounts;

    const findings = await sweepLeftovers(target, { ...passwords, [account?.passwordEnv ?? ""]: "wrong" }, ledger);

    expect(findings).toEqual([
      "what the run left on the pool is unknown: the login was refused with 401",
      expect.stringMatching(/^live after the run, and hung up: line /),
    ]);
    expect(await somebody.liveLines()).toEqual([]);
  });

  test("a platform that refuses the sweep's login leaves the question open, and that is said", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const environment = Object.fromEntries(Object.keys(passwords).map((name) => [name, "wrong"]));

    expect(await sweepLeftovers(targetOf(DEFAULT_WORLD, simulator.baseUrl, 100), environment, new RunLedger())).toEqual(
      ["what the run left on the pool is unknown: the login was refused with 401"],
    );
  });
});

/** A call that stands, and a ledger to which it is the run's own. */
async function placeCallOfTheRun(baseUrl: string): Promise<CallOfTheRun> {
  const target = targetOf(DEFAULT_WORLD, baseUrl, 100);
  const somebody = await openForeignSession(target, passwords);
  await somebody.call(CALLER, CALLEE);
  const ledger = new RunLedger();
  ledger.note({ kind: "call", caller: CALLER, callee: CALLEE });
  return { target, ledger, somebody, [Symbol.asyncDispose]: async () => somebody[Symbol.asyncDispose]() };
}

interface CallOfTheRun extends AsyncDisposable {
  readonly target: Target;
  readonly ledger: RunLedger;
  readonly somebody: Awaited<ReturnType<typeof openForeignSession>>;
}

/** Kills this test's Playwright workers as an operating system short of memory would. */
function killWorkers(): number {
  const workers = descendantsOf(process.pid).filter(({ command }) => command.includes("workerProcessEntry"));
  for (const { pid } of workers) process.kill(pid, "SIGKILL");
  return workers.length;
}
