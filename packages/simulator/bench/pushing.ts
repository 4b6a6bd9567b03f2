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
import { answerOrders } from "./child.ts";

export type PushingOrder =
  | { readonly kind: "start"; readonly calls: number; readonly listeners: number }
  | { readonly kind: "push"; readonly way: Way; readonly changes: number; readonly perTurn: number };

/** The platform; a bare loop that sends texts, as most would write it; and one whose texts are bytes already. */
export type Way = "platform" | "bare" | "bare-bytes";

interface Pace {
  readonly changes: number;
  /** How many of them are made before the sockets get their turn. */
  readonly perTurn: number;
}

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

const HOST = "127.0.0.1";
const PATH = "/restletrouter/ws-service/myRCC";

interface Scene {
  readonly platform: Platform;
  /** Ids of all lines; all of them talk, or all are held. */
  readonly lines: readonly number[];
  readonly listeners: number;
  /** A frame of each line: all of them held, and all of them talking. */
  readonly texts: readonly (readonly string[])[];
  readonly bytes: readonly (readonly Buffer[])[];
  /** Below the platform's WebSockets, and below the bare ones. */
  readonly sockets: Readonly<Record<"platform" | "bare", Socket[]>>;
  readonly bare: WebSocketServer;
}

/** What happens to all lines, one after the other. */
const ACTIONS = ["hold", "unhold"] as const;

let scene: Scene | undefined;

answerOrders(async (text) => {
  const order: PushingOrder = JSON.parse(text);
  switch (order.kind) {
    case "start":
      return start(order.calls, order.listeners);
    case "push":
      if (scene === undefined) throw new Error("nothing was started");
      return order.way === "platform" ? pushChanges(scene, order) : pushBare(scene, order);
  }
});

async function start(calls: number, listeners: number): Promise<Pushing> {
  const platform = new Platform({
    world: generateWorld(2 * calls),
    clock: SYSTEM_CLOCK,
    coalescingClock: SYSTEM_CLOCK,
    windowMs: 100,
    design: "C",
    behaviour: behaviourWith([]),
    dialect: dialectOf([]),
    origin: () => "",
    onFrame: () => {},
    onChange: () => undefined,
    log: undefined,
  });
  const app = createServer({ platform, redirect: undefined, onBug: (error) => console.error(error) });
  await app.listen({ host: HOST, port: 0 });
  new FrameServer(platform, { path: PATH, redirect: undefined }).listenOn(app.server);
  const bare = new WebSocketServer({ host: HOST, port: 0, perMessageDeflate: false });
  await once(bare, "listening");
  const sockets: Scene["sockets"] = { platform: [], bare: [] };
  app.server.on("upgrade", ({ socket }) => sockets.platform.push(socket));
  bare.on("connection", (_, { socket }) => sockets.bare.push(socket));
  talk(platform, calls);
  const lines = platform.exchange.lines("e1").map(({ id }) => id);
  const texts = ACTIONS.map((action) =>
    lines.map((id) => {
      act(platform, id, action);
      const leg = platform.exchange.line("e1", id);
      return `{"listenerName":"${nameOf(0)}","item":[${leg === undefined ? "" : platform.snapshot(leg, "frame")}]}`;
    }),
  );
  const sessions = Array.from({ length: listeners }, (_, index) => {
    const session = platform.sessions.open("e1", "rcc-e1");
    session.createListener(nameOf(index)).subscribe();
    return session;
  });
  const bytes = texts.map((round) => round.map((text) => Buffer.from(text)));
  scene = { platform, lines, listeners, texts, bytes, sockets, bare };
  return {
    platformUrl: `ws://${HOST}:${portOf(app.server.address())}${PATH}`,
    bareUrl: `ws://${HOST}:${portOf(bare.address())}/`,
    cookies: sessions.map(({ cookie }) => `myRCC_SESSIONID=${cookie}`),
  };
}

/** Each change goes through engine, coalescing and listeners; there are so many lines that none changes twice in a window. */
async function pushChanges({ platform, lines, listeners, sockets }: Scene, pace: Pace): Promise<Pushed> {
  return timed(pace, listeners, sockets.platform, (index) => {
    const action = ACTIONS[Math.floor(index / lines.length) % 2];
    if (action !== undefined) act(platform, lines[index % lines.length] ?? 0, action);
  });
}

/** The frames that `pushChanges` sends, written beforehand. */
async function pushBare(
  { lines, listeners, texts, bytes, sockets, bare }: Scene,
  pace: Pace & { readonly way: Way },
): Promise<Pushed> {
  const clients: readonly WebSocket[] = [...bare.clients];
  const frames = pace.way === "bare-bytes" ? bytes : texts;
  return timed(pace, listeners, sockets.bare, (index) => {
    const frame = frames[Math.floor(index / lines.length) % 2]?.[index % lines.length] ?? "";
    for (const client of clients) client.send(frame, { binary: false });
  });
}

async function timed(
  { changes, perTurn }: Pace,
  framesPerChange: number,
  sockets: readonly Socket[],
  push: (index: number) => void,
): Promise<Pushed> {
  const [startMs, cpuBefore] = [performance.now(), process.cpuUsage()];
  for (let done = 0; done < changes; done += 1) {
    push(done);
    if (done % perTurn === perTurn - 1) await taken(sockets);
  }
  await taken(sockets);
  const { user, system } = process.cpuUsage(cpuBefore);
  return { frames: changes * framesPerChange, tookMs: performance.now() - startMs, cpuMs: (user + system) / 1_000 };
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

function act({ exchange }: Platform, leg: number, action: (typeof ACTIONS)[number]): void {
  const outcome = exchange.submit({ type: "act", leg, request: { action } });
  if (outcome.kind === "refused") throw new Error(outcome.refusal.because);
}

/** All names are of the same length, and so are the frames. */
function nameOf(listener: number): string {
  return `bench-${String(listener).padStart(3, "0")}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("a listening server has a port");
  return address.port;
}
