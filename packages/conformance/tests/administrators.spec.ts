import { clause } from "../src/clause.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";

test(
  ...clause("session.second-administrator", "two administrators of one enterprise see and steer the same calls", [
    "RCC-SESSION-25",
    "RCC-COALESCE-1",
  ]),
  async ({ station, observer, alice, bob }) => {
    const settleMs = patienceMs(station.target);
    const colleague = await station.colleague("second-administrator");
    const [his, hers] = [alice, bob].map((actor) => actor.through(colleague));
    if (his === undefined || hers === undefined) throw new Error("unreachable: there are two");

    // Each of them placed a call once, and the other one has its hands on it.
    const first = await alice.talksTo(bob);
    await colleague.readLines();
    await his.does("hold", first.callerLineId);
    await alice.reaches(first.callerLineId, "held");
    await his.does("unhold", first.callerLineId);
    await observer.settle(settleMs);
    await colleague.settle(settleMs);
    await his.does("disconnect", first.callerLineId);
    await bob.reaches(first.calleeLineId, "dropped");

    try {
      const second = await his.talksTo(hers);
      await observer.readLines();
      await colleague.readLines();
      await alice.does("hold", second.callerLineId);
      await his.reaches(second.callerLineId, "held");
      await observer.settle(settleMs);
      await colleague.settle(settleMs);
      await alice.does("unhold", second.callerLineId);
      await his.reaches(second.callerLineId, "talking");
    } finally {
      // Where the others are shown nothing of it, nobody else could.
      for (const actor of [his, hers]) await actor.hangsUp();
    }

    // The one who is left is none the worse for it.
    await colleague.stop();
    await colleague.session.logout();
    await observer.readLines();
  },
);
