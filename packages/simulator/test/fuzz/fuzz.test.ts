import { checkSchema, isSchemaName, operationEntry } from "@myrcc/contracts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RccClient } from "../wire/rcc-client.ts";
import { FuzzedPlatform, SECRET } from "./fuzzed-platform.ts";
import { randomFrames, randomHttpBytes } from "./random-bytes.ts";
import { randomRequest, type RandomRequest } from "./random-request.ts";
import { exchangeBytes } from "./raw-socket.ts";
import { sendRequest, type FuzzReply, type FuzzSession } from "./send-request.ts";

/** 1 takes a few seconds; a long run says `MYRCC_FUZZ_SCALE=100`. Another `MYRCC_FUZZ_SEED` tries other input. */
const SCALE = Number(process.env["MYRCC_FUZZ_SCALE"] ?? "1");
const SEED = Number(process.env["MYRCC_FUZZ_SEED"] ?? "91");
const TIMEOUT_MS = 60_000 * Math.max(1, SCALE);
/** Of each property, at scale 1. */
const RUNS = 120;

const unhandled: string[] = [];
const note = (reason: unknown): void => void unhandled.push(String(reason));
const counts = { requests: 0, statuses: new Map<number, number>(), byteStreams: 0, frameStreams: 0 };

let platform: FuzzedPlatform;

beforeAll(async () => {
  process.on("unhandledRejection", note);
  process.on("uncaughtExceptionMonitor", note);
  platform = await FuzzedPlatform.start();
});

afterAll(async () => {
  await platform[Symbol.asyncDispose]();
  process.off("unhandledRejection", note);
  process.off("uncaughtExceptionMonitor", note);
  if (SCALE !== 1) console.log(JSON.stringify({ ...counts, statuses: Object.fromEntries(counts.statuses) }));
});

async function expectUnharmed(): Promise<void> {
  const client = await RccClient.logIn(platform.simulator);
  const [mine] = await client.talk("700101", "700103", "103");
  expect((await client.line(mine)).state).toBe("talking");
  await platform.clear();
  expect(await platform.damage()).toEqual([]);
  expect(unhandled).toEqual([]);
}

it("requests that are nearly, or not at all, those of the contract harm nobody", { timeout: TIMEOUT_MS }, async () => {
  const history = fc.array(randomRequest, { minLength: 10, maxLength: 30, size: "max" });
  const property = fc.asyncProperty(history, async (requests) => {
    const client = await RccClient.logIn(platform.simulator);
    const log = await client.openSocket();
    await client.listen("a");
    const session: FuzzSession = {
      cookie: client.headers.cookie,
      token: client.headers["x-application"],
      lines: [...(await client.talk("700101", "700103", "103"))],
      foreignLine: platform.foreignLine,
    };
    for (const request of requests) {
      const reply = await sendRequest(platform.simulator.baseUrl, request, session);
      if (reply !== undefined) look(request, reply, session);
    }
    await log.pong();
    // A frame that is none is reported by the log itself.
    await log.until(() => true);
    expect(JSON.stringify(log.arrivals)).not.toContain(SECRET);
    await client.post("v1/service/Logout");
    await platform.clear();
    expect(await platform.damage()).toEqual([]);
  });
  await fc.assert(property, { seed: SEED, numRuns: Math.ceil(RUNS * SCALE), endOnFailure: true });
  await expectUnharmed();
  // The input is not so odd that nothing of it is ever served.
  for (const status of [200, 204, 400, 401, 404, 405, 406, 409, 413, 415, 422]) {
    expect([status, counts.statuses.get(status) ?? 0]).not.toEqual([status, 0]);
  }
});

it("random bytes on the port harm nobody", { timeout: TIMEOUT_MS }, async () => {
  const property = fc.asyncProperty(fc.array(randomHttpBytes, { minLength: 8, maxLength: 8 }), async (streams) => {
    const answers = await Promise.all(streams.map((chunks) => exchangeBytes(platform.simulator.baseUrl, chunks)));
    counts.byteStreams += streams.length;
    for (const answer of answers) {
      expect(answer.toString("latin1")).not.toMatch(/^HTTP\/1\.1 5/m);
      expect(answer.includes(SECRET)).toBe(false);
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: Math.ceil(RUNS * SCALE), endOnFailure: true });
  await expectUnharmed();
});

it("random frames on open sockets harm nobody", { timeout: TIMEOUT_MS }, async () => {
  const client = await RccClient.logIn(platform.simulator);
  const good = await client.openSocket();
  await client.listen("all");
  const property = fc.asyncProperty(fc.array(randomFrames, { minLength: 4, maxLength: 4 }), async (streams) => {
    const answers = await Promise.all(streams.map((chunks) => throwAtSocket(client, chunks)));
    counts.frameStreams += streams.length;
    for (const answer of answers) {
      expect(answer).toMatch(/^HTTP\/1\.1 101 /);
      expect(answer).not.toContain(SECRET);
    }
    await good.pong();
  });
  await fc.assert(property, { seed: SEED, numRuns: Math.ceil(RUNS * SCALE), endOnFailure: true });
  const line = await client.place("700101", "102");
  await good.until(() => good.states("all", line).length > 0);
  await expectUnharmed();
});

/** What comes back on a WebSocket that was opened well and is used badly. */
async function throwAtSocket(client: RccClient, chunks: readonly Uint8Array[]): Promise<string> {
  const { pathname } = new URL(platform.simulator.webSocketUrl);
  const handshake = [
    `GET ${pathname} HTTP/1.1`,
    "Host: x",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
    `Cookie: ${client.headers.cookie}`,
    "",
    "",
  ].join("\r\n");
  return (await exchangeBytes(platform.simulator.baseUrl, [Buffer.from(handshake), ...chunks])).toString("latin1");
}

function look(request: RandomRequest, reply: FuzzReply, session: FuzzSession): void {
  const { status, text, contentType } = reply;
  counts.requests += 1;
  counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
  expect(status).toBeLessThan(500);
  expect(text).not.toContain(SECRET);
  if (text === "") return;
  expect(contentType).toMatch(/^application\/json\b/);
  const body: unknown = JSON.parse(text);
  const { responses } = operationEntry(request.operation);
  const schema = status >= 400 ? "Problem" : (responses[status]?.body ?? "");
  const check = isSchemaName(schema) ? checkSchema(schema, body) : undefined;
  expect([body, check]).toEqual([body, { ok: true, value: body }]);
  const line = checkSchema("CallLine", body);
  if (line.ok) session.lines.push(line.value.lineId);
  const list = checkSchema("CallLineList", body);
  if (list.ok && list.value.count > 0) {
    session.lines.splice(0, Infinity, ...list.value.results.map(({ lineId }) => lineId));
  }
}
