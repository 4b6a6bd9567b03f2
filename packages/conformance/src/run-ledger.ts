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
  readonly #lineIds = new Set<string>();
  readonly #calls = new Set<string>();
  readonly #onward: HoldingSink | undefined;

  /** @param onward who else is told, for example the process that cleans up after this one. */
  constructor(onward?: HoldingSink) {
    this.#onward = onward;
  }

  note(holding: Holding): void {
    this.#onward?.note(holding);
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
        this.#calls.add(key(holding.caller, holding.callee));
        break;
      case "line":
        this.#lineIds.add(holding.lineId);
        break;
    }
  }

  get openSessions(): readonly OpenSession[] {
    return [...this.#sessions.values()];
  }

  /**
   * Whether the run made the line: it placed it, or it is an end of a call between two numbers of which the run placed one. The
   * pool was idle when the run began, so no older call has these two ends.
   *
   * @param number directory number of the line's extension.
   */
  owns(line: CallLine, number: string): boolean {
    if (this.#lineIds.has(line.lineId)) return true;
    const { isIncoming, displayedNumber } = line;
    return this.#calls.has(isIncoming ? key(displayedNumber, number) : key(number, displayedNumber));
  }

  /** Whether the run placed the line itself. */
  placed({ lineId }: CallLine): boolean {
    return this.#lineIds.has(lineId);
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
