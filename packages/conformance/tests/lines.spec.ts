import { clause } from "../src/clause.ts";
import { patienceMs } from "../src/patience.ts";
import { consults } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("lines.read-alone", "a line is read under its restUri as the list shows it", [
    "RCC-LINE-31",
    "RCC-DIALECT-2",
    "RCC-SYNC-1",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await observer.readLines();

    await observer.session.request("getCallLine", { parameters: { lineId: callerLineId } });
  },
);

test(
  ...clause("lines.actions-alone", "a line that can do less is pushed although nothing else of it changed", [
    "RCC-COALESCE-2",
    "RCC-LINE-23",
    "RCC-LINE-30",
    "RCC-LINE-18",
    "RCC-LINE-19",
    "RCC-LINE-20",
  ]),
  async ({ station, observer, alice, bob, carol, quiet }) => {
    const { heldLineId } = await consults(alice, bob, carol);
    await quiet();

    await alice.does("disconnect", heldLineId);

    await alice.reaches(heldLineId, "dropped");
    await observer.listens(patienceMs(station.target), 1);
  },
);

test(
  ...clause("lines.modified-when", "a line is modified when it changes, whenever that is pushed", [
    "RCC-LINE-4",
    "RCC-LINE-25",
    "RCC-LINE-28",
  ]),
  async ({ station, observer, alice, bob }) => {
    const windowMs = station.target.nominalWindowMs ?? 100;
    const { callerLineId } = await alice.talksTo(bob);

    // Half a window apart, so that neither ticks nor a window could have them as far apart as they are.
    for (let round = 0; round < 6; round += 1) {
      await alice.act("hold", callerLineId);
      await observer.listens(windowMs / 2, 1);
      await alice.reaches(callerLineId, "held");
      await alice.act("unhold", callerLineId);
      await alice.reaches(callerLineId, "talking");
      await observer.readLines();
    }
  },
);

test(
  ...clause("lines.dropped-leaves", "a dropped line leaves the list within a minute, and does not come back", [
    "RCC-LINE-2",
    "RCC-LINE-7",
    "RCC-LINE-8",
    "RCC-LINE-26",
    "RCC-LINE-27",
  ]),
  async ({ station, observer, alice, bob }) => {
    test.setTimeout(90_000);
    const { callerLineId } = await alice.talksTo(bob);
    await alice.does("disconnect", callerLineId);
    await alice.reaches(callerLineId, "dropped");

    const patientUntilMs = station.trace.nowMs() + 62_000;
    const isListed = async (): Promise<boolean> =>
      (await observer.readLines()).some(({ lineId }) => lineId === callerLineId);
    while ((await isListed()) && station.trace.nowMs() < patientUntilMs) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }

    // Lines of another call, the other way round: nothing of the one that is gone.
    await bob.talksTo(alice);
    await observer.readLines();
  },
);
