import { fileURLToPath } from "node:url";
import { login, type Session } from "@myrcc/contracts/client";
import { expect, test } from "vitest";
import { startRcc } from "./rcc.ts";

const example = fileURLToPath(new URL("../../simulator/examples/world.yaml", import.meta.url));

interface Simulated extends AsyncDisposable {
  readonly baseUrl: string;
}

/** `rcc simulate` on a free port, as a person would start it. */
async function simulate(...flags: readonly string[]): Promise<Simulated> {
  const running = startRcc(["simulate", "--port", "0", ...flags]);
  let heard = "";
  running.process.stdout?.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  await running.says("Ctrl-C stops it.");
  const baseUrl = /http:\/\/127\.0\.0\.1:\d+/.exec(heard)?.[0] ?? "";
  return {
    baseUrl,
    async [Symbol.asyncDispose]() {
      running.process.kill("SIGINT");
      await running.ended;
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
