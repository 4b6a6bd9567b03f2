import { once } from "node:events";
import { createServer } from "node:http";
import type { CallLine, Target } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { Actor } from "../src/actor.ts";
import { DialGuard } from "../src/dial-guard.ts";
import { Observer } from "../src/observer.ts";
import { Redactor } from "../src/redactor.ts";
import { RunLedger } from "../src/run-ledger.ts";
import { Session } from "../src/session.ts";
import { namesPresent } from "../src/stages.ts";
import { TraceWriter } from "../src/trace-writer.ts";
import { Wire } from "../src/wire.ts";

/** When the further line comes up, after it was asked for. */
const LATER_MS = 40;
const PATIENCE_MS = 250;

function aLine(lineId: string, extension: string, more: Partial<CallLine>): CallLine {
  return {
    restUri: `v1/rcc/CallLine/${lineId}`,
    lineId,
    state: "talking",
    actions: ["disconnect"],
    extension: `v1/rcc/Extension/${extension}`,
    isIncoming: extension === "102",
    creationTime: "1700000000000",
    ...more,
  };
}

/** A platform with a call of 101 to 102, which answers whatever is done with 204 and rings a further line later. */
async function startPlatform(
  further: CallLine | undefined,
): Promise<AsyncDisposable & { url: string; live: Set<string> }> {
  const lines = new Map(
    [aLine("-1", "101", { displayedNumber: "102" }), aLine("-2", "102", { displayedNumber: "101" })].map((one) => [
      one.lineId,
      one,
    ]),
  );
  const live = new Set(lines.keys());
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    const [lineId = "", action] = (incoming.url ?? "").split("/").slice(-2);
    if (incoming.method === "GET") {
      const results = [...lines.values()].filter((one) => live.has(one.lineId));
      outgoing.setHeader("Content-Type", "application/json");
      outgoing.end(JSON.stringify({ count: results.length, results }));
      return;
    }
    if (action === "disconnect") live.delete(lineId);
    else if (further !== undefined) {
      setTimeout(() => {
        lines.set(further.lineId, further);
        live.add(further.lineId);
      }, LATER_MS);
    }
    outgoing.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a listening server has an address");
  return {
    url: `http://127.0.0.1:${address.port}`,
    live,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** 101 names 102, with whom it talks, and both hang up: what is live then, and whether the further line was the run's. */
async function named(
  action: "addParty" | "redirect",
  further: CallLine | undefined,
): Promise<{ live: string[]; isOwn: boolean }> {
  await using platform = await startPlatform(further);
  const ledger = new RunLedger();
  for (const lineId of ["-1", "-2"]) ledger.note({ kind: "placed", lineId });
  const target: Target = {
    format: "myrcc-target/1",
    product: { name: "Istra", version: "1" },
    baseUrl: platform.url,
    nominalWindowMs: 100,
    accounts: [{ login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" }],
    enterprises: [{ name: "e1", pool: ["101", "102"] }],
  };
  const trace = new TraceWriter(0, undefined, { baseUrl: platform.url, nominalWindowMs: 100 });
  const wire = new Wire(platform.url, new Redactor(), trace, ledger);
  const observer = new Observer(new Session("s1", wire, { cookie: null, token: null }), "main");
  const guard = new DialGuard(target, 1, ledger);
  const [alice, bob] = ["101", "102"].map(
    (number) =>
      new Actor(
        {
          restUri: `v1/rcc/Extension/${number}`,
          addressNumber: number,
          displayName: number,
          urlPhoto: "",
          pstnNumbers: [],
        },
        observer,
        guard,
        PATIENCE_MS,
      ),
  );
  if (alice === undefined || bob === undefined) throw new Error("unreachable: there are two");
  await observer.readLines();

  await namesPresent(action, alice, "-1", bob);
  for (const actor of [alice, bob]) await actor.hangsUp();
  wire.close();

  return { live: [...platform.live], isOwn: further !== undefined && ledger.made(further) };
}

const RINGING = { state: "ringing" };

test.each([
  ["shows nobody", "addParty", aLine("-3", "102", RINGING)],
  ["shows an empty number", "redirect", aLine("-3", "102", { ...RINGING, displayedNumber: "" })],
  ["shows the one who asked", "addParty", aLine("-3", "102", { ...RINGING, displayedNumber: "101" })],
] as const)(
  "a further line that comes up late and %s is the run's own, and hung up",
  async (_shows, action, further) => {
    expect(await named(action, further)).toEqual({ live: [], isOwn: true });
  },
);

test("a line that shows somebody else is left alone", async () => {
  const others = aLine("-3", "102", { ...RINGING, displayedNumber: "109" });

  expect(await named("addParty", others)).toEqual({ live: ["-3"], isOwn: false });
});

test("where no further line comes, the call is hung up all the same", async () => {
  expect(await named("addParty", undefined)).toEqual({ live: [], isOwn: false });
});
