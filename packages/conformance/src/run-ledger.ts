import type { CallLine } from "@myrcc/contracts";
import type { Holding, HoldingSink } from "./holding.ts";

/** A session that was not closed yet, with what hangs on it. */
export interface OpenSession {
  readonly session: string;
  readonly cookie: string | null;
  readonly token: string | null;
  readonly listenerUris: readonly string[];
}

/** What a run has opened on the platform, in memory only: what is still to be given back, and which call lines are its own. */
export class RunLedger implements HoldingSink {
  readonly #sessions = new Map<string, OpenSession>();
  readonly #placedIds = new Set<string>();
  readonly #peerIds = new Set<string>();
  /** Calls of which an end is not known yet, by their numbers. */
  readonly #halfKnown = new Map<string, number>();
  /** Live lines that were there when nothing of this process was. */
  readonly #others = new Set<string>();
  readonly #onward: HoldingSink | undefined;
  #isUsed = false;

  /** @param onward who else is told, for example the process that cleans up after this one. */
  constructor(onward?: HoldingSink) {
    this.#onward = onward;
  }

  note(holding: Holding): void {
    this.#onward?.note(holding);
    this.#isUsed = true;
    switch (holding.kind) {
      case "session": {
        const { session, cookie, token } = holding;
        this.#sessions.set(session, { session, cookie, token, listenerUris: [] });
        break;
      }
      case "session-closed":
        this.#sessions.delete(holding.session);
        break;
      case "listener":
      case "listener-deleted":
        this.#noteListener(holding);
        break;
      case "call":
        this.#count(holding, 1);
        break;
      case "not-placed":
        this.#count(holding, -1);
        break;
      case "placed":
        this.#placedIds.add(holding.lineId);
        break;
      case "peer":
        this.#peerIds.add(holding.lineId);
        this.#count(holding, -1);
        break;
    }
  }

  /** Takes note of lines that somebody else has made, however much their ends look like those of a call to come. */
  disown(lines: readonly CallLine[]): void {
    for (const { lineId, state } of lines) if (state !== "dropped") this.#others.add(lineId);
  }

  /** All calls were cleared: one of which an end was never seen has none any more, and nothing later comes of it. */
  closeCalls(): void {
    for (const [ends, count] of this.#halfKnown) {
      const [caller = "", callee = ""]: readonly string[] = JSON.parse(ends);
      for (let call = 0; call < count; call += 1) this.note({ kind: "not-placed", caller, callee });
    }
  }

  /** Whether anything was ever opened. */
  get isUsed(): boolean {
    return this.#isUsed;
  }

  get openSessions(): readonly OpenSession[] {
    return [...this.#sessions.values()];
  }

  /**
   * Whether the run made the line: it placed it, it saw it come of what it placed, or, where a call got stuck before that, the
   * line has the two ends of that call. The pool was idle when the run began, so no older call has them.
   *
   * @param number directory number of the line's extension.
   */
  owns(line: CallLine, number: string): boolean {
    const { isIncoming, displayedNumber } = line;
    if (this.made(line)) return true;
    // A line that shows nobody yet (C-47) has only one end that is known.
    if (displayedNumber === undefined || this.#others.has(line.lineId)) return false;
    return this.#halfKnown.has(isIncoming ? key(displayedNumber, number) : key(number, displayedNumber));
  }

  /** Whether the run placed the line, or saw it come of what it placed; by its id alone. */
  made({ lineId }: CallLine): boolean {
    return this.#placedIds.has(lineId) || this.#peerIds.has(lineId);
  }

  /** Whether the run placed the line itself. */
  placed({ lineId }: CallLine): boolean {
    return this.#placedIds.has(lineId);
  }

  #count({ caller, callee }: Extract<Holding, { caller: string }>, change: 1 | -1): void {
    const ends = key(caller, callee);
    const count = (this.#halfKnown.get(ends) ?? 0) + change;
    if (count > 0) this.#halfKnown.set(ends, count);
    else this.#halfKnown.delete(ends);
  }

  #noteListener({ kind, session, uri }: Extract<Holding, { uri: string }>): void {
    const open = this.#sessions.get(session);
    if (open === undefined) return;
    const others = open.listenerUris.filter((one) => one !== uri);
    this.#sessions.set(session, { ...open, listenerUris: kind === "listener" ? [...others, uri] : others });
  }
}

function key(caller: string, callee: string): string {
  return JSON.stringify([caller, callee]);
}
