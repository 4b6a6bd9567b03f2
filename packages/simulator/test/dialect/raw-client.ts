import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import type { Simulator } from "../../src/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { basic, E1, RccClient, request, type Reply } from "../wire/rcc-client.ts";

export type Members = Readonly<Record<string, unknown>>;

/** How long it is waited for what does not come, in milliseconds. */
const SILENCE_MS = 150;

export interface RawClientOptions {
  /** @default that of E1, in the canonical form */
  readonly authorization?: string;
  /** What the platform goes by. @default real time */
  readonly clock?: ManualClock;
}

/** A session that takes documents as they come, in whatever dialect. */
export class RawClient {
  readonly simulator: Simulator;
  readonly rcc: RccClient;

  /** Lets time pass for the platform, in milliseconds. */
  readonly pass: (ms: number) => void;

  private constructor(simulator: Simulator, rcc: RccClient, pass: (ms: number) => void) {
    this.simulator = simulator;
    this.rcc = rcc;
    this.pass = pass;
  }

  static async logIn(simulator: Simulator, options: RawClientOptions = {}): Promise<RawClient> {
    const { authorization = basic(E1), clock } = options;
    const rcc = await RccClient.logIn(simulator, authorization);
    return new RawClient(simulator, rcc, (ms) => {
      if (clock === undefined) throw new Error("the platform goes by the real time");
      clock.advance(ms);
    });
  }

  async members(path: string): Promise<Members> {
    return membersOf(await this.rcc.get(path));
  }

  /** The elements of the list at a path, whatever it calls them. */
  async elements(path: string): Promise<readonly Members[]> {
    return Object.values(await this.members(path)).flatMap((value) =>
      Array.isArray(value) ? value.map(asMembers) : [],
    );
  }

  placed(caller: string, destination: string): Promise<Reply> {
    return this.rcc.post(`v1/rcc/Extension/${caller}/placeCall`, { destination });
  }

  async place(caller: string, destination: string): Promise<string> {
    return String(membersOf(await this.placed(caller, destination))["lineId"]);
  }

  line(lineId: string): Promise<Members> {
    return this.members(`v1/rcc/CallLine/${lineId}`);
  }

  async act(lineId: string, action: string, body?: unknown): Promise<number> {
    return (await this.rcc.act(lineId, action, body)).status;
  }

  /** The live line of an extension that has just one. */
  async lineOf(extension: string): Promise<string> {
    const lines = await this.elements("v1/rcc/CallLine");
    const line = lines.find(
      (one) =>
        one["state"] !== "dropped" && Object.values(one).some((value) => String(value).endsWith(`/${extension}`)),
    );
    return String(line?.["lineId"]);
  }

  /** 101 talks to the extension with this number; the lines of both. */
  async talk(number: string): Promise<readonly [string, string]> {
    const mine = await this.place("700101", number);
    await this.act(mine, "answer");
    const theirs = await this.lineOf(`700${number}`);
    await this.act(theirs, "answer");
    return [mine, theirs];
  }

  /** 101 holds a line to 102 and talks to 103. */
  async consult(): Promise<{ readonly held: string; readonly talking: string; readonly far: string }> {
    const [held, far] = await this.talk("102");
    const [talking] = await this.talk("103");
    return { held, talking, far };
  }

  async socket(): Promise<RawSocket> {
    const { cookie } = this.rcc.headers;
    return RawSocket.open(new WebSocket(this.simulator.webSocketUrl, { headers: { cookie } }));
  }

  createListener(name: string): Promise<Reply> {
    return this.rcc.post("v1/service/EventListener/bean", { name });
  }

  async logInWith(password: string): Promise<Reply> {
    return request(this.simulator, "POST", "v1/service/Login", {
      headers: { authorization: basic({ ...E1, password }), "x-application": "myRCC" },
    });
  }
}

/** All that a socket receives, as text, from before its opening on. */
export class RawSocket {
  readonly texts: string[] = [];
  readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on("message", (data: Buffer) => this.texts.push(data.toString()));
  }

  static async open(socket: WebSocket): Promise<RawSocket> {
    const raw = new RawSocket(socket);
    await once(socket, "open");
    return raw;
  }

  /** Whether such a text comes, so many times in all, before it has been silent for long enough. */
  async hears(isMeant: (text: string) => boolean, times = 1): Promise<boolean> {
    for (let waitedMs = 0; waitedMs < SILENCE_MS; waitedMs += 5) {
      if (this.texts.filter(isMeant).length >= times) return true;
      await sleep(5);
    }
    return false;
  }

  /** Whether the platform leaves the socket open. */
  async stays(): Promise<boolean> {
    await sleep(SILENCE_MS);
    return this.socket.readyState === WebSocket.OPEN;
  }
}

export function membersOf({ body }: Reply): Members {
  return asMembers(body);
}

export function asMembers(value: unknown): Members {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
