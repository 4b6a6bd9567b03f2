import { clause } from "../src/clause.ts";
import { asksInVain, namesThePresent } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("redirect.ringing", "a ringing line is deflected, and the caller waits for the new destination", [
    "RCC-REDIRECT-1",
    "RCC-REDIRECT-2",
    "RCC-REDIRECT-3",
    "RCC-REDIRECT-9",
    "RCC-REDIRECT-11",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.calls(bob);

    const deflected = await bob.invites("redirect", calleeLineId, carol);
    await bob.comesTo(() => (bob.line(calleeLineId)?.state === "dropped" ? true : undefined));
    // What is shown may be completed later (C-47).
    const shown = (): string => alice.line(callerLineId)?.displayedNumber ?? "";
    await alice.comesTo(() => (shown() === "" || shown() === carol.number ? true : undefined));
    await quiet();
    await carol.picksUp(deflected);

    await alice.reaches(callerLineId, "talking");
    await quiet();
  },
);

test(
  ...clause("redirect.talking", "a talking line is handed over blindly", [
    "RCC-REDIRECT-4",
    "RCC-REDIRECT-6",
    "RCC-REDIRECT-9",
    "RCC-REDIRECT-11",
    "RCC-ERROR-11",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    const handedOver = await bob.invites("redirect", calleeLineId, carol);
    await quiet();
    await carol.picksUp(handedOver);

    await alice.reaches(callerLineId, "talking");
    await quiet();

    await asksInVain(bob, calleeLineId);
    await quiet();
  },
);

test(
  ...clause("redirect.held", "a held line is handed over blindly as well", ["RCC-REDIRECT-5"]),
  async ({ observer, alice, bob, carol }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await alice.does("hold", callerLineId);
    await alice.reaches(callerLineId, "held");

    if (alice.line(callerLineId)?.actions?.includes("redirect") === true) {
      await alice.invites("redirect", callerLineId, carol);
      await alice.comesTo(() => (alice.line(callerLineId)?.state === "dropped" ? true : undefined));
    } else {
      await alice.does("redirect", callerLineId, {
        body: { destination: carol.number },
        deviation: "unlisted-action",
      });
    }

    await observer.readLines();
  },
);

test(
  ...clause("redirect.far-party-held", "a far party that holds waits for the new destination on hold", [
    "RCC-REDIRECT-4",
    "RCC-REDIRECT-7",
    "RCC-REDIRECT-11",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    await bob.does("hold", calleeLineId);
    await bob.reaches(calleeLineId, "held");

    const handedOver = await alice.invites("redirect", callerLineId, carol);
    await quiet();
    await carol.picksUp(handedOver);

    await quiet();
  },
);

test(
  ...clause("redirect.far-party-held-hangs-up", "whoever a held call is handed over to stops ringing when it ends", [
    "RCC-ADDPARTY-7",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    await bob.does("hold", calleeLineId);
    await bob.reaches(calleeLineId, "held");
    const handedOver = await alice.invites("redirect", callerLineId, carol);
    await alice.comesTo(() => (alice.line(callerLineId)?.state === "dropped" ? true : undefined));

    await bob.does("disconnect", calleeLineId);
    await carol.comesTo(() => (carol.line(handedOver)?.state === "dropped" ? true : undefined));

    await quiet();
  },
);

test(
  ...clause("redirect.without-destination", "a redirect to nobody is refused", ["RCC-REDIRECT-10"]),
  async ({ alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    for (const body of [{}, { destination: "" }]) {
      await alice.does("redirect", callerLineId, { body, deviation: "incomplete-payload" });
    }
  },
);

test(
  ...clause("redirect.there-already", "a redirect to somebody who is there already breaks nothing", [
    "RCC-ACTION-3",
    "RCC-CALL-9",
    "RCC-HTTP-1",
  ]),
  async ({ alice, bob }) => {
    await namesThePresent("redirect", alice, bob);
  },
);
