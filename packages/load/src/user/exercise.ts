import type { LoadConfig } from "@myrcc/contracts";
import { METRONOME_PATH } from "../lifeline/lifeline-message.ts";
import { openControlProbe } from "./control-probe.ts";
import { establish, type Call } from "./establishing.ts";
import { Guest, ownGuests, playGuests } from "./guests.ts";
import { hangUp, sweep, type EndingCall } from "./hanging-up.ts";
import { checkLastState } from "./last-state.ts";
import type { Lifeline } from "./lifeline.ts";
import { LineBook } from "./line-book.ts";
import type { LineView } from "./line-view.ts";
import { driveLine } from "./line-driver.ts";
import { login } from "./login.ts";
import { changeOnce, loneChangesMs } from "./lone-changes.ts";
import { monitor } from "./monitoring.ts";
import { ownPairs, requireFree } from "./own-pairs.ts";
import { ownTraffic } from "./own-traffic.ts";
import { OwnLines } from "./own-lines.ts";
import { randomFrom, type Random } from "./random.ts";
import type { RccClient } from "./rcc-client.ts";
import type { ReleaseStack } from "./release-stack.ts";
import { deleteListener, logOut } from "./releasing.ts";
import { RingingWatch } from "./ringing-watch.ts";
import { timedSend } from "./timed-send.ts";
import { playTraffic, type TrafficCall } from "./traffic-player.ts";
import type { UserContext } from "./user-context.ts";
import type { UserOptions } from "./user-options.ts";
import type { Waiting } from "./waiting.ts";

export interface ExerciseOptions extends UserOptions {
  readonly waiting: Waiting;
  readonly lifeline: Lifeline;
  /** Gets the undoing of everything that is done. */
  readonly releases: ReleaseStack;
}

/** Sets up a session, its monitoring and its calls, drives them for the measured time, and hangs up. */
export async function exercise(options: ExerciseOptions): Promise<void> {
  const { config, lifeline, ports, releases, tally, user, waiting } = options;
  const { clock } = ports;
  let isMeasuring = false;

  const send = config.traffic === undefined ? ports.send : timedSend(ports.send, tally, () => isMeasuring);
  const client = await openSession({ ...options, ports: { ...ports, send } });
  const pairs = await ownPairs(config, user, client);
  const traffic = await ownTraffic(config, user, client);
  const own = new OwnLines((news) => lifeline.tell({ ...news, user }));
  const book = new LineBook(own);
  const random = randomFrom(config.seed + user);
  const [, ...otherListeners] = listenerNames(config, user);
  const context: UserContext = { config, clock, waiting, client, book, own, tally, random, otherListeners };
  const guests = ownGuests(config, user).map(
    (guest) => new Guest(guest, { ...options, isMeasuring: () => isMeasuring }),
  );
  // Note: below what ends calls, which nothing of theirs may hold up.
  releases.push(async () => (await Promise.all(guests.map((guest) => guest.release()))).every(Boolean));
  if (config.guests?.does === "reconnect") {
    for (const guest of guests) if (!waiting.isStopped()) await guest.arrive();
  }
  const lines = await startMonitoring(options, client, book, randomFrom(random() * 2 ** 32), () => isMeasuring);
  requireFree([...pairs, ...traffic], lines);
  lifeline.tell({ kind: "free", user });
  if (!(await waiting.until(() => lifeline.mayCall(), config.establishMs + config.patienceMs))) return;
  releases.push(async () => {
    const left = await sweep(context);
    tally.count("lines_left", left);
    if (left === 0) lifeline.tell({ kind: "hung-up", user });
    return left === 0;
  });

  for (let index = 0; index < config.controlSockets; index += 1) {
    const probe = openControlProbe(`${config.lifelineUrl ?? ""}${METRONOME_PATH}`, ports, tally, () => isMeasuring);
    releases.push(async () => {
      probe.close();
      return true;
    });
  }
  const ringing = new RingingWatch(tally);
  book.onFirstSnapshot = (view, atMs) => ringing.pushed(view, atMs);
  book.onUnpushed = (view) => ringing.read(view, clock.nowMs());
  const calls = await establish(context, pairs, ringing);
  tally.count("calls_established", calls.length);
  await Promise.all(
    calls.flatMap(({ caller, callee }) => [caller, callee]).map((line) => checkLastState(context, line, "talking")),
  );
  await changeOnce(
    context,
    calls.map(({ caller }) => caller),
  );
  lifeline.tell({ kind: "ready", user, calls: calls.length });
  const othersMs = config.establishMs + loneChangesMs(config.nominalWindowMs, config.pairs.length) + config.patienceMs;
  if (!(await waiting.until(() => lifeline.mayGo(), othersMs))) return;

  const measure = async (): Promise<void> => {
    isMeasuring = true;
    // Note: a timer for the whole time would keep k6 from ending for as long when the run is stopped.
    await waiting.untilInstant(clock.nowMs() + config.measuredMs);
    isMeasuring = false;
  };
  void measure();
  const startMs = clock.nowMs();
  tally.series.begin(startMs);
  const both = [drive(context, calls, traffic, startMs), playGuests(context, guests, startMs)] as const;
  for (const each of both) each.catch(() => waiting.stop());
  // Note: a guest that is still logging in can be released only when it has.
  await Promise.allSettled(both);
  const [standing] = await Promise.all(both);
  lifeline.tell({ kind: "measured", user });
  await hangUp(context, standing);
}

async function openSession({ config, lifeline, password, ports, releases, user }: ExerciseOptions): Promise<RccClient> {
  const client = await login(config, password, ports);
  lifeline.tell({ kind: "session", user, ...client.keys });
  releases.push(async () => {
    // Note: what is left takes a session to end it, and the parent process, if it lives, tries that once more.
    if (releases.hasLeft && lifeline.isOpen()) return false;
    const isClosed = await logOut(client);
    if (isClosed) lifeline.tell({ kind: "released", user });
    return isClosed;
  });
  return client;
}

async function startMonitoring(
  { config, lifeline, ports, releases, tally, user, waiting }: ExerciseOptions,
  client: RccClient,
  book: LineBook,
  random: Random,
  isMeasuring: () => boolean,
): Promise<readonly LineView[]> {
  let isReleasing = false;
  return monitor({
    config,
    ports,
    client,
    book,
    tally,
    waiting,
    random,
    isMeasuring,
    names: listenerNames(config, user),
    opening: (socket) => {
      releases.push(async () => {
        isReleasing = true;
        socket.close();
        return true;
      });
    },
    created: (listenerUri) => {
      lifeline.tell({ kind: "listener", user, listenerUri });
      releases.push(async () => {
        const isDeleted = await deleteListener(client, listenerUri);
        if (isDeleted) lifeline.tell({ kind: "listener-deleted", user, listenerUri });
        return isDeleted;
      });
    },
    closed: () => {
      if (isReleasing) return;
      tally.count("sockets_lost");
      waiting.stop();
    },
  });
}

function listenerNames({ instance, listenersPerSession }: LoadConfig, user: number): [string, ...string[]] {
  const first = `load-${instance}-${user}`;
  return [first, ...Array.from({ length: listenersPerSession - 1 }, (_, index) => `${first}-${index + 2}`)];
}

/** Gives the calls that stand when the measured time is over. */
async function drive(
  context: UserContext,
  calls: readonly Call[],
  traffic: readonly TrafficCall[],
  startMs: number,
): Promise<readonly EndingCall[]> {
  const endMs = startMs + context.config.measuredMs;
  const [standing] = await Promise.all([
    playTraffic(context, traffic, startMs),
    ...calls.map(({ caller }) => driveLine(context, caller, randomFrom(context.random() * 2 ** 32), endMs)),
  ]);
  return [...calls, ...standing];
}
