import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import type { Target } from "@myrcc/contracts";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import type { Simulator } from "@myrcc/simulator";
import { expect, test, vi } from "vitest";
import { demoPasswords, targetOf, targetText } from "../src/simulated-target.ts";
import { descendantsOf, survivorsOf } from "./processes.ts";
import { startProxy } from "./proxy.ts";
import { startRcc } from "./rcc.ts";
import type { Running } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);
/** How long what goes on without its parent may take to find out, and to give back what it holds. */
const GIVEN_BACK_WITHIN = { timeout: 30_000, interval: 100 };

interface Run extends AsyncDisposable {
  readonly simulator: Simulator;
  readonly target: Target;
  readonly certify: Running;
  readonly reports: string;
}

/**
 * A certification of a simulator in this process.
 *
 * @param watch told of every request, by its path; without it nothing stands between the two.
 */
async function startRun(watch?: (path: string) => void): Promise<Run> {
  await using stack = new AsyncDisposableStack();
  const scratch = stack.use(await makeScratchFolder());
  const simulator = stack.use(await startSimulator({ port: 0, world: DEFAULT_WORLD }));
  const cuts = (path: string): boolean => {
    watch?.(path);
    return false;
  };
  const { baseUrl } = watch === undefined ? simulator : stack.use(await startProxy(simulator.baseUrl, { cuts }));
  const target = targetOf(DEFAULT_WORLD, baseUrl, 100);
  const file = join(scratch.path, "target.yaml");
  await writeFile(file, targetText(target));
  const reports = join(scratch.path, "reports");
  const certify = startRcc(["certify", "--target", file, "--out", reports], passwords);
  const kept = stack.move();
  return { simulator, target, certify, reports, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

test.each([
  ["SIGINT", "conformance with"],
  ["SIGINT", "load profile"],
  ["SIGTERM", "conformance with"],
  ["SIGHUP", "conformance with"],
] as const)("%s during '%s' releases everything and leaves no process", async (ending, moment) => {
  await using run = await startRun();
  await run.certify.says(moment);
  const processes = descendantsOf(run.certify.process.pid ?? 0);

  run.certify.process.kill(ending);

  expect(await run.certify.ended).toMatchObject({ code: 130, stderr: expect.stringContaining("Stopping") });
  expect(await readdir(run.reports)).toEqual([]);
  expect(survivorsOf(processes)).toEqual([]);
  expect(run.simulator.openSessions).toBe(0);
  expect(await sweepLeftovers(run.target, passwords, new RunLedger())).toEqual([]);
});

test.each(["conformance with", "load profile"])(
  "what was started gives back what it holds when the command is killed during '%s'",
  async (moment) => {
    await using run = await startRun();
    await run.certify.says(moment);
    await vi.waitUntil(() => run.simulator.openSessions > 0, GIVEN_BACK_WITHIN);
    const processes = descendantsOf(run.certify.process.pid ?? 0);

    run.certify.process.kill("SIGKILL");

    await vi.waitUntil(() => run.simulator.openSessions === 0, GIVEN_BACK_WITHIN);
    await vi.waitUntil(() => survivorsOf(processes).length === 0, GIVEN_BACK_WITHIN);
    expect(await sweepLeftovers(run.target, passwords, new RunLedger())).toEqual([]);
  },
);

test.each([
  ["opens its session", "/EventListener/bean"],
  ["hangs up", "/disconnect"],
])("a worker whose runner dies while it %s gives back what it holds", async (_, last) => {
  const { promise: isUnderWay, resolve: goes } = Promise.withResolvers<undefined>();
  let isRunning = false;
  await using run = await startRun((path) => {
    if (isRunning && path.endsWith(last)) goes(undefined);
  });
  await run.certify.says("conformance with");
  isRunning = true;
  await isUnderWay;
  const certify = run.certify.process.pid ?? 0;
  const processes = descendantsOf(certify);

  run.certify.process.kill("SIGKILL");
  for (const { pid, parent } of processes) if (parent === certify) process.kill(pid, "SIGKILL");

  await vi.waitUntil(() => run.simulator.openSessions === 0, GIVEN_BACK_WITHIN);
  await vi.waitUntil(() => survivorsOf(processes).length === 0, GIVEN_BACK_WITHIN);
  expect(await sweepLeftovers(run.target, passwords, new RunLedger())).toEqual([]);
});

test("no case begins once the command is killed", async () => {
  let isKilled = false;
  let callsSince = 0;
  await using run = await startRun((path) => {
    if (isKilled && path.endsWith("/placeCall")) callsSince += 1;
  });
  await run.certify.says("conformance with");
  await vi.waitUntil(() => run.simulator.openSessions > 0, GIVEN_BACK_WITHIN);
  const processes = descendantsOf(run.certify.process.pid ?? 0);

  run.certify.process.kill("SIGKILL");
  isKilled = true;

  await vi.waitUntil(() => survivorsOf(processes).length === 0, GIVEN_BACK_WITHIN);
  // Of each of the two workers the case that was under way.
  expect(callsSince).toBeLessThanOrEqual(2);
});

test("a run whose outputs nobody reads any more comes to its end", async () => {
  await using run = await startRun();
  await run.certify.says("conformance with");

  run.certify.process.stdout?.destroy();
  run.certify.process.stderr?.destroy();

  expect(await run.certify.ended).toMatchObject({ code: 0 });
  expect(run.simulator.openSessions).toBe(0);
});

// The simulators of a calibration are in process groups of their own, where no Ctrl-C reaches them.
test("an interrupt of a calibration ends the simulators of all its rungs, and then the command", async () => {
  const flags = ["--designs", "C,D,E", "--windows", "20", "--jitters", "0", "--drifts", "0", "--parallel", "3"];
  const running = startRcc(["measure", "--calibrate", ...flags]);
  await running.says("of 20 ms: ");
  const simulators = descendantsOf(running.process.pid ?? 0).filter(({ command }) => command.includes(" simulate "));
  running.process.kill("SIGINT");

  expect((await running.ended).code).toBe(130);
  expect(simulators).toHaveLength(3);
  expect(survivorsOf(simulators)).toEqual([]);
});
