import { clause } from "../src/clause.ts";
import { Observer } from "../src/observer.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";

/** How often what may fall either way is tried. */
const ROUNDS = 3;

test(
  ...clause("synchronisation.start-during-changes", "no change is lost between the first list and the first frame", [
    "RCC-SYNC-2",
    "RCC-SYNC-5",
  ]),
  async ({ station, alice, bob }) => {
    const session = await station.login("start-during-changes");
    const { callerLineId } = await alice.talksTo(bob);

    for (let round = 1; round <= ROUNDS; round += 1) {
      const observers: Observer[] = [];
      // Whichever of the two is first.
      for (const [action, state] of [
        ["hold", "held"],
        ["unhold", "talking"],
      ] as const) {
        const one = new Observer(session, `start-during-${action}-${round}`);
        observers.push(one);
        await one.openSocket();
        await one.register();
        const act = async (): Promise<unknown> => alice.act(action, callerLineId);
        const start = async (): Promise<unknown> => one.readLines({ listenerName: one.listenerName });
        await Promise.all((action === "hold" ? [act, start] : [start, act]).map(async (step) => step()));
        await alice.reaches(callerLineId, state);
      }
      // Of a line that it was never told of, nothing says that there is more to wait for.
      await observers[0]?.listens(patienceMs(station.target), 1);
      for (const one of observers) await one.stop();
    }
    await session.logout();
  },
);

test(
  ...clause("synchronisation.at-rest", "what is known from frames is what a fresh read shows", [
    "RCC-SYNC-3",
    "RCC-SYNC-4",
    "RCC-SYNC-6",
  ]),
  async ({ station, observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await observer.settle(patienceMs(station.target));
    const fresh = await station.login("at-rest");
    const reader = new Observer(fresh, "none");

    await reader.readLines();
    await alice.act("disconnect", callerLineId);
    await alice.reaches(callerLineId, "dropped");
    await reader.readLines();

    await fresh.logout();
  },
);
