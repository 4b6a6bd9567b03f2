import { CATCHING_UP_MS } from "@myrcc/oracle";
import type { Deviation } from "@myrcc/oracle";
import { clause } from "../src/clause.ts";
import { LineBook } from "../src/line-book.ts";
import { Observer } from "../src/observer.ts";
import { RecordedSocket } from "../src/recorded-socket.ts";
import { test } from "../src/test.ts";

/** Listeners with long names, where the platform takes them: few changes make many bytes. */
const CROWD = "crowd-of-the-slow-reader";
const LISTENERS = 100;
const LONG = 250;

/** Twice what the systems of two hosts usually take before a platform notices that nobody reads. */
const ENOUGH_BYTES = 8_000_000;

/** A platform may be slow, or tell nobody anything any more. */
const LONGEST_MS = 15_000;
const LONGEST_WINDOWS = 100;

test(
  ...clause("race.slow-reader", "one socket of a session is not read while much is sent", ["RCC-RACE-10"]),
  async ({ station, alice, bob }) => {
    const windowMs = station.target.nominalWindowMs ?? 100;
    const longestMs = Math.max(LONGEST_MS, LONGEST_WINDOWS * windowMs);
    test.setTimeout(longestMs + 60_000);
    const session = await station.login("slow-reader");
    const watch = new Observer(session, "slow-reader");
    const [told, slowlyTold] = [new LineBook(), new LineBook()];
    const open = async (label: string, deviation: Deviation | null, book: LineBook): Promise<RecordedSocket> => {
      const handshake = await RecordedSocket.open(station.wire, {
        label,
        session: session.label,
        deviation,
        headers: { Cookie: session.credentials.cookie ?? "" },
        isKept: (text) => !text.includes(CROWD),
        onMessage: (message) => {
          if (message.kind === "frame") book.heardFrame(message.frame);
        },
      });
      if (handshake.kind === "refused") throw new Error(`the socket ${label} was refused`);
      return handshake.socket;
    };
    const quick = await open("slow-reader quick", null, told);
    const slow = await open("slow-reader slow", "slow-reader", slowlyTold);
    await watch.register();
    await watch.readLines({ listenerName: watch.listenerName });
    let length = LONG;
    for (let index = 0; index < LISTENERS; index += 1) {
      const name = `${CROWD}-${index}`.padEnd(length, "-");
      const { status } = await session.request("createListener", { body: { name }, deviation: "crowd" });
      if (status >= 400) length = 0;
      else await session.request("listCallLines", { query: { listenerName: name }, deviation: "crowd" });
    }
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    const changes = async (): Promise<unknown> =>
      Promise.all([alice.changesFor(2 * windowMs, callerLineId), bob.changesFor(2 * windowMs, calleeLineId)]);
    await changes();

    // A platform may serve one socket of a session alone (C-28); then that one has to be read.
    if (![told, slowlyTold].every((book) => book.wasPushed(callerLineId))) {
      await watch.listens(windowMs, Math.ceil(1_100 / windowMs));
    } else {
      slow.pause();
      await watch.readLines();
      const endsAtMs = performance.now() + longestMs;
      const enough = quick.unkeptBytes + ENOUGH_BYTES;
      while (quick.unkeptBytes < enough && performance.now() < endsAtMs) await changes();
      // What has not been told by then is not told.
      await watch.listens(windowMs, Math.ceil(1_100 / windowMs));
      quick.count();
      slow.resume();
      const last = watch.book.line(callerLineId)?.lastModificationTime;
      await slowlyTold.waitFor(
        () => (slowlyTold.line(callerLineId)?.lastModificationTime === last ? true : undefined),
        CATCHING_UP_MS + 250,
      );
      slow.count();
    }
    await slow.close();
    await quick.close();
    await session.logout();
  },
);
