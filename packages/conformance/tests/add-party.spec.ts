import { clause } from "../src/clause.ts";
import { confers, consults, namesThePresent } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("add-party.invitation", "an invited extension rings, talks once it answers, and disturbs nobody before", [
    "RCC-ADDPARTY-1",
    "RCC-ADDPARTY-2",
    "RCC-ADDPARTY-3",
    "RCC-ADDPARTY-4",
    "RCC-ADDPARTY-6",
  ]),
  async ({ observer, alice, bob, carol, quiet }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await quiet();

    const invited = await alice.invites("addParty", callerLineId, carol);
    await quiet();
    await carol.picksUp(invited);

    await observer.readLines();
  },
);

test(
  ...clause("add-party.called-off", "an invitation that still rings ends with its call", [
    "RCC-ADDPARTY-7",
    "RCC-ADDPARTY-8",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    for (const action of ["disconnect", "leave"] as const) {
      const { callerLineId } = await alice.talksTo(bob);
      const invited = await alice.invites("addParty", callerLineId, carol);

      const { status } = await alice.does(action, callerLineId);

      // A target may refuse to leave a call of two (C-37).
      if (status < 400) await carol.comesTo(() => (carol.line(invited)?.state === "dropped" ? true : undefined));
      await quiet();
      for (const actor of [alice, bob, carol]) await actor.hangsUp();
    }
  },
);

test(
  ...clause("add-party.called-off-in-conference", "an invitation that still rings ends with its conference", [
    "RCC-ADDPARTY-7",
  ]),
  async ({ alice, bob, carol, dave, quiet }) => {
    const { hostLineId } = await confers(alice, bob, carol);
    const invited = await alice.invites("addParty", hostLineId, dave);

    await alice.does("disconnect", hostLineId);
    await dave.comesTo(() => (dave.line(invited)?.state === "dropped" ? true : undefined));

    await quiet();
  },
);

test(
  ...clause("add-party.transferred", "an invitation that still rings ends when its call is transferred", [
    "RCC-ADDPARTY-7",
  ]),
  async ({ alice, bob, carol, dave }) => {
    const { heldLineId, talkingLineId } = await consults(alice, bob, carol);
    const invited = await alice.invites("addParty", talkingLineId, dave);

    const { status } = await alice.joins("transfer", talkingLineId, heldLineId);

    if (status >= 400) return;
    await dave.comesTo(() => (dave.line(invited)?.state === "dropped" ? true : undefined));
  },
);

test(
  ...clause("add-party.merged", "an invitation that still rings when its call is merged joins the conference", [
    "RCC-CONFERENCE-4",
  ]),
  async ({ observer, alice, bob, carol, dave }) => {
    const { heldLineId, talkingLineId } = await consults(alice, bob, carol);
    // A target need not list it on held lines (C-39).
    if (alice.line(heldLineId)?.actions?.includes("addParty") !== true) return;
    const invited = await alice.invites("addParty", heldLineId, dave);

    const { status } = await alice.joins("merge", talkingLineId, heldLineId);

    if (status >= 400 || dave.line(invited)?.actions?.includes("answer") !== true) return;
    await dave.does("answer", invited);
    await dave.comesTo(() => (dave.line(invited)?.state === "talking" ? true : undefined));
    await observer.readLines();
  },
);

test(
  ...clause("add-party.while-held", "a held line invites and stays held", ["RCC-ADDPARTY-9", "RCC-ADDPARTY-2"]),
  async ({ observer, alice, bob, carol }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await alice.does("hold", callerLineId);
    await alice.reaches(callerLineId, "held");

    if (alice.line(callerLineId)?.actions?.includes("addParty") === true) {
      await alice.invites("addParty", callerLineId, carol);
    } else {
      await alice.does("addParty", callerLineId, {
        body: { destination: carol.number },
        deviation: "unlisted-action",
      });
    }

    await observer.readLines();
  },
);

test(
  ...clause("add-party.without-destination", "an invitation of nobody is refused", ["RCC-ADDPARTY-10"]),
  async ({ alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    for (const body of [{}, { destination: "" }]) {
      await alice.does("addParty", callerLineId, { body, deviation: "incomplete-payload" });
    }
  },
);

test(
  ...clause("add-party.there-already", "an invitation of somebody who is there already breaks nothing", [
    "RCC-ACTION-3",
    "RCC-CALL-9",
    "RCC-HTTP-1",
  ]),
  async ({ alice, bob }) => {
    await namesThePresent("addParty", alice, bob);
  },
);
