import type { CallLine, Extension, OperationId } from "@myrcc/contracts";
import type { Deviation } from "@myrcc/oracle";
import { CallRefused } from "./call-refused.ts";
import type { DialGuard } from "./dial-guard.ts";
import type { Observer } from "./observer.ts";
import { PatienceExpired } from "./patience.ts";
import { readDocument } from "./read-body.ts";
import type { WireAnswer } from "./wire.ts";

/** Ids of the two lines of a call between two actors. */
export interface EstablishedCall {
  readonly callerLineId: string;
  readonly calleeLineId: string;
}

interface Dialling {
  /** @default the number itself */
  readonly dialled?: string;
  readonly deviation?: Deviation;
}

/** Gives the caller's line; undefined when the call was refused with 4xx. */
type Dial = () => Promise<CallLine | undefined>;

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

  /** The same extension, or another one of the enterprise, seen and controlled by another session. */
  through(observer: Observer, extension = this.extension): Actor {
    return new Actor(extension, observer, this.#guard, this.#patienceMs, this.#realm);
  }

  /** Places a call and takes the own device off hook where asked; gives the id of the own line. */
  async dials(number: string, deviation?: Deviation): Promise<string> {
    const placed = await this.prompts(number, deviation === undefined ? {} : { deviation });
    if (placed === undefined) throw new CallRefused(this.number, number);
    if (placed.actions?.includes("answer") === true) await this.does("answer", placed.lineId);
    return placed.lineId;
  }

  /** Places a call and waits until the caller's line and the called one can be seen; own device taken off hook where asked. */
  async calls(callee: Actor, dialled = callee.number): Promise<EstablishedCall> {
    const before = callee.#lineIds();
    const placed = await this.prompts(callee.number, { dialled });
    if (placed === undefined) throw new CallRefused(this.number, callee.number);
    const callerLineId = placed.lineId;
    if (placed.actions?.includes("answer") === true) await this.does("answer", callerLineId);
    const calleeLineId = await this.#rings(callee, before, this.number);
    return { callerLineId, calleeLineId };
  }

  /**
   * Places a call and does nothing more, not even at the own device.
   *
   * @param number that the target file must allow.
   * @returns the caller's line; undefined when the call was refused with 4xx.
   */
  async prompts(number: string, how: Dialling = {}): Promise<CallLine | undefined> {
    return (await this.readies(number, how))();
  }

  /** All of a call but the request itself, so that two can be placed at the same instant. */
  async readies(number: string, { dialled = number, deviation }: Dialling = {}): Promise<Dial> {
    await this.#guard.admit(this.number, number, this.#observer.book.lines(), this.#realm);
    return async () => this.#dialsAtOnce(number, dialled, deviation);
  }

  async #dialsAtOnce(number: string, dialled: string, deviation: Deviation | undefined): Promise<CallLine | undefined> {
    const answer = await this.#places({ destination: dialled }, deviation);
    if (answer.status >= 400 && answer.status < 500) {
      this.retracts(this.number, number);
      return undefined;
    }
    const placed = readDocument("CallLine", answer);
    if (placed === undefined)
      throw new Error(`placing a call from ${this.number} to ${number} answered ${answer.status} without a line`);
    this.#observer.book.readLine(placed.value, placed.given);
    return placed.value;
  }

  /** Asks for a call without saying to whom, or to nobody. */
  async dialsNobody(body: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#places(body, "incomplete-payload");
  }

  /**
   * Has somebody else ring: invited into the call of a line, or in place of the line itself.
   *
   * @returns the line that rings.
   */
  async invites(action: "addParty" | "redirect", lineId: string, guest: Actor, deviation?: Deviation): Promise<string> {
    const shown = this.#shownBy(action, lineId);
    const before = guest.#lineIds();
    const status = await this.#brings(action, lineId, guest.number, deviation);
    if (status >= 400 && status < 500) throw new Error(`${action} of line ${lineId} was refused with ${status}`);
    return this.#rings(guest, before, shown);
  }

  /** Invites a number, or hands a call over to it, of which no line is awaited; false when that was refused. */
  async asksFor(
    action: "addParty" | "redirect",
    lineId: string,
    number: string,
    deviation: Deviation,
  ): Promise<boolean> {
    return (await this.#brings(action, lineId, number, deviation)) < 400;
  }

  async #brings(
    action: "addParty" | "redirect",
    lineId: string,
    number: string,
    deviation?: Deviation,
  ): Promise<number> {
    const shown = this.#shownBy(action, lineId);
    await this.#guard.admitLeg(shown, number, this.#realm);
    const { status } = await this.does(action, lineId, {
      body: { destination: number },
      ...(deviation === undefined ? {} : { deviation }),
    });
    if (status >= 400 && status < 500) this.retracts(shown, number);
    return status;
  }

  async #places(body: Readonly<Record<string, unknown>>, deviation?: Deviation): Promise<WireAnswer> {
    this.#guard.assertOpen();
    const extensionId = this.extension.restUri.split("/").at(-1) ?? "";
    return this.#observer.session.request("placeCall", {
      parameters: { extensionId },
      body,
      ...(deviation === undefined ? {} : { deviation }),
    });
  }

  /** Waits for a new incoming line of somebody, and takes note that it is ours. */
  async #rings(callee: Actor, before: ReadonlySet<string>, shown: string): Promise<string> {
    const incoming = await this.#awaits(`a line of ${callee.number} that rings`, () =>
      callee
        .#lines()
        .find(
          ({ isIncoming, displayedNumber, state, lineId }) =>
            isIncoming && state !== "dropped" && !before.has(lineId) && (!displayedNumber || displayedNumber === shown),
        ),
    );
    callee.owns({ ...incoming, displayedNumber: shown });
    return incoming.lineId;
  }

  /** A call that both sides talk on. */
  async talksTo(callee: Actor): Promise<EstablishedCall> {
    const call = await this.calls(callee);
    await callee.picksUp(call.calleeLineId);
    await this.reaches(call.callerLineId, "talking");
    return call;
  }

  /** Answers a line that rings, unless its device has done so by itself, and waits until it talks. */
  async picksUp(lineId: string): Promise<void> {
    await this.answersIfListed(lineId);
    await this.reaches(lineId, "talking");
  }

  /** Answers a line unless it is off hook already, or over. */
  async answersIfListed(lineId: string): Promise<void> {
    if (this.line(lineId)?.actions?.includes("answer") === true) await this.does("answer", lineId);
  }

  async act(
    action: OperationId,
    lineId: string,
    deviation?: Deviation,
    body?: Readonly<Record<string, unknown>>,
  ): Promise<WireAnswer> {
    if (action === "addParty" || action === "redirect") this.#guard.assertOpen();
    return this.#observer.session.request(action, {
      parameters: { lineId },
      ...(deviation === undefined ? {} : { deviation }),
      ...(body === undefined ? {} : { body }),
    });
  }

  /** Acts with a look at all lines before and after, so that whatever the action does to any of them can be judged. */
  async does(
    action: OperationId,
    lineId: string,
    { body, deviation }: { body?: Readonly<Record<string, unknown>>; deviation?: Deviation } = {},
  ): Promise<WireAnswer> {
    await this.#observer.readLines();
    const answer = await this.act(action, lineId, deviation, body);
    await this.#observer.readLines();
    return answer;
  }

  /** Merges a line with another one, or transfers it to that; the other one is named by its restUri as it was given. */
  async joins(
    action: "merge" | "transfer",
    lineId: string,
    argumentId: string,
    deviation?: Deviation,
  ): Promise<WireAnswer> {
    await this.#observer.readLines();
    const body = this.naming(argumentId);
    return this.does(action, lineId, { body, ...(deviation === undefined ? {} : { deviation }) });
  }

  /** The payload of a merge or transfer: the restUri of a line exactly as it was given, or as one would be that never was. */
  naming(lineId: string): { readonly line: string } {
    return { line: this.#observer.book.givenUri(lineId) };
  }

  /** The line as it was last seen. */
  line(lineId: string): CallLine | undefined {
    return this.#observer.book.line(lineId);
  }

  /** @throws {PatienceExpired} when neither a snapshot nor a read after the patience shows one of the states. */
  async reaches(lineId: string, ...states: readonly string[]): Promise<void> {
    await this.sees(lineId, `be ${states.join(" or ")}`, ({ state }) => states.includes(state));
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

  /** @throws {PatienceExpired} likewise. */
  async sees(lineId: string, what: string, is: (line: CallLine) => boolean): Promise<void> {
    await this.#awaits(`line ${lineId} to ${what}`, () => {
      const line = this.#observer.book.line(lineId);
      return line !== undefined && is(line) ? line : undefined;
    });
  }

  /**
   * Waits for a line of this extension that shows a call of somebody who has dialled it already.
   *
   * @param before the lines that were there before that.
   */
  async seesComing(caller: Actor, before: readonly CallLine[]): Promise<string> {
    return caller.#rings(this, new Set(before.map(({ lineId }) => lineId)), caller.number);
  }

  /**
   * Lets somebody ring who is about to be called by a request that the caller of this makes by itself.
   *
   * @returns whom the called line will show.
   */
  async announces(action: "addParty" | "redirect", lineId: string, guest: Actor): Promise<string> {
    const shown = this.#shownBy(action, lineId);
    await this.#guard.admitLeg(shown, guest.number, this.#realm);
    return shown;
  }

  /** Takes back that a line of a number was to come, which shows another one: the request for it was refused. */
  retracts(shown: string, number: string): void {
    this.#guard.ledger.note({ kind: "not-placed", caller: this.#named(shown), callee: this.#named(number) });
  }

  /** Takes note that a line of this extension is the run's own. */
  owns({ lineId, displayedNumber = "" }: CallLine): void {
    const ends = { caller: this.#named(displayedNumber), callee: this.#named(this.number) };
    this.#guard.ledger.note({ kind: "peer", ...ends, lineId });
  }

  liveLines(): CallLine[] {
    return this.#lines().filter(({ state }) => state !== "dropped");
  }

  /** Waits like the others for something of any lines; undefined when the patience has run out. */
  async comesTo<T>(find: () => T | undefined): Promise<T | undefined> {
    const pushed = await this.#observer.book.waitFor(find, this.#patienceMs);
    if (pushed !== undefined) return pushed;
    await this.#observer.readLines();
    return find();
  }

  /** Whom a line that is called by an action shows: its inviter, or the party that is handed over. */
  #shownBy(action: "addParty" | "redirect", lineId: string): string {
    return action === "addParty" ? this.number : (this.#observer.book.line(lineId)?.displayedNumber ?? "");
  }

  /** Ends every live line of the extension that the run has made, no other, and tells how many there were. */
  async hangsUp(): Promise<number> {
    const live = this.liveLines().filter((line) => this.#guard.ledger.owns(line, this.#named(this.number)));
    for (const { lineId } of live) {
      // Whoever hangs up first may have ended this one too.
      if (this.#observer.book.line(lineId)?.state === "dropped") continue;
      await this.does("disconnect", lineId);
      await this.reaches(lineId, "dropped");
    }
    return live.length;
  }

  /** A number as the ledger knows it. */
  #named(number: string): string {
    return `${this.#realm}${number}`;
  }

  #lineIds(): Set<string> {
    return new Set(this.#lines().map(({ lineId }) => lineId));
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
    const instead = this.#lines().map(({ lineId, state }) => `line ${lineId} ${state}`);
    const found = `extension ${this.number} has ${instead.join(", ") || "no line"}`;
    throw new PatienceExpired(awaited, found, this.#patienceMs);
  }
}
