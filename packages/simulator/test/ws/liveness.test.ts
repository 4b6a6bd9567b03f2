import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { PING_MS, watchLiveness } from "../../src/ws/liveness.ts";
import { ManualClock } from "../manual-clock.ts";

interface WatchedOptions {
  readonly autoPong?: boolean;
  readonly isStalled?: () => boolean;
}

interface Watched extends AsyncDisposable {
  readonly clock: ManualClock;
  /** The server's end, which is watched. */
  readonly near: WebSocket;
  readonly far: WebSocket;
  readonly cancel: () => void;
}

async function watched({ autoPong = true, isStalled = () => false }: WatchedOptions = {}): Promise<Watched> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const connected: Promise<WebSocket[]> = once(server, "connection");
  const far = new WebSocket(`ws://127.0.0.1:${address.port}`, { autoPong });
  const [[near]] = await Promise.all([connected, once(far, "open")]);
  if (near === undefined) throw new Error("no socket");
  const clock = new ManualClock();
  const cancel = watchLiveness(near, { clock, isStalled });
  return {
    clock,
    near,
    far,
    cancel,
    [Symbol.asyncDispose]: async () => {
      far.terminate();
      near.terminate();
      server.close();
      await once(server, "close");
    },
  };
}

describe("the liveness of a socket", () => {
  it("is asked for at every interval, and an answer keeps the socket", async () => {
    await using pair = await watched();

    for (let time = 0; time < 4; time += 1) {
      const answered = once(pair.near, "pong");
      pair.clock.advance(PING_MS);
      await answered;
    }

    expect(pair.near.readyState).toBe(WebSocket.OPEN);
  });

  it("is over when a ping is not answered by the next", async () => {
    await using pair = await watched({ autoPong: false });
    const pinged = once(pair.far, "ping");
    const closed = once(pair.far, "close");

    pair.clock.advance(PING_MS);
    await pinged;
    expect(pair.near.readyState).toBe(WebSocket.OPEN);
    pair.clock.advance(PING_MS);

    // 1006: without a close frame, which nobody would get.
    expect(await closed).toEqual([1006, expect.anything()]);
  });

  it("is not asked of a consumer that has yet to read what was sent before, as long as it reads", async () => {
    let isStalled = false;
    await using pair = await watched({ autoPong: false, isStalled: () => isStalled });

    pair.clock.advance(PING_MS);
    isStalled = true;
    pair.clock.advance(PING_MS);
    pair.far.pause();
    pair.near.send("x".repeat(10_000_000));
    pair.clock.advance(PING_MS);
    isStalled = false;
    pair.clock.advance(PING_MS);

    expect(pair.near.readyState).toBe(WebSocket.OPEN);
  });

  it("is over when a consumer has read nothing from one time to the next", async () => {
    await using pair = await watched({ isStalled: () => true });

    pair.clock.advance(PING_MS);
    expect(pair.near.readyState).toBe(WebSocket.OPEN);
    pair.clock.advance(PING_MS);

    expect(pair.near.readyState).not.toBe(WebSocket.OPEN);
  });

  it("is no longer asked for once withdrawn", async () => {
    await using pair = await watched();

    pair.clock.advance(PING_MS);
    pair.cancel();

    expect(pair.clock.pending).toBe(0);
  });
});
