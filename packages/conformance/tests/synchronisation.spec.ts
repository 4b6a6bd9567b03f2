import { clause } from "../src/clause.ts";
import { Observer } from "../src/observer.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";

test(
  ...clause("synchronisation.start-during-changes", "no change is lost between the first list and the first frame", [
    "RCC-SYNC-2",
    "RCC-SYNC-5",
  ]),
  async ({ station, alice, bob }) => {
    const second = new Observer(await station.login("start-during-changes"), "start-during-changes");
    await second.openSocket();
    await second.register();
    const { callerLineId } = await alice.talksTo(bob);

    await Promise.all([alice.act("hold", callerLineId), second.readLines({ listenerName: second.listenerName })]);
    await alice.reaches(callerLineId, "held");

    // Of a line that it was never told of, nothing says that there is more to wait for.
    await second.listens(patienceMs(station.target.nominalWindowMs ?? 100), 1);
    await second.stop();
    await second.session.logout();
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
    await observer.settle(patienceMs(station.target.nominalWindowMs ?? 100));
    const fresh = await station.login("at-rest");
    const reader = new Observer(fresh, "none");

    await reader.readLines();
    await alice.act("disconnect", callerLineId);
    await alice.reaches(callerLineId, "dropped");
    await reader.readLines();

    await fresh.logout();
  },
);
