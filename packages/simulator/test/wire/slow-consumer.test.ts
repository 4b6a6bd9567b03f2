import { checkSchema, type CallLine } from "@myrcc/contracts";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { DEFAULT_WORLD, startSimulator, type Simulator } from "../../src/index.ts";
import { RccClient } from "./rcc-client.ts";

/** Long names make frames long: more of them fill the buffers of the system sooner. */
const LISTENERS = Array.from({ length: 100 }, (_, index) => `${index} `.padEnd(256, "x"));

/** What a socket has received: how much, and the last snapshot of a line for each listener. */
interface Consumer {
  readonly socket: WebSocket;
  bytes: number;
  frames: number;
  readonly last: Map<string, CallLine>;
}

async function consume(simulator: Simulator, client: RccClient): Promise<Consumer> {
  const socket = new WebSocket(simulator.webSocketUrl, { headers: { cookie: client.headers.cookie } });
  const consumer: Consumer = { socket, bytes: 0, frames: 0, last: new Map() };
  socket.on("message", (data: Buffer) => {
    consumer.bytes += data.length;
    consumer.frames += 1;
    const check = checkSchema("SnapshotFrame", JSON.parse(data.toString()));
    if (!check.ok) throw new Error("no frame");
    for (const line of check.value.item) consumer.last.set(`${check.value.listenerName}${line.lineId}`, line);
  });
  await once(socket, "open");
  return consumer;
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error("not within 15 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("a socket whose client stops reading", () => {
  it("hinders neither the other socket of its session nor the API, and ends up with the latest state (R11)", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, design: "F" });
    const client = await RccClient.logIn(simulator);
    const [slow, quick] = [await consume(simulator, client), await consume(simulator, client)];
    for (const name of LISTENERS) await client.listen(name);
    const [line] = await client.talk("700101", "700102", "102");
    await until(() => quick.frames === LISTENERS.length * 3);
    const changes = 300;

    slow.socket.pause();
    const framesBefore = quick.frames;
    for (let change = 0; change < changes; change += 1) await client.act(line, change % 2 === 0 ? "hold" : "unhold");
    await until(() => quick.frames === framesBefore + changes * LISTENERS.length);
    await client.act(line, "hold");
    const final = await client.line(line);
    slow.socket.resume();
    // By the time and not by the state, which earlier snapshots show as well.
    const { lastModificationTime } = final;
    const isCurrent = (name: string): boolean =>
      slow.last.get(`${name}${line}`)?.lastModificationTime === lastModificationTime;
    await until(() => LISTENERS.every(isCurrent));

    expect(final.state).toBe("held");
    for (const name of LISTENERS) expect(slow.last.get(`${name}${line}`)).toEqual(final);
    expect(quick.bytes).toBeGreaterThan(20e6);
    expect(slow.bytes).toBeLessThan(quick.bytes / 2);
  });
});

/** A masked ping of the protocol with this payload of at most 125 bytes, as a client sends it. */
function ping(payload: string): Buffer {
  return Buffer.concat([Buffer.from([0x89, 0x80 | payload.length, 0, 0, 0, 0]), Buffer.from(payload)]);
}

/** A WebSocket of which nothing but its bytes is looked at. */
async function openRaw(simulator: Simulator, { headers }: RccClient): Promise<Socket> {
  const { hostname, port, pathname } = new URL(simulator.webSocketUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(
    `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: ${headers.cookie}\r\n\r\n`,
  );
  await once(socket, "data");
  return socket;
}

describe("a client that pings without end and reads nothing", () => {
  it("is cut off, so that its answers cost bounded memory", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
    const socket = await openRaw(simulator, await RccClient.logIn(simulator));
    const thousand = Buffer.concat(Array.from({ length: 1_000 }, () => ping("x".repeat(125))));
    socket.on("error", () => {});

    socket.pause();
    for (let count = 0; count < 400 && !socket.destroyed; count += 1) {
      await new Promise((resolve) => socket.write(thousand, resolve));
    }
    socket.resume();
    await sleep(100);
    const isCutOff = socket.destroyed;
    socket.destroy();

    expect(isCutOff).toBe(true);
  });
});
