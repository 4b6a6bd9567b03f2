import { clause } from "../src/clause.ts";
import { confers } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("disconnect.prompting", "who gives up before the own device is off hook rings nobody", [
    "RCC-DISCONNECT-3",
    "RCC-LINE-24",
  ]),
  async ({ alice, bob, quiet }) => {
    const placed = await alice.prompts(bob.number);
    // A device that goes off hook by itself leaves nothing to give up (C-36).
    if (placed?.state !== "prompting" || placed.actions?.includes("answer") !== true) return;

    await alice.does("disconnect", placed.lineId);

    await alice.reaches(placed.lineId, "dropped");
    await quiet();
  },
);

test(
  ...clause("disconnect.alerting", "who gives up while the far end rings ends the ringing", [
    "RCC-DISCONNECT-1",
    "RCC-DISCONNECT-4",
    "RCC-DISCONNECT-5",
    "RCC-DISCONNECT-10",
    "RCC-COALESCE-2",
    "RCC-LINE-24",
    "RCC-LINE-27",
    "RCC-SYNC-1",
    "RCC-SYNC-3",
    "RCC-SYNC-4",
  ]),
  async ({ observer, alice, bob, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.calls(bob);

    await alice.does("disconnect", callerLineId);

    await alice.reaches(callerLineId, "dropped");
    await bob.reaches(calleeLineId, "dropped");
    // Its cause is another than that of most lines.
    if ((await observer.readLines()).some(({ lineId }) => lineId === calleeLineId))
      await bob.act("getCallLine", calleeLineId);
    await quiet();
  },
);

test(
  ...clause("disconnect.ringing", "who rejects a call ends it for the caller as well", [
    "RCC-DISCONNECT-6",
    "RCC-DISCONNECT-7",
    "RCC-LINE-24",
  ]),
  async ({ alice, bob, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.calls(bob);

    await bob.does("disconnect", calleeLineId);

    await bob.reaches(calleeLineId, "dropped");
    await alice.reaches(callerLineId, "dropped");
    await quiet();
  },
);

test(
  ...clause("disconnect.conference", "a disconnect in a conference drops the line that it was sent to", [
    "RCC-DISCONNECT-8",
    "RCC-DISCONNECT-9",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { hostLineId } = await confers(alice, bob, carol);

    await alice.does("disconnect", hostLineId);

    await alice.reaches(hostLineId, "dropped");
    await quiet();
  },
);
