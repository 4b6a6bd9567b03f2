/** The process that pushes: the platform with its sockets, and beside it nothing but `ws` that sends the same bytes. */
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { AddressInfo, Socket } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import { behaviourWith } from "../src/faults/faults.ts";
import { dialectOf } from "../src/dialect/dialects.ts";
import { createServer } from "../src/http/server.ts";
import { generateWorld } from "../src/index.ts";
import { Platform } from "../src/platform.ts";
import { SYSTEM_CLOCK } from "../src/system-clock.ts";
import { FrameServer } from "../src/ws/frame-server.ts";
import { answer } from "./child.ts";

export type PushingOrder =
  | { readonly kind: "start"; readonly calls: number; readonly listeners: number }
  | { readonly kind: "push"; readonly way: Way; readonly changes: number };

export type Way = "platform" | "bare";

export interface Pushing {
  readonly platformUrl: string;
  readonly bareUrl: string;
  /** One for each listener. */
  readonly cookies: readonly string[];
}

/** Times in milliseconds. */
export interface Pushed {
  readonly frames: number;
  readonly tookMs: number;
  readonly cpuMs: number;
}

/** Changes between two looks at the sockets. */
const BATCH = 20;
const HOST = "127.0.0.1";
const PATH = "/restletrouter/ws-service/myRCC";

interface Scene {
  readonly platform: Platform;
  /** Ids of all lines; all of them talk, or all are held. */
  readonly lines: readonly number[];
  readonly listeners: readonly string[];
  /** Below the platform's WebSockets, and below the bare ones. */
  readonly sockets: Readonly<Record<Way, Socket[]>>;
  readonly bare: WebSocketServer;
}

let scene: Scene | undefined;
/** How many changes there were: which line is next, and whether it is to be held or retrieved. */
let turn = 0;

answer<PushingOrder>(async (order) => {
  switch (order.kind) {
    case "start":
      return start(order.calls, order.listeners);
    case "push":
      if (scene === undefined) throw new Error("nothing was started");
      return order.way === "platform" ? pushChanges(scene, order.changes) : pushTexts(scene, order.changes);
  }
});

async function start(calls: number, listenerCount: number): Promise<Pushing> {
  const platform = new Platform({
    world: generateWorld(2 * calls),
    clock: SYSTEM_CLOCK,
    windowMs: 100,
    design: "C",
    behaviour: behaviourWith([]),
    dialect: dialectOf([]),
    origin: () => "",
    onFrame: () => {},
  });
  const app = createServer({ platform, redirect: undefined, onBug: (error) => console.error(error) });
  await app.listen({ host: HOST, port: 0 });
  new FrameServer(platform, { path: PATH, redirect: undefined }).listenOn(app.server);
  const bare = new WebSocketServer({ host: HOST, port: 0, perMessageDeflate: false });
  await once(bare, "listening");
  const sockets: Scene["sockets"] = { platform: [], bare: [] };
  app.server.on("upgrade", ({ socket }) => sockets.platform.push(socket));
  bare.on("connection", (_, { socket }) => sockets.bare.push(socket));
  const listeners = Array.from({ length: listenerCount }, (_, index) => `bench-${index}`);
  const sessions = listeners.map((name) => {
    const session = platform.sessions.open("e1");
    session.createListener(name).subscribe();
    return session;
  });
  talk(platform, calls);
  const lines = platform.exchange.lines("e1").map(({ id }) => id);
  scene = { platform, lines, listeners, sockets, bare };
  return {
    platformUrl: `ws://${HOST}:${portOf(app.server.address())}${PATH}`,
    bareUrl: `ws://${HOST}:${portOf(bare.address())}/`,
    cookies: sessions.map(({ cookie }) => `myRCC_SESSIONID=${cookie}`),
  };
}

/** Each change goes through engine, coalescing and listeners; there are so many lines that none changes twice in a window. */
async function pushChanges({ platform, lines, listeners, sockets }: Scene, changes: number): Promise<Pushed> {
  return timed(changes * listeners.length, sockets.platform, changes, () => {
    const leg = lines[turn % lines.length] ?? 0;
    const action = Math.floor(turn / lines.length) % 2 === 0 ? "hold" : "unhold";
    turn += 1;
    const outcome = platform.exchange.submit({ type: "act", leg, request: { action } });
    if (outcome.kind === "refused") throw new Error(outcome.refusal.because);
  });
}

/** The frames that `pushChanges` would send of these lines, written beforehand. */
async function pushTexts({ platform, lines, listeners, sockets, bare }: Scene, changes: number): Promise<Pushed> {
  const clients: readonly WebSocket[] = [...bare.clients];
  const texts = lines.map((id) => {
    const leg = platform.exchange.line("e1", id);
    const snapshot = leg === undefined ? "" : platform.snapshot(leg);
    return listeners.map((name) => `{"listenerName":"${name}","item":[${snapshot}]}`);
  });
  let next = 0;
  return timed(changes * listeners.length, sockets.bare, changes, () => {
    const frames = texts[next % texts.length] ?? [];
    next += 1;
    for (const [index, client] of clients.entries()) client.send(frames[index] ?? "");
  });
}

async function timed(frames: number, sockets: readonly Socket[], changes: number, push: () => void): Promise<Pushed> {
  const [startMs, cpuBefore] = [performance.now(), process.cpuUsage()];
  for (let done = 0; done < changes; done += 1) {
    push();
    if (done % BATCH === BATCH - 1) await taken(sockets);
  }
  await taken(sockets);
  const { user, system } = process.cpuUsage(cpuBefore);
  return { frames, tookMs: performance.now() - startMs, cpuMs: (user + system) / 1_000 };
}

/** Sockets get their turn, and those whose reader lags behind are waited for, long before the platform coalesces. */
async function taken(sockets: readonly Socket[]): Promise<void> {
  await nextTurn();
  for (const socket of sockets) if (socket.writableNeedDrain) await once(socket, "drain");
}

/** Calls between neighbours, both of them talking. */
function talk(platform: Platform, calls: number): void {
  const { exchange } = platform;
  const extensions = platform.extensions("e1");
  for (let call = 0; call < calls; call += 1) {
    const [caller, callee] = extensions.slice(2 * call, 2 * call + 2);
    const extension = caller?.restUri.split("/").at(-1) ?? "";
    const placed = exchange.submit({ type: "place-call", extension, destination: callee?.addressNumber ?? "" });
    if (placed.kind === "refused" || placed.placed === undefined) throw new Error("a call cannot be placed");
    exchange.submit({ type: "act", leg: placed.placed.id, request: { action: "answer" } });
  }
  for (const { id, state } of exchange.lines("e1")) {
    if (state === "ringing") exchange.submit({ type: "act", leg: id, request: { action: "answer" } });
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("a listening server has a port");
  return address.port;
}
