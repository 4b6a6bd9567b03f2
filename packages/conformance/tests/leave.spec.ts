import { clause } from "../src/clause.ts";
import { confers } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("leave.call-of-two", "who leaves a call of two ends it, or is refused", [
    "RCC-LEAVE-1",
    "RCC-LEAVE-2",
    "RCC-LEAVE-3",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    const { status } = await alice.does("leave", callerLineId);

    if (status >= 400) return;
    await alice.reaches(callerLineId, "dropped");
    await bob.reaches(calleeLineId, "dropped");
  },
);

test(
  ...clause("leave.held-call-of-two", "who leaves a call of two from hold ends it, or is refused", [
    "RCC-LEAVE-1",
    "RCC-LEAVE-3",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    await alice.does("hold", callerLineId);
    await alice.reaches(callerLineId, "held");

    const { status } = await alice.does("leave", callerLineId);

    if (status >= 400) return;
    await alice.comesTo(() => (alice.line(callerLineId)?.state === "dropped" ? true : undefined));
    await bob.reaches(calleeLineId, "dropped");
  },
);

test(
  ...clause("leave.conference", "who leaves a conference leaves the others talking", [
    "RCC-LEAVE-4",
    "RCC-LEAVE-5",
    "RCC-HTTP-2",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { hostLineId, firstLineId } = await confers(alice, bob, carol);

    await alice.does("leave", hostLineId);

    await alice.reaches(hostLineId, "dropped");
    await bob.comesTo(() => (bob.line(firstLineId)?.conference === true ? undefined : true));
    await quiet();
  },
);

test(
  ...clause("leave.conference-of-four", "three who are left are still in a conference", [
    "RCC-LEAVE-4",
    "RCC-CONFERENCE-1",
    "RCC-CONFERENCE-4",
  ]),
  async ({ alice, bob, carol, dave, quiet }) => {
    const { hostLineId, guestLineId } = await confers(alice, bob, carol);
    const fourth = await alice.invites("addParty", hostLineId, dave);
    await dave.picksUp(fourth);

    await carol.does("leave", guestLineId);

    await carol.reaches(guestLineId, "dropped");
    await quiet();
  },
);
