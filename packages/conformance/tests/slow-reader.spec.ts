import { catchingUpMs } from "@myrcc/oracle";
import type { Deviation } from "@myrcc/oracle";
import { clause } from "../src/clause.ts";
import { CROWD, Crowd } from "../src/crowd.ts";
import { LineBook } from "../src/line-book.ts";
import { Observer } from "../src/observer.ts";
import { patienceMs } from "../src/patience.ts";
import { RecordedSocket, type Handshake } from "../src/recorded-socket.ts";
import { test } from "../src/test.ts";

/** Twice what the systems of two hosts usually take before a platform notices that nobody reads. */
const ENOUGH_BYTES = 8_000_000;

/** A platform may be slow, or tell nobody anything any more. */
const LONGEST_MS = 15_000;
const LONGEST_WINDOWS = 60;

// R11, and the only race that is not repeated within its case: it sends megabytes and takes a quarter of a minute. It is
// repeated with the suite (`certify --repeat`).
test(
  ...clause("race.slow-reader", "one socket of a session is not read while much is sent", ["RCC-RACE-10"]),
  async ({ station, observer, alice, bob }) => {
    const windowMs = station.target.nominalWindowMs ?? 100;
    const longestMs = Math.max(LONGEST_MS, LONGEST_WINDOWS * windowMs);
    test.setTimeout(3 * longestMs + 60_000);
    const session = await station.login("slow-reader");
    const watch = new Observer(session, "slow-reader");
    const crowd = new Crowd(session);
    const [told, slowlyTold] = [new LineBook(), new LineBook()];
    const open = async (label: string, deviation: Deviation | null, book: LineBook): Promise<Handshake> =>
      RecordedSocket.open(station.wire, {
        label,
        session: session.label,
        deviation,
        headers: { Cookie: session.credentials.cookie ?? "" },
        isKept: (text) => !text.includes(CROWD),
        onMessage: (message) => {
          if (message.kind === "frame") book.heardFrame(message);
        },
      });
    const [quick, slow] = [
      await open("slow-reader quick", null, told),
      await open("slow-reader slow", "slow-reader", slowlyTold),
    ];
    if (quick.kind === "refused" || slow.kind === "refused") {
      if (quick.kind === "open") await quick.socket.close();
      if (slow.kind === "open") await slow.socket.close();
      await session.logout();
      return;
    }
    await watch.register();
    try {
      await crowd.gather(await watch.readLines({ listenerName: watch.listenerName }));
      const { callerLineId, calleeLineId } = await alice.talksTo(bob);
      const hasHeardAll = (book: LineBook, of: LineBook): boolean =>
        [callerLineId, calleeLineId].every((id) => modifiedMs(book, id) >= modifiedMs(of, id));
      const changes = async (): Promise<void> => {
        const both = [alice.changesFor(2 * windowMs, callerLineId), bob.changesFor(2 * windowMs, calleeLineId)];
        const failed = (await Promise.allSettled(both)).find((one) => one.status === "rejected");
        if (failed !== undefined) throw failed.reason;
        // No more is made than the way to the reader carries.
        await told.waitFor(() => (hasHeardAll(told, observer.book) ? true : undefined), longestMs);
      };
      await changes();

      // A platform may serve one socket of a session alone (C-28); then that one has to be read.
      if (![told, slowlyTold].every((book) => book.wasPushed(callerLineId))) {
        await watch.listens(windowMs, Math.ceil(patienceMs(station.target) / windowMs));
      } else {
        quick.socket.count();
        const pausedAtMs = performance.now();
        slow.socket.pause();
        await watch.readLines();
        const endsAtMs = performance.now() + longestMs;
        const enough = quick.socket.unkeptBytes + ENOUGH_BYTES;
        while (quick.socket.unkeptBytes < enough && performance.now() < endsAtMs) await changes();
        // What has not been told by then is not told.
        await watch.listens(windowMs, Math.ceil(patienceMs(station.target) / windowMs));
        quick.socket.count();
        const pausedMs = performance.now() - pausedAtMs;
        slow.socket.resume();
        await slowlyTold.waitFor(
          () => (hasHeardAll(slowlyTold, watch.book) ? true : undefined),
          catchingUpMs(pausedMs) + 250,
        );
        slow.socket.count();
      }
    } finally {
      await slow.socket.close();
      await crowd.disperse();
      await watch.endMonitoring();
      await quick.socket.close();
    }
    await session.logout();
  },
);

function modifiedMs(book: LineBook, lineId: string): number {
  return Number(book.line(lineId)?.lastModificationTime ?? 0);
}
