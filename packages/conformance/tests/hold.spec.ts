import { clause } from "../src/clause.ts";
import { consults } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("hold.invisible", "the far party hears nothing of a hold and an unhold", ["RCC-HOLD-3", "RCC-HOLD-4"]),
  async ({ alice, bob, quiet }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await quiet();

    await alice.does("hold", callerLineId);
    await quiet();
    await alice.does("unhold", callerLineId);
    await quiet();
  },
);

test(
  ...clause(
    "hold.done-already",
    "a line that talks refuses an unhold and a held one a hold, and nothing is told of it",
    ["RCC-ACTION-2", "RCC-ACTION-3", "RCC-ACTION-4"],
  ),
  async ({ alice, bob, quiet }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await quiet();

    // What a refusal sets off comes only after a window, in which nothing else may be asked for.
    await alice.does("unhold", callerLineId, { deviation: "unlisted-action" });
    await quiet();
    await alice.does("hold", callerLineId);
    await quiet();
    await alice.does("hold", callerLineId, { deviation: "unlisted-action" });
    await quiet();
  },
);

test(
  ...clause("unhold.swaps", "an unhold while another line talks puts that one on hold", [
    "RCC-UNHOLD-1",
    "RCC-UNHOLD-2",
    "RCC-LINE-12",
    "RCC-SYNC-3",
  ]),
  async ({ alice, bob, carol }) => {
    const { heldLineId, talkingLineId } = await consults(alice, bob, carol);

    const { status } = await alice.does("unhold", heldLineId);

    // A target may refuse it as long as the other line talks (D-9).
    if (status >= 400) return;
    await alice.reaches(heldLineId, "talking");
    await alice.reaches(talkingLineId, "held");
  },
);
