import { once } from "node:events";
import type { Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import type { Change } from "../../src/coalescing/coalescing.ts";
import { SOUND_DELIVERY } from "../../src/faults/delivery-behaviour.ts";
import type { Frame, FrameSource } from "../../src/sessions/frame.ts";
import { BACKLOG_LIMIT } from "../../src/sessions/backlog.ts";
import { EndOfTurn } from "../../src/ws/end-of-turn.ts";
import { BUFFER_LIMIT, SocketOutlet } from "../../src/ws/socket-outlet.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes of one snapshot; about what a full line has. */
const SNAPSHOT_BYTES = 600;

/** A listener whose frames are JSON arrays of snapshots. */
class Source implements FrameSource {
  isSubscribed = true;

  compose(changes: readonly Change[]): readonly string[] {
    return [`[${changes.map(({ snapshot }) => snapshot).join(",")}]`];
  }

  /** The n-th state of a line. */
  frame(line: number, version: number): Frame {
    const pad = "x".repeat(SNAPSHOT_BYTES);
    const changes = [{ line, isLast: false, snapshot: JSON.stringify({ line, version, pad: `${pad}${version}` }) }];
    return { source: this, changes, texts: this.compose(changes), dueMs: 0 };
  }
}

interface Pair extends AsyncDisposable {
  readonly outlet: SocketOutlet;
  /** When the frames that were written had to leave, in the order of writing. */
  readonly sent: number[];
  /** What the server's end runs on. */
  readonly connection: Socket;
  /** The server's end. */
  readonly near: WebSocket;
  /** The client's end. */
  readonly far: WebSocket;
  /** What the client got: line and version, in order. */
  readonly got: { readonly line: number; readonly version: number }[];
}

async function connectPair(): Promise<Pair> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a listening server has an address");
  const connections: Socket[] = [];
  server.on("connection", (_, { socket }) => connections.push(socket));
  const connected = once(server, "connection");
  const far = new WebSocket(`ws://127.0.0.1:${address.port}`);
  const got: Pair["got"] = [];
  far.on("message", (data: Buffer) => got.push(...JSON.parse(data.toString())));
  far.on("error", () => {});
  await once(far, "open");
  const [near]: WebSocket[] = await connected;
  const [connection] = connections;
  if (near === undefined || connection === undefined) throw new Error("a connection has a socket");
  const sent: number[] = [];
  near.on("error", () => {});
  return {
    outlet: new SocketOutlet(near, {
      connection,
      endOfTurn: new EndOfTurn(),
      onSent: (dueMs) => sent.push(dueMs),
      keeps: SOUND_DELIVERY.keeps,
    }),
    sent,
    connection,
    near,
    far,
    got,
    async [Symbol.asyncDispose]() {
      far.terminate();
      near.terminate();
      server.close();
      await once(server, "close");
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error("not within 10 s");
    await turn();
  }
}

describe("a consumer that reads", () => {
  it("gets every frame, in order", async () => {
    await using pair = await connectPair();
    const source = new Source();
    for (let version = 0; version < 5_000; version += 1) {
      pair.outlet.send(source.frame(1, version));
      if (version % 50 === 0) await turn();
    }

    await until(() => pair.got.length === 5_000);

    expect(pair.got.map(({ version }) => version)).toEqual(Array.from({ length: 5_000 }, (_, index) => index));
  });

  it("gets every frame of a burst within one turn, although it is more than may wait", async () => {
    await using pair = await connectPair();
    const source = new Source();
    const count = Math.ceil((1.5 * BUFFER_LIMIT) / SNAPSHOT_BYTES);

    for (let version = 0; version < count; version += 1) pair.outlet.send(source.frame(1, version));
    await until(() => pair.got.some(({ version }) => version === count - 1));

    expect(pair.got).toHaveLength(count);
  });

  it("costs one system call for the frames of one turn, which count as sent from then on", async () => {
    await using pair = await connectPair();
    const source = new Source();
    const written = vi.spyOn(pair.connection, "_writev");

    for (let version = 1; version <= 20; version += 1) {
      pair.outlet.send({ ...source.frame(1, version), dueMs: version / 100 });
    }
    const sentWithinTheTurn = [...pair.sent];
    await until(() => pair.got.length === 20);

    expect(sentWithinTheTurn).toEqual([]);
    expect(written).toHaveBeenCalledOnce();
    expect(pair.sent).toEqual(pair.got.map(({ version }) => version / 100));
  });

  it("is not kept waiting by a long turn: what is due a millisecond after the first is written with it", async () => {
    await using pair = await connectPair();
    const source = new Source();

    for (const dueMs of [5, 5.9, 6, 6.1]) pair.outlet.send({ ...source.frame(1, dueMs), dueMs });

    expect(pair.sent).toEqual([5, 5.9, 6]);
  });

  it("gets the frames of the turn in which it is closed", async () => {
    await using pair = await connectPair();
    const closed = once(pair.far, "close");

    pair.outlet.send(new Source().frame(1, 1));
    pair.outlet.close(1001, "shutting down");
    pair.near.terminate();
    const [code] = await closed;

    expect(code).toBe(1001);
    expect(pair.got).toMatchObject([{ line: 1, version: 1 }]);
  });
});

describe("a consumer that does not read", () => {
  it("costs bounded memory, and gets the latest state of every line once it reads again (R11)", async () => {
    await using pair = await connectPair();
    const [lines, versions] = [200, 1_000];
    const source = new Source();
    pair.far.pause();
    collectGarbage();
    const before = process.memoryUsage();

    let mostBuffered = 0;
    for (let version = 1; version <= versions; version += 1) {
      for (let line = 1; line <= lines; line += 1) pair.outlet.send(source.frame(line, version));
      mostBuffered = Math.max(mostBuffered, pair.near.bufferedAmount);
      if (version % 20 === 0) await turn();
    }
    collectGarbage();
    const after = process.memoryUsage();
    const grownBytes = after.heapUsed + after.external - before.heapUsed - before.external;
    pair.far.resume();
    const latest = new Map<number, number>();
    await until(() => {
      for (const { line, version } of pair.got) latest.set(line, version);
      return latest.size === lines && [...latest.values()].every((version) => version === versions);
    });

    const offeredBytes = lines * versions * SNAPSHOT_BYTES;
    expect(offeredBytes).toBeGreaterThan(100e6);
    expect(mostBuffered).toBeLessThanOrEqual(BUFFER_LIMIT + 2 * SNAPSHOT_BYTES);
    expect(grownBytes).toBeLessThan(8e6);
    expect(pair.got.length * SNAPSHOT_BYTES).toBeLessThan(offeredBytes / 4);
    for (const one of Array.from({ length: lines }, (_, index) => index + 1)) {
      const seen = pair.got.filter(({ line }) => line === one).map(({ version }) => version);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    }
  });

  it("gets a frame of several messages whole, and what waited after it (D-1)", async () => {
    await using pair = await connectPair();
    const source = new Source();
    pair.far.pause();
    const texts = Array.from({ length: 5_000 }, (_, index) => source.frame(1, index).texts).flat();

    pair.outlet.send({ ...source.frame(1, 0), texts, dueMs: 1 });
    pair.outlet.send({ ...source.frame(2, 7), dueMs: 2 });
    pair.far.resume();
    await until(() => pair.got.some(({ line }) => line === 2));

    expect(pair.sent).toEqual([1]);
    expect(pair.got.map(({ version }) => version)).toEqual([...texts.keys(), 7]);
  });

  it("is not answered without end (C-29)", async () => {
    await using pair = await connectPair();
    pair.far.pause();
    const said = JSON.stringify([{ line: 1, version: 1, pad: "x".repeat(SNAPSHOT_BYTES) }]);

    for (let count = 0; count < 30_000; count += 1) pair.outlet.say(said);

    expect(pair.near.bufferedAmount).toBeGreaterThan(BUFFER_LIMIT / 2);
    expect(pair.near.bufferedAmount).toBeLessThanOrEqual(BUFFER_LIMIT + SNAPSHOT_BYTES);
  });

  it("gets nothing more for a listener that is deleted meanwhile, and the rest all the same (R9)", async () => {
    await using pair = await connectPair();
    const [deleted, kept] = [new Source(), new Source()];
    pair.far.pause();
    for (let version = 1; version <= 30_000; version += 1) pair.outlet.send(deleted.frame(1, version));
    pair.outlet.send(deleted.frame(1, -1));
    pair.outlet.send(kept.frame(2, 7));
    deleted.isSubscribed = false;

    pair.far.resume();
    await until(() => pair.got.some(({ line }) => line === 2));

    expect(pair.got.some(({ version }) => version === -1)).toBe(false);
    expect(pair.got.at(-1)).toMatchObject({ line: 2, version: 7 });
  });

  it("is cut off when more lines wait for it than can be kept", async () => {
    await using pair = await connectPair();
    const source = new Source();
    pair.far.pause();
    for (let version = 1; version <= 30_000; version += 1) pair.outlet.send(source.frame(0, version));

    for (let line = 1; line <= BACKLOG_LIMIT; line += 1) pair.outlet.send(source.frame(line, 1));

    expect(pair.near.readyState).toBe(WebSocket.CLOSING);
    await once(pair.near, "close");
  });

  it("is not sent what waited once its session is closed (C-27)", async () => {
    await using pair = await connectPair();
    const source = new Source();
    pair.far.pause();
    for (let version = 1; version <= 30_000; version += 1) pair.outlet.send(source.frame(1, version));
    pair.outlet.send(source.frame(2, 1));

    pair.outlet.close(1000, "logged out");
    pair.far.resume();
    const [code] = await once(pair.far, "close");

    expect(code).toBe(1000);
    expect(pair.got.some(({ line }) => line === 2)).toBe(false);
  });
});
