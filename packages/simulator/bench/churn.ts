import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Addresses } from "./client.ts";

/** Its device answers by itself. */
const OUTSIDE = "+33199009001";
const CALL_EVERY_MS = 100;
const CALL_LASTS_MS = 1_000;
/** Extensions that are needed for this, with some to spare. */
export const SPARE = 20;
const SESSION_EVERY_MS = 2_000;

/** What comes and goes beside the calls that stay: ten calls a second, and a session with a listener every other second. */
export class Churn implements AsyncDisposable {
  readonly #client: Client;
  readonly #addresses: Addresses;
  readonly #spare: readonly string[];
  readonly #ending = new AbortController();
  readonly #loops: readonly Promise<void>[];

  /** @param spare paths of extensions that are in no call, `SPARE` of them */
  constructor(client: Client, addresses: Addresses, spare: readonly string[]) {
    this.#client = client;
    this.#addresses = addresses;
    this.#spare = spare;
    this.#loops = [
      this.#repeat(CALL_EVERY_MS, SPARE, (index) => this.#call(index)),
      this.#repeat(SESSION_EVERY_MS, 1, () => this.#visit()),
    ];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#loops);
  }

  /** @param most under way at once: what a slow machine cannot keep up with is left out, and does not pile up */
  async #repeat(everyMs: number, most: number, run: (index: number) => Promise<void>): Promise<void> {
    const running = new Set<Promise<void>>();
    for (let index = 0; !this.#ending.signal.aborted; index += 1) {
      if (running.size < most) {
        const one = run(index).finally(() => running.delete(one));
        running.add(one);
      }
      await sleep(everyMs, undefined, { signal: this.#ending.signal }).catch(() => {});
    }
    await Promise.all(running);
  }

  async #call(index: number): Promise<void> {
    const extension = this.#spare[index % this.#spare.length] ?? "";
    const placed = await this.#client.ask("POST", `${extension}/placeCall`, { destination: OUTSIDE });
    const { restUri }: { restUri: string } = JSON.parse(placed);
    await this.#client.ask("POST", `${restUri}/answer`);
    await sleep(CALL_LASTS_MS);
    await this.#client.ask("POST", `${restUri}/disconnect`);
  }

  async #visit(): Promise<void> {
    const client = await Client.logIn(this.#addresses);
    const socket = await client.watch(this.#addresses, "visitor", () => {});
    await client.ask("DELETE", "v1/service/EventListener/bean/visitor");
    await client.logOut();
    socket.terminate();
  }
}
