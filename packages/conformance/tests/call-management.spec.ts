import { clause } from "../src/clause.ts";
import { test } from "../src/test.ts";

test(
  ...clause("call.placed", "a placed call shows on both sides and talks once it is answered", [
    "RCC-CALL-1",
    "RCC-CALL-2",
    "RCC-CALL-3",
    "RCC-CALL-4",
    "RCC-ANSWER-1",
    "RCC-LINE-1",
    "RCC-LINE-2",
    "RCC-LINE-13",
  ]),
  async ({ observer, alice, bob }) => {
    await alice.talksTo(bob);

    await observer.readLines();
  },
);

test(
  ...clause("call.hold-and-unhold", "a call is held and resumed, seen on both sides", [
    "RCC-HOLD-1",
    "RCC-HOLD-2",
    "RCC-HOLD-3",
    "RCC-UNHOLD-1",
    "RCC-ACTION-1",
    "RCC-LINE-7",
    "RCC-LINE-10",
    "RCC-LINE-11",
    "RCC-LINE-12",
    "RCC-LINE-14",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    await alice.act("hold", callerLineId);
    await alice.reaches(callerLineId, "held");
    await observer.readLines();
    await alice.act("unhold", callerLineId);
    await alice.reaches(callerLineId, "talking");
    await observer.readLines();
  },
);

test(
  ...clause("call.callee-holds", "the called party holds and resumes as well", [
    "RCC-HOLD-1",
    "RCC-HOLD-3",
    "RCC-UNHOLD-1",
  ]),
  async ({ observer, alice, bob }) => {
    const { calleeLineId } = await alice.talksTo(bob);

    await bob.act("hold", calleeLineId);
    await bob.reaches(calleeLineId, "held");
    await observer.readLines();
    await bob.act("unhold", calleeLineId);
    await bob.reaches(calleeLineId, "talking");
    await observer.readLines();
  },
);

test(
  ...clause("call.caller-disconnects", "the caller ends the call on both sides", [
    "RCC-DISCONNECT-1",
    "RCC-DISCONNECT-2",
    "RCC-LINE-8",
    "RCC-LINE-9",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    await alice.act("disconnect", callerLineId);

    await alice.reaches(callerLineId, "dropped");
    await bob.reaches(calleeLineId, "dropped");
  },
);

test(
  ...clause("call.callee-disconnects", "the called party ends the call on both sides", [
    "RCC-DISCONNECT-1",
    "RCC-DISCONNECT-2",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    await bob.act("disconnect", calleeLineId);

    await bob.reaches(calleeLineId, "dropped");
    await alice.reaches(callerLineId, "dropped");
  },
);

test(
  ...clause("call.refused-action", "an action that a line does not list is refused and changes nothing", [
    "RCC-ACTION-2",
    "RCC-ACTION-3",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await alice.act("hold", callerLineId);
    await alice.reaches(callerLineId, "held");
    await observer.readLines();

    await alice.act("hold", callerLineId, "unlisted-action");

    await observer.readLines();
  },
);

test(
  ...clause("call.burst", "the last state of a burst of changes is pushed", [
    "RCC-COALESCE-2",
    "RCC-LINE-4",
    "RCC-LINE-5",
    "RCC-FRAME-3",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    // Faster than the window: what comes between may be left out, the last state may not.
    for (let round = 0; round < 3; round += 1) {
      await alice.act("hold", callerLineId);
      await alice.act("unhold", callerLineId);
    }

    await observer.readLines();
    await alice.reaches(callerLineId, "talking");
  },
);
