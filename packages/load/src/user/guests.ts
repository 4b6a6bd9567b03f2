import type { LoadConfig } from "@myrcc/contracts";
import { Impasse } from "./impasse.ts";
import type { Lifeline } from "./lifeline.ts";
import { LineBook } from "./line-book.ts";
import { login } from "./login.ts";
import { connectSession, listen, subscribe, type MonitoringParts } from "./monitoring.ts";
import type { Connect, Socket } from "./ports.ts";
import { randomFrom } from "./random.ts";
import { ReleaseStack } from "./release-stack.ts";
import { deleteListener, logOut } from "./releasing.ts";
import type { UserContext } from "./user-context.ts";
import type { UserOptions } from "./user-options.ts";
import type { Waiting } from "./waiting.ts";

export interface GuestOptions extends UserOptions {
  readonly waiting: Waiting;
  readonly lifeline: Lifeline;
  readonly isMeasuring: () => boolean;
}

/** A guest's number, among all users and guests of all processes, and its instant. */
interface OwnGuest {
  readonly number: number;
  readonly atMs: number;
}

/** The guests that fall to one of the users, counted from 1 on; numbered after all users, so that no two are alike. */
export function ownGuests({ guests, virtualUsers }: LoadConfig, user: number): readonly OwnGuest[] {
  return (guests?.atMs ?? [])
    .map((atMs, index) => ({ atMs, index }))
    .filter(({ index }) => index % virtualUsers === (user - 1) % virtualUsers)
    .map(({ atMs, index }) => ({ atMs, number: virtualUsers + 1 + index }));
}

/** One of a guest's sockets; that it ends is told later, perhaps when there is another. */
interface Connection {
  isOpen: boolean;
  /** Once it is closed from here. */
  isGivenUp: boolean;
  socket: Socket | undefined;
}

/** A session that only watches. */
export class Guest {
  readonly atMs: number;
  readonly #options: GuestOptions;
  readonly #number: number;
  readonly #name: string;
  readonly #releases: ReleaseStack;
  #parts: MonitoringParts | undefined;
  #connection: Connection | undefined;
  #frameMs: number | undefined;

  constructor({ atMs, number }: OwnGuest, options: GuestOptions) {
    this.atMs = atMs;
    this.#number = number;
    this.#name = `load-${options.config.instance}-${number}`;
    this.#options = options;
    this.#releases = new ReleaseStack(() => options.tally.count("handler_errors"));
  }

  /** When the first frame since the last connecting came, in epoch milliseconds. */
  get frameMs(): number | undefined {
    return this.#frameMs;
  }

  /** Logs in, connects and subscribes. @throws {Impasse} when the platform refuses */
  async arrive(): Promise<void> {
    const { config, lifeline, password, ports } = this.#options;
    const client = await login(config, password, ports);
    lifeline.tell({ kind: "session", user: this.#number, ...client.keys });
    this.#releases.push(async () => {
      const isClosed = await logOut(client);
      if (isClosed) lifeline.tell({ kind: "released", user: this.#number });
      return isClosed;
    });
    this.#parts = {
      ...this.#options,
      ports: { ...ports, connect: this.#connect(ports.connect) },
      client,
      // Note: it makes no lines, and looks at none.
      book: new LineBook({ owns: () => false }),
      random: randomFrom(config.seed + this.#number),
      names: [this.#name],
      opening: (socket) => {
        const connection = this.#connection;
        if (connection !== undefined) connection.socket = socket;
        this.#releases.push(async () => {
          giveUp(connection);
          return true;
        });
      },
      created: (listenerUri) => {
        lifeline.tell({ kind: "listener", user: this.#number, listenerUri });
        this.#releases.push(async () => {
          const isDeleted = await deleteListener(client, listenerUri);
          if (isDeleted) lifeline.tell({ kind: "listener-deleted", user: this.#number, listenerUri });
          return isDeleted;
        });
      },
      closed: () => {},
    };
    await connectSession(this.#parts);
    await listen(this.#parts, this.#name);
  }

  /** Loses its socket, connects and subscribes again. @throws {Impasse} when the platform refuses */
  async comeBack(): Promise<void> {
    if (this.#parts === undefined)
      throw new Impasse("monitoring.impossible", "a guest comes back that was never there");
    giveUp(this.#connection);
    this.#frameMs = undefined;
    await connectSession(this.#parts);
    await subscribe(this.#parts, this.#name);
  }

  /** Undoes what it has done, when nothing of it is under way any more. False when something may be left. */
  async release(): Promise<boolean> {
    await this.#releases.run();
    return !this.#releases.hasLeft;
  }

  #connect(connect: Connect): Connect {
    return (url, headers, name, events) => {
      const connection: Connection = { isOpen: false, isGivenUp: false, socket: undefined };
      this.#connection = connection;
      return connect(url, headers, name, {
        opened: () => {
          connection.isOpen = true;
          events.opened?.();
        },
        received: (text, atMs) => {
          // Note: what was under way when it was given up says nothing of the one after it.
          if (connection.isGivenUp) return;
          // Note: a greeting does not name the listener.
          if (text.includes(this.#name)) this.#frameMs ??= atMs;
          events.received(text, atMs);
        },
        closed: (reason) => {
          if (connection.isOpen && !connection.isGivenUp) this.#options.tally.count("guests_lost");
          events.closed(reason);
        },
      });
    };
  }
}

function giveUp(connection: Connection | undefined): void {
  if (connection === undefined) return;
  connection.isGivenUp = true;
  connection.socket?.close();
}

/**
 * Lets every guest do what it does at its instant. Those that cannot are counted. Once the credentials are refused no more
 * are begun, since a platform may lock the account.
 */
export async function playGuests(context: UserContext, guests: readonly Guest[], startMs: number): Promise<void> {
  const { tally, waiting } = context;
  const playing: Promise<void>[] = [];
  let areRefused = false;
  const refused = (): void => {
    areRefused = true;
  };
  for (const [index, guest] of guests.entries()) {
    await waiting.untilInstant(startMs + guest.atMs);
    if (waiting.isStopped()) break;
    if (areRefused) {
      tally.count("guests_planned", guests.length - index);
      tally.count("guests_not_begun", guests.length - index);
      break;
    }
    playing.push(play(context, guest, startMs, refused));
  }
  await Promise.all(playing);
}

async function play(
  { clock, config, tally, waiting }: UserContext,
  guest: Guest,
  startMs: number,
  refused: () => void,
): Promise<void> {
  tally.count("guests_planned");
  try {
    await (config.guests?.does === "reconnect" ? guest.comeBack() : guest.arrive());
  } catch (error) {
    if (!(error instanceof Impasse)) tally.count("handler_errors");
    else if (error.kind === "credentials.refused") refused();
    if (!waiting.isStopped()) tally.count("guests_failed");
    return;
  }
  const readyMs = clock.nowMs();
  tally.count("guests_ready");
  tally.recorderOf("guestReady").add(readyMs - startMs - guest.atMs);
  // Note: when nothing changes any more, silence says nothing.
  if (readyMs + config.patienceMs > startMs + config.measuredMs) return;
  const isTold = await waiting.until(() => guest.frameMs !== undefined, config.patienceMs);
  if (isTold && guest.frameMs !== undefined) {
    tally.recorderOf("guestFirstFrame").add(Math.max(0, guest.frameMs - readyMs));
  } else if (!waiting.isStopped()) {
    tally.count("guests_silent");
  }
}
