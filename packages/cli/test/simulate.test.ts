import { fileURLToPath } from "node:url";
import { login, type Session } from "@myrcc/contracts/client";
import { expect, test } from "vitest";
import { startRcc } from "./rcc.ts";

const example = fileURLToPath(new URL("../../simulator/examples/world.yaml", import.meta.url));

interface Simulated extends AsyncDisposable {
  readonly baseUrl: string;
  /** Ends it; all that it wrote on standard error. */
  stop(): Promise<string>;
}

/** `rcc simulate` on a free port, as a person would start it. */
async function simulate(...flags: readonly string[]): Promise<Simulated> {
  const running = startRcc(["simulate", "--port", "0", ...flags]);
  let heard = "";
  running.process.stdout?.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  await running.says("Ctrl-C stops it.");
  const baseUrl = /http:\/\/127\.0\.0\.1:\d+/.exec(heard)?.[0] ?? "";
  const stop = async (): Promise<string> => {
    running.process.kill("SIGINT");
    return (await running.ended).stderr;
  };
  return {
    baseUrl,
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

async function countExtensions(session: Session): Promise<number> {
  let count = 0;
  for await (const extension of session.extensions()) if (extension.id !== "") count += 1;
  return count;
}

test("a world of any size is a flag", async () => {
  await using simulator = await simulate("--extensions", "321");
  const session = await login({ baseUrl: simulator.baseUrl, login: "rcc-e1", enterprise: "e1", password: "demo-e1" });

  expect(await countExtensions(session)).toBe(321);
  await session.logout();
});

test("one account of a domain gets into each of its enterprises, by way of an instance that has moved", async () => {
  await using simulator = await simulate("--world", example);
  await using old = await simulate("--redirect-to", simulator.baseUrl, "--redirect-status", "301");
  const account = { baseUrl: old.baseUrl, login: "rcc-village", password: "demo-village" };

  const counts: number[] = [];
  for (const enterprise of ["bakery", "garage"]) {
    const session = await login({ ...account, enterprise });
    counts.push(await countExtensions(session));
    await session.logout();
  }

  expect(counts).toEqual([8, 2]);
});

/** What `rcc simulate` writes on standard error, apart from that it stops, when it has a session until then. */
async function logOf(...flags: readonly string[]): Promise<string> {
  await using simulator = await simulate(...flags);
  await login({ baseUrl: simulator.baseUrl, login: "rcc-e1", enterprise: "e1", password: "demo-e1" });
  return (await simulator.stop()).replace(/^\n?Stopping: .*\n/m, "");
}

test("a log in JSON is lines that a program can read, to the last one", async () => {
  const lines = (await logOf("--log", "json")).trimEnd().split("\n");

  const events: { event: string }[] = lines.map((line) => JSON.parse(line));
  expect(events.map(({ event }) => event)).toEqual(["session-opened", "request", "session-closed"]);
});

test("a log in text is lines that a person can read", async () => {
  expect(await logOf("--log", "text", "--log-level", "debug")).toMatch(
    / request method=POST path=\/v1\/service\/Login operation=login status=200 /,
  );
});

test("there is no log unless it is asked for", async () => {
  expect(await logOf()).toBe("");
});

test.each([
  ["--dialect", "npx -y pnpm@12 run docs"],
  ["--design", "docs/discoveries/coalescer-signatures.md"],
])("a wrong %s is told where the right ones are explained", async (flag, place) => {
  const { code, stderr } = await startRcc(["simulate", flag, "none"]).ended;

  expect(code).toBe(2);
  expect(stderr).toContain(place);
});
