import { clause } from "../src/clause.ts";
import { patienceMs } from "../src/patience.ts";
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
    "RCC-LINE-3",
    "RCC-LINE-6",
    "RCC-LINE-13",
    "RCC-FRAME-4",
    "RCC-SYNC-1",
  ]),
  async ({ observer, alice, bob }) => {
    // Nearly everywhere else it is alice who calls: an id that is used again shows as hers and as bob's.
    await bob.talksTo(alice);

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
    "RCC-COALESCE-2",
    "RCC-DIALECT-1",
    "RCC-FRAME-1",
    "RCC-HTTP-3",
    "RCC-LINE-2",
    "RCC-LINE-3",
    "RCC-LINE-4",
    "RCC-LINE-5",
    "RCC-LINE-7",
    "RCC-LINE-10",
    "RCC-LINE-11",
    "RCC-LINE-12",
    "RCC-LINE-14",
    "RCC-SYNC-1",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    for (const [action, state] of [
      ["hold", "held"],
      ["unhold", "talking"],
      ["hold", "held"],
    ] as const) {
      await alice.act(action, callerLineId);
      await alice.reaches(callerLineId, state);
      await observer.readLines();
    }
  },
);

test(
  ...clause("call.callee-holds", "the called party holds and resumes as well", [
    "RCC-ACTION-5",
    "RCC-COALESCE-2",
    "RCC-DIALECT-1",
    "RCC-HOLD-1",
    "RCC-HOLD-2",
    "RCC-HOLD-3",
    "RCC-LINE-14",
    "RCC-SYNC-1",
    "RCC-SYNC-4",
    "RCC-UNHOLD-1",
  ]),
  async ({ observer, alice, bob }) => {
    const { calleeLineId } = await alice.talksTo(bob);
    await observer.readLines();

    // It ends on hold, so that nothing later makes up for what was not told of it.
    for (const [action, state] of [
      ["hold", "held"],
      ["unhold", "talking"],
      ["hold", "held"],
    ] as const) {
      await bob.act(action, calleeLineId);
      await bob.reaches(calleeLineId, state);
      await observer.readLines();
    }
  },
);

test(
  ...clause("call.caller-disconnects", "the caller ends the call on both sides", [
    "RCC-DISCONNECT-1",
    "RCC-DISCONNECT-2",
    "RCC-COALESCE-2",
    "RCC-FRAME-4",
    "RCC-LINE-8",
    "RCC-LINE-9",
    "RCC-LINE-15",
    "RCC-LINE-24",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    await alice.act("disconnect", callerLineId);

    await alice.reaches(callerLineId, "dropped");
    await bob.reaches(calleeLineId, "dropped");
  },
);

test(
  ...clause("call.both-hold", "either party holds and resumes, whatever the other one does", [
    "RCC-DIALECT-1",
    "RCC-HOLD-1",
    "RCC-HOLD-2",
    "RCC-HOLD-3",
    "RCC-UNHOLD-1",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    for (const [actor, action, lineId, state] of [
      [alice, "hold", callerLineId, "held"],
      [bob, "hold", calleeLineId, "held"],
      [alice, "unhold", callerLineId, "talking"],
      [bob, "unhold", calleeLineId, "talking"],
    ] as const) {
      await actor.does(action, lineId);
      await actor.comesTo(() => (actor.line(lineId)?.state === state ? true : undefined));
    }
  },
);

test(
  ...clause("call.held-disconnects", "a held line ends its call like any other", [
    "RCC-DISCONNECT-1",
    "RCC-DISCONNECT-2",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    await alice.does("hold", callerLineId);
    await alice.reaches(callerLineId, "held");

    await alice.does("disconnect", callerLineId);

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
    "RCC-FRAME-1",
    "RCC-FRAME-3",
  ]),
  async ({ station, observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    // Faster than the window: what comes between may be left out, the last state may not.
    for (let round = 0; round < 3; round += 1) {
      await alice.act("hold", callerLineId);
      await alice.act("unhold", callerLineId);
    }

    await observer.readLines();
    await alice.reaches(callerLineId, "talking");
    await observer.settle(patienceMs(station.target));
  },
);
