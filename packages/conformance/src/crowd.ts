import type { CallLine } from "@myrcc/contracts";
import { readBody } from "./read-body.ts";
import type { Session } from "./session.ts";

/** What the names of a crowd begin with; the frames of its listeners are counted and not kept. */
export const CROWD = "crowd-of-the-slow-reader";

/** Where the platform takes it, in characters: few changes make many bytes. */
const LONG_NAME = 250;
const MOST = 100;

/** Lines that the lists of all subscriptions may tell of together, since these are recorded. */
const MOST_LISTED = 4_000;

const AT_ONCE = 10;
/** A platform that takes longer over a hundred listeners gets fewer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Listeners with long names that are subscribed to make much of few changes. */
export class Crowd {
  readonly #session: Session;
  readonly #members: { readonly name: string; readonly uri: string }[] = [];
  #nameLength = LONG_NAME;

  constructor(session: Session) {
    this.#session = session;
  }

  /** @param lines that there are: each subscription is answered with all of them */
  async gather(lines: readonly CallLine[]): Promise<void> {
    const endsAtMs = performance.now() + PATIENCE_MS;
    const wanted = Math.min(MOST, Math.ceil(MOST_LISTED / Math.max(1, lines.length)));
    let begun = 0;
    while (begun < wanted && performance.now() < endsAtMs) {
      // The first by itself: it shows whether names may be so long.
      const together = begun === 0 ? 1 : Math.min(AT_ONCE, wanted - begun);
      const numbers = Array.from({ length: together }, (_, index) => begun + index);
      const joined = await Promise.all(numbers.map(async (number) => this.#join(number)));
      if (!joined.includes(true) && this.#nameLength === 0) return;
      if (!joined.includes(true)) this.#nameLength = 0;
      begun += together;
    }
  }

  async disperse(): Promise<void> {
    while (this.#members.length > 0) {
      await Promise.all(this.#members.splice(0, AT_ONCE).map(async (member) => this.#leave(member)));
    }
  }

  async #join(number: number): Promise<boolean> {
    const name = `${CROWD}-${number}`.padEnd(this.#nameLength, "-");
    const created = await this.#session.request("createListener", { body: { name }, deviation: "crowd" });
    const uri = readBody("Listener", created)?.restUri;
    if (uri === undefined) return false;
    this.#members.push({ name, uri });
    this.#session.wire.holdings.note({ kind: "listener", session: this.#session.id, uri });
    const query = { listenerName: name };
    const { status } = await this.#session.request("listCallLines", { query, deviation: "crowd" });
    return status < 400;
  }

  async #leave({ name, uri }: { readonly name: string; readonly uri: string }): Promise<void> {
    const parameters = { name };
    const { status } = await this.#session.request("deleteListener", { uri, parameters, deviation: "crowd" });
    if (status < 200 || status > 299) return;
    this.#session.wire.holdings.note({ kind: "listener-deleted", session: this.#session.id, uri });
  }
}
