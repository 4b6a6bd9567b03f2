import { clause } from "../src/clause.ts";
import { confers, consults } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("conference.of-three", "a call of three is a conference on every line of it", [
    "RCC-CONFERENCE-1",
    "RCC-CONFERENCE-2",
    "RCC-CONFERENCE-3",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    await confers(alice, bob, carol);

    await quiet();
  },
);

test(
  ...clause("conference.of-four", "a fourth party joins a conference", [
    "RCC-ADDPARTY-1",
    "RCC-CONFERENCE-4",
    "RCC-HTTP-3",
  ]),
  async ({ alice, bob, carol, dave, quiet }) => {
    const { hostLineId } = await confers(alice, bob, carol);

    await dave.picksUp(await alice.invites("addParty", hostLineId, dave));

    await quiet();
  },
);

test(
  ...clause("conference.hold", "who holds and resumes leaves the others talking", ["RCC-CONFERENCE-5", "RCC-HOLD-1"]),
  async ({ alice, bob, carol }) => {
    const { hostLineId, firstLineId, guestLineId } = await confers(alice, bob, carol);

    for (const [actor, lineId] of [
      [alice, hostLineId],
      [bob, firstLineId],
      [carol, guestLineId],
    ] as const) {
      await actor.does("hold", lineId);
      await actor.reaches(lineId, "held");
      await actor.does("unhold", lineId);
      await actor.reaches(lineId, "talking");
    }
  },
);

test(
  ...clause("conference.held-far-line", "a far line that is held stays held while its call grows", [
    "RCC-ACTION-1",
    "RCC-CONFERENCE-6",
  ]),
  async ({ observer, alice, bob, carol }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    const invited = await alice.invites("addParty", callerLineId, carol);
    await bob.does("hold", calleeLineId);
    await bob.reaches(calleeLineId, "held");

    await carol.picksUp(invited);

    await observer.readLines();
  },
);

for (const [action, id, requirement] of [
  ["transfer", "conference.held-far-line-joined", "RCC-TRANSFER-1"],
  ["merge", "conference.held-far-line-merged", "RCC-MERGE-1"],
] as const) {
  test(
    ...clause(id, `a far line that is held stays held when its call is joined by a ${action}`, [
      "RCC-CONFERENCE-6",
      requirement,
    ]),
    async ({ observer, alice, bob, carol }) => {
      const { heldLineId, talkingLineId, firstLineId } = await consults(alice, bob, carol);
      await bob.does("hold", firstLineId);
      await bob.reaches(firstLineId, "held");

      await alice.joins(action, talkingLineId, heldLineId);

      await observer.readLines();
    },
  );
}
