import { Trouble } from "@myrcc/contracts";
import type { FastifyInstance } from "fastify";
import type { Clock } from "./clock.ts";
import type { Design } from "./coalescing/designs.ts";
import { WaitWatch } from "./control/wait-watch.ts";
import { watchTimers } from "./coalescing/watched-clock.ts";
import { createWornClock, type Wear } from "./coalescing/worn-clock.ts";
import { CONTROL_ROOT, createControl } from "./control/control-server.ts";
import { Lateness } from "./control/lateness.ts";
import { dialectOf, type DialectName } from "./dialect/dialects.ts";
import { behaviourWith, type FaultName } from "./faults/faults.ts";
import type { Redirect } from "./http/redirect.ts";
import { logRequests } from "./http/request-log.ts";
import { createServer, ROOT } from "./http/server.ts";
import { bugOf } from "./log/bug-of.ts";
import { atItsLevel, type Log } from "./log/log-event.ts";
import { Platform } from "./platform.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";
import { FrameServer } from "./ws/frame-server.ts";
import type { World } from "./world/world.ts";

export interface SimulatorOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Address to listen on. @default "127.0.0.1" */
  readonly host?: string;
  readonly world: World;
  /** The coalescing window in milliseconds (F-22). @default 100 */
  readonly windowMs?: number;
  /** How changes are coalesced within the window. @default "C" */
  readonly design?: Design;
  /** How badly the timers of coalescing keep time. @default as well as they can */
  readonly wear?: Wear;
  readonly faults?: readonly FaultName[];
  /** Answers nothing itself, but sends every request and handshake to another instance. */
  readonly redirect?: Redirect;
  /** Named dialects and single variants; the later one counts where two exclude each other. @default canonical */
  readonly dialects?: readonly DialectName[];
  /** Port of the control endpoints, always on the loopback address; 0 takes a free one. @default no control endpoints */
  readonly controlPort?: number;
  /** @default real time */
  readonly clock?: Clock;
  /** What jitter is drawn from, uniform on [0, 1). @default Math.random */
  readonly random?: () => number;
  /** Is told of requests, sessions, sockets and listeners, of bugs of the simulator, and of lines if it wants to. */
  readonly log?: Log;
}

/** A running simulator. */
export interface Simulator extends AsyncDisposable {
  /** `http://address:port`; the API is below `/restletrouter`. */
  readonly baseUrl: string;
  readonly webSocketUrl: string;
  /** `http://address:port/__sim` of the control endpoints, where there are any. */
  readonly controlUrl: string | undefined;
  readonly world: World;
  /** How many sessions are open now. */
  readonly openSessions: number;
  /** Closes every socket and frees the port; may be called again. */
  close(): Promise<void>;
}

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_WINDOW_MS = 100;

/** Starts a simulated platform. @throws {Trouble} port.in-use, address.unusable @throws {RangeError} window not above 0 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { world, host = DEFAULT_HOST, windowMs = DEFAULT_WINDOW_MS, redirect, random = Math.random } = options;
  if (!(windowMs > 0)) throw new RangeError(`windowMs is ${windowMs}, not above 0`);
  const log = options.log === undefined ? undefined : atItsLevel(options.log);
  const lateness = options.controlPort === undefined ? undefined : new Lateness();
  let address = "";
  const clock = options.clock ?? SYSTEM_CLOCK;
  const worn = options.wear === undefined ? clock : createWornClock(clock, options.wear, random);
  const waits = lateness === undefined ? undefined : new WaitWatch(clock, (wait) => lateness.wait(wait));
  const platform = new Platform({
    world,
    clock,
    coalescingClock:
      lateness === undefined
        ? worn
        : watchTimers(worn, { onFired: () => waits?.gathered(), onDone: (lateMs) => lateness.timer(lateMs) }),
    windowMs,
    design: options.design ?? "C",
    behaviour: behaviourWith(options.faults ?? []),
    dialect: dialectOf(options.dialects ?? []),
    origin: () => `http://${address}`,
    onFrame: (lateMs) => {
      lateness?.frame(lateMs);
      waits?.delivered();
    },
    onChange: (call) => waits?.changed(call),
    log,
  });
  const onBug = (error: unknown): void => log?.write({ event: "bug", ...bugOf(error) });
  const app = createServer({ platform, redirect, onBug });
  waits?.watch(app);
  if (log !== undefined && log.level !== "error") logRequests(app, platform, log);
  const webSocketPath = `${ROOT}/ws-service/myRCC`;
  const frames = new FrameServer(platform, { path: webSocketPath, redirect });
  const control = lateness === undefined ? undefined : createControl({ platform, lateness, onBug });
  const close = async (): Promise<void> => {
    platform.close();
    frames.close();
    lateness?.close();
    await control?.close();
    await app.close();
  };
  // Timers run and ports are bound from here on: none of them is left behind when something else cannot be had.
  let controlAddress: string | undefined;
  try {
    address = await listen(app, host, options.port);
    frames.listenOn(app.server);
    controlAddress = await listenForControl(control, options.controlPort);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    baseUrl: `http://${address}`,
    webSocketUrl: `ws://${address}${webSocketPath}`,
    controlUrl: controlAddress === undefined ? undefined : `http://${controlAddress}${CONTROL_ROOT}`,
    world,
    get openSessions() {
      return platform.sessions.count;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function listenForControl(
  control: FastifyInstance | undefined,
  port: number | undefined,
): Promise<string | undefined> {
  return control === undefined || port === undefined ? undefined : await listen(control, DEFAULT_HOST, port);
}

/** `address:port` of the bound socket. */
async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenTrouble(error, `${host}:${port}`) ?? error;
  }
  const bound = app.server.address();
  if (bound === null || typeof bound === "string") throw new Error("a listening server has an address");
  return bound.family === "IPv6" ? `[${bound.address}]:${bound.port}` : `${bound.address}:${bound.port}`;
}

function listenTrouble(error: unknown, where: string): Trouble | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new Trouble(
        "port.in-use",
        {
          where,
          expected: "a free port",
          found: "another process listens on it",
          mend: "Stop that process, or give another port (0 takes any free one).",
        },
        { cause: error },
      );
    case "EACCES":
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Trouble(
        "address.unusable",
        {
          where,
          expected: "an address of this machine and a port that you may listen on",
          found: code,
          mend: "Use 127.0.0.1 and a port from 1024 on.",
        },
        { cause: error },
      );
    default:
      return undefined;
  }
}
