import { clause } from "../src/clause.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";

test(
  ...clause("monitoring.start-and-stop", "a listener is served from its start to its deletion and no longer", [
    "RCC-LISTENER-1",
    "RCC-LISTENER-2",
    "RCC-LISTENER-3",
    "RCC-FRAME-1",
    "RCC-FRAME-2",
  ]),
  async ({ station, observer, alice, bob }) => {
    const second = await station.monitor("start-and-stop", "start and stop");
    const { callerLineId } = await alice.talksTo(bob);
    await second.settle(patienceMs(station.target));

    await second.endMonitoring();

    // Changes that the deleted listener must not hear of on its socket, which stays open, until well after its last permitted frame.
    await alice.changesFor(3 * (station.target.nominalWindowMs ?? 100), callerLineId);
    await observer.readLines();
    await second.stop();
    await second.session.logout();
  },
);

test(
  ...clause("monitoring.unknown-listener", "a name that was never created starts no monitoring", [
    "RCC-LISTENER-4",
    "RCC-FRAME-2",
  ]),
  async ({ observer, alice, bob, quiet }) => {
    await observer.session.request("listCallLines", {
      query: { listenerName: "never-created" },
      deviation: "unknown-listener",
    });

    await alice.calls(bob);
    await quiet();
  },
);

test(
  ...clause("monitoring.two-listeners", "every listener hears of every change", [
    "RCC-CALL-2",
    "RCC-COALESCE-1",
    "RCC-COALESCE-2",
  ]),
  async ({ station, alice, bob }) => {
    const second = await station.monitor("two-listeners");

    const { callerLineId } = await alice.talksTo(bob);
    await alice.act("hold", callerLineId);
    await alice.reaches(callerLineId, "held");

    await second.settle(patienceMs(station.target));
    await second.stop();
    await second.session.logout();
  },
);
