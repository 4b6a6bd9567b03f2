import type { CallLine, Extension, OperationId } from "@myrcc/contracts";
import type { Deviation } from "@myrcc/oracle";
import type { DialGuard } from "./dial-guard.ts";
import type { Observer } from "./observer.ts";
import { PatienceExpired } from "./patience.ts";
import { readBody } from "./read-body.ts";
import type { WireAnswer } from "./wire.ts";

/** Ids of the two lines of a call between two actors. */
export interface EstablishedCall {
  readonly callerLineId: string;
  readonly calleeLineId: string;
}

/** One extension of the pool and the hand on its telephone. */
export class Actor {
  readonly extension: Extension;
  readonly #observer: Observer;
  readonly #guard: DialGuard;
  readonly #patienceMs: number;
  readonly #realm: string;

  /** @param realm what tells the numbers of another enterprise than the first apart in the ledger. */
  constructor(extension: Extension, observer: Observer, guard: DialGuard, patienceMs: number, realm = "") {
    this.extension = extension;
    this.#observer = observer;
    this.#guard = guard;
    this.#patienceMs = patienceMs;
    this.#realm = realm;
  }

  get number(): string {
    return this.extension.addressNumber;
  }

  /** The same extension, seen and controlled by another session. */
  through(observer: Observer): Actor {
    return new Actor(this.extension, observer, this.#guard, this.#patienceMs, this.#realm);
  }

  /** Places a call and takes the own device off hook where asked; gives the id of the own line. */
  async dials(number: string): Promise<string> {
    await this.#guard.admit(this.number, number, this.#observer.book.lines(), this.#realm);
    const extensionId = this.extension.restUri.split("/").at(-1) ?? "";
    const answer = await this.#observer.session.request("placeCall", {
      parameters: { extensionId },
      body: { destination: number },
    });
    if (answer.status >= 400 && answer.status < 500)
      this.#guard.ledger.note({ kind: "not-placed", caller: this.#named(this.number), callee: this.#named(number) });
    const placed = readBody("CallLine", answer);
    if (placed === undefined)
      throw new Error(`placing a call from ${this.number} to ${number} answered ${answer.status} without a line`);
    this.#observer.book.readLine(placed);
    this.#guard.ledger.note({ kind: "placed", lineId: placed.lineId });
    if (placed.actions?.includes("answer") === true) await this.act("answer", placed.lineId);
    return placed.lineId;
  }

  /** Places a call and waits until the caller's line and the called one can be seen; own device taken off hook where asked. */
  async calls(callee: Actor): Promise<EstablishedCall> {
    const before = new Set(callee.#lines().map(({ lineId }) => lineId));
    const callerLineId = await this.dials(callee.number);
    const incoming = await this.#awaits(`a line of ${callee.number} that shows ${this.number}`, () =>
      callee
        .#lines()
        .find(
          (line) =>
            line.isIncoming &&
            line.displayedNumber === this.number &&
            line.state !== "dropped" &&
            !before.has(line.lineId),
        ),
    );
    const calleeLineId = incoming.lineId;
    const ends = { caller: this.#named(this.number), callee: this.#named(callee.number) };
    this.#guard.ledger.note({ kind: "peer", ...ends, lineId: calleeLineId });
    return { callerLineId, calleeLineId };
  }

  /** A call that both sides talk on. */
  async talksTo(callee: Actor): Promise<EstablishedCall> {
    const call = await this.calls(callee);
    if (this.#observer.book.line(call.calleeLineId)?.actions?.includes("answer") === true)
      await callee.act("answer", call.calleeLineId);
    await this.reaches(call.calleeLineId, "talking");
    await this.reaches(call.callerLineId, "talking");
    return call;
  }

  async act(action: OperationId, lineId: string, deviation?: Deviation, body?: unknown): Promise<WireAnswer> {
    return this.#observer.session.request(action, {
      parameters: { lineId },
      ...(deviation === undefined ? {} : { deviation }),
      ...(body === undefined ? {} : { body }),
    });
  }

  /** @throws {PatienceExpired} when neither a snapshot nor a read after the patience shows one of the states. */
  async reaches(lineId: string, ...states: readonly string[]): Promise<void> {
    await this.#awaits(`line ${lineId} to be ${states.join(" or ")}`, () => {
      const line = this.#observer.book.line(lineId);
      return line !== undefined && states.includes(line.state) ? line : undefined;
    });
  }

  /** Holds and resumes a talking line, over and over for a while, so that something is pushed all the time. */
  async changesFor(durationMs: number, lineId: string): Promise<void> {
    const endsAtMs = performance.now() + durationMs;
    while (performance.now() < endsAtMs) {
      await this.act("hold", lineId);
      await this.reaches(lineId, "held");
      await this.act("unhold", lineId);
      await this.reaches(lineId, "talking");
    }
  }

  /** Ends every live line of the extension that the run has made, no other, and tells how many there were. */
  async hangsUp(): Promise<number> {
    const live = this.#lines().filter(
      (line) => line.state !== "dropped" && this.#guard.ledger.owns(line, this.#named(this.number)),
    );
    for (const { lineId } of live) {
      await this.act("disconnect", lineId);
      await this.reaches(lineId, "dropped");
    }
    return live.length;
  }

  /** A number as the ledger knows it. */
  #named(number: string): string {
    return `${this.#realm}${number}`;
  }

  #lines(): CallLine[] {
    return this.#observer.book.lines().filter((line) => line.extension === this.extension.restUri);
  }

  async #awaits(awaited: string, find: () => CallLine | undefined): Promise<CallLine> {
    const pushed = await this.#observer.book.waitFor(find, this.#patienceMs);
    if (pushed !== undefined) return pushed;
    await this.#observer.readLines();
    const read = find();
    if (read !== undefined) return read;
    const instead = this.#observer.book
      .lines()
      .filter((line) => line.state !== "dropped")
      .map((line) => `${line.lineId} of ${line.extension} is ${line.state}`);
    throw new PatienceExpired(awaited, instead.join(", ") || "no live line at all", this.#patienceMs);
  }
}
