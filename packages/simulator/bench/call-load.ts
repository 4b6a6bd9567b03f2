import { createHistogram, performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { WebSocket } from "ws";
import { Client, type Addresses } from "./client.ts";
import { Churn, SPARE } from "./churn.ts";
import { Pipelined } from "./pipelined.ts";

export interface Opening {
  readonly addresses: Addresses;
  /** Each between two extensions, so that it has two lines. */
  readonly calls: number;
  /** Each in a session and on a socket of its own. */
  readonly listeners: number;
}

/** What was asked of the simulator and came of it. */
export interface Changed {
  readonly seconds: number;
  /** Changes that were wanted. */
  readonly wanted: number;
  /** Requests that were answered with success, and so changed a line. */
  readonly done: number;
  readonly refused: number;
  /** Changes that were not asked for because too many requests waited for their answers. */
  readonly leftOut: number;
  /** Frames that came, and their bytes. */
  readonly frames: number;
  readonly bytes: number;
  /** From the write of a request until its answer was read, in milliseconds. */
  readonly responseP50Ms: number;
  readonly responseP99Ms: number;
  readonly cpuMs: number;
}

interface Line {
  readonly pipe: Pipelined;
  readonly hold: string;
  readonly unhold: string;
  isHeld: boolean;
}

const CONNECTIONS = 16;
/** On one connection; more would be a queue that only grows. */
const MOST_PENDING = 100;
/** After the last answer: until the last frame has come. */
const SETTLES_MS = 300;

/** Calls between the extensions of e1, of which each line is held and retrieved at random instants. */
export class CallLoad {
  readonly #addresses: Addresses;
  readonly #client: Client;
  readonly #pipes: readonly Pipelined[];
  readonly #lines: readonly Line[];
  readonly #watchers: readonly Client[];
  readonly #spare: readonly string[];
  readonly #sockets: WebSocket[] = [];
  #frames = 0;
  #bytes = 0;

  private constructor(addresses: Addresses, client: Client, watchers: readonly Client[], { ids, spare }: Talking) {
    this.#addresses = addresses;
    this.#client = client;
    this.#watchers = watchers;
    this.#spare = spare;
    this.#pipes = Array.from({ length: CONNECTIONS }, () => new Pipelined(addresses.baseUrl));
    this.#lines = ids.flatMap((id, index) => {
      const pipe = this.#pipes[index % CONNECTIONS];
      const action = (name: string): string =>
        client.pipe.text("POST", `v1/rcc/CallLine/${id}/${name}`, client.headers);
      return pipe === undefined ? [] : [{ pipe, hold: action("hold"), unhold: action("unhold"), isHeld: false }];
    });
  }

  static async open({ addresses, calls, listeners }: Opening): Promise<CallLoad> {
    const client = await Client.logIn(addresses);
    const watchers = await Promise.all(Array.from({ length: listeners }, () => Client.logIn(addresses)));
    const load = new CallLoad(addresses, client, watchers, await talk(client, calls));
    for (const [index, watcher] of watchers.entries()) {
      load.#sockets.push(
        await watcher.watch(addresses, `bench-${index}`, (bytes) => {
          load.#frames += 1;
          load.#bytes += bytes;
        }),
      );
    }
    return load;
  }

  /** @param perLine changes per second of each line, on average; the instants are those of a Poisson process */
  async change(seconds: number, perLine: number, isChurning: boolean): Promise<Changed> {
    const response = createHistogram();
    const [framesBefore, bytesBefore, cpuBefore] = [this.#frames, this.#bytes, process.cpuUsage()];
    await using beside = new AsyncDisposableStack();
    if (isChurning) beside.use(new Churn(this.#client, this.#addresses, this.#spare));
    let [wanted, done, refused, leftOut] = [0, 0, 0, 0];
    const change = (): void => {
      const line = this.#lines[Math.floor(Math.random() * this.#lines.length)];
      if (line === undefined) return;
      wanted += 1;
      if (line.pipe.pending >= MOST_PENDING) {
        leftOut += 1;
        return;
      }
      const sentMs = performance.now();
      // On one connection requests are carried out in their order, so that nobody has to wait for the state to be known.
      line.pipe.send(line.isHeld ? line.unhold : line.hold, ({ status }) => {
        if (status === 204) done += 1;
        else refused += 1;
        response.record(Math.max(1, Math.round((performance.now() - sentMs) * 1_000)));
      });
      line.isHeld = !line.isHeld;
    };
    const meanGapMs = 1_000 / (perLine * this.#lines.length);
    const startMs = performance.now();
    const endMs = startMs + seconds * 1_000;
    let dueMs = startMs;
    for (let nowMs = startMs; nowMs < endMs; nowMs = performance.now()) {
      for (; dueMs <= nowMs; dueMs += -Math.log(1 - Math.random()) * meanGapMs) change();
      await sleep(1);
    }
    while (this.#pipes.some(({ pending }) => pending > 0)) await sleep(5);
    const took = (performance.now() - startMs) / 1_000;
    await sleep(SETTLES_MS);
    const { user, system } = process.cpuUsage(cpuBefore);
    return {
      seconds: took,
      wanted,
      done,
      refused,
      leftOut,
      frames: this.#frames - framesBefore,
      bytes: this.#bytes - bytesBefore,
      responseP50Ms: response.percentile(50) / 1_000,
      responseP99Ms: response.percentile(99) / 1_000,
      cpuMs: (user + system) / 1_000,
    };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    for (const pipe of this.#pipes) pipe.close();
    for (const client of [this.#client, ...this.#watchers]) await client.logOut();
  }
}

interface Extension {
  readonly restUri: string;
  readonly addressNumber: string;
}

interface Talking {
  /** Of all lines. */
  readonly ids: readonly string[];
  /** Paths of extensions that are in no call. */
  readonly spare: readonly string[];
}

/** Makes calls between neighbours of the list, both of them talking. */
async function talk(client: Client, calls: number): Promise<Talking> {
  const extensions: Extension[] = [];
  while (extensions.length < 2 * calls + SPARE) {
    const page: { items: Extension[] } = JSON.parse(
      await client.ask("GET", `v1/rcc/Extension?offset=${extensions.length}&length=200`),
    );
    if (page.items.length === 0) throw new Error("the world has not enough extensions");
    extensions.push(...page.items);
  }
  for (let call = 0; call < calls; call += 1) {
    const [caller, callee] = extensions.slice(2 * call, 2 * call + 2);
    const destination = callee?.addressNumber ?? "";
    const line: { restUri: string } = JSON.parse(
      await client.ask("POST", `${caller?.restUri}/placeCall`, { destination }),
    );
    await client.ask("POST", `${line.restUri}/answer`);
  }
  const list: { results: { lineId: string; restUri: string; state: string }[] } = JSON.parse(
    await client.ask("GET", "v1/rcc/CallLine"),
  );
  for (const { restUri, state } of list.results) {
    if (state === "ringing") await client.ask("POST", `${restUri}/answer`);
  }
  return {
    ids: list.results.map(({ lineId }) => lineId),
    spare: extensions.slice(2 * calls, 2 * calls + SPARE).map(({ restUri }) => restUri),
  };
}
