import { areOver, atOnce, isOver, ROUNDS } from "../src/at-once.ts";
import { clause } from "../src/clause.ts";
import { consults } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("race.both-hang-up", "both parties hang up at once", ["RCC-RACE-1", "RCC-LINE-8"]),
  async ({ station, observer, alice, bob }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { callerLineId, calleeLineId } = await alice.talksTo(bob);
      await observer.listens(station.target.nominalWindowMs ?? 100, 2);

      await atOnce(
        round,
        async () => alice.act("disconnect", callerLineId),
        async () => bob.act("disconnect", calleeLineId),
      );

      await alice.reaches(callerLineId, "dropped");
      await bob.reaches(calleeLineId, "dropped");
      // Whatever comes besides comes within a window.
      await observer.listens(station.target.nominalWindowMs ?? 100, 2);
    }
  },
);

test(
  ...clause("race.hold-and-hang-up", "a hold meets the far party's hang-up", [
    "RCC-RACE-2",
    "RCC-LINE-8",
    "RCC-LINE-27",
  ]),
  async ({ station, observer, alice, bob }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { callerLineId, calleeLineId } = await alice.talksTo(bob);
      await observer.listens(station.target.nominalWindowMs ?? 100, 2);

      await atOnce(
        round,
        async () => alice.act("hold", callerLineId),
        async () => bob.act("disconnect", calleeLineId),
      );

      await alice.reaches(callerLineId, "dropped");
      await observer.readLines();
      await areOver(alice, callerLineId);
    }
  },
);

test(
  ...clause("race.answer-and-hang-up", "an answer meets the caller's hang-up", [
    "RCC-RACE-3",
    "RCC-LINE-8",
    "RCC-LINE-27",
  ]),
  async ({ station, observer, alice, bob }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { callerLineId, calleeLineId } = await alice.calls(bob);
      await observer.listens(station.target.nominalWindowMs ?? 100, 2);

      const [, { status }] = await atOnce(
        round,
        async () => bob.act("answer", calleeLineId),
        async () => alice.act("disconnect", callerLineId),
      );

      await bob.sees(calleeLineId, "talk or be dropped", ({ state }) => state === "talking" || state === "dropped");
      await alice.sees(callerLineId, "be as its peer", ({ state }) => state === bob.line(calleeLineId)?.state);
      // Whichever was first, a hang-up that was accepted ends the call.
      if (status < 300) await areOver(alice, callerLineId);
      await observer.readLines();
      await alice.hangsUp();
    }
  },
);

test(
  ...clause("race.same-action-twice", "two sessions ask for the same at once", ["RCC-RACE-4"]),
  async ({ station, observer, alice, bob, quiet }) => {
    const second = await station.login("same-action-twice");
    const { callerLineId: lineId } = await alice.talksTo(bob);
    await quiet();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [action, state] of [
        ["hold", "held"],
        ["unhold", "talking"],
      ] as const) {
        await observer.readLines();

        await Promise.all([alice.act(action, lineId), second.request(action, { parameters: { lineId } })]);

        await alice.reaches(lineId, state);
        // The other request's change, if there were one, would come within a window.
        await observer.listens(station.target.nominalWindowMs ?? 100, 2);
      }
    }
    await second.logout();
  },
);

/** Each of them is raced twice: a call takes two rests. */
const ENDS = ["disconnect", "leave", "disconnect", "leave"] as const;

test(
  ...clause("race.same-end-twice", "two sessions answer a call at once, and end it", ["RCC-RACE-4"]),
  async ({ station, observer, alice, bob }) => {
    const windowMs = station.target.nominalWindowMs ?? 100;
    const second = await station.login("same-end-twice");
    for (const [round, end] of ENDS.entries()) {
      const { callerLineId, calleeLineId } = await alice.calls(bob);
      if (round < 2) {
        await observer.listens(windowMs, 2);
        await atOnce(
          round,
          async () => bob.act("answer", calleeLineId),
          async () => second.request("answer", { parameters: { lineId: calleeLineId } }),
        );
      } else await bob.picksUp(calleeLineId);
      await bob.reaches(calleeLineId, "talking");
      await alice.reaches(callerLineId, "talking");
      // Whatever comes of the second answer comes within a window, and the end is pushed at once then.
      await observer.listens(windowMs, 2);

      const answers = await atOnce(
        round >> 1,
        async () => alice.act(end, callerLineId),
        async () => second.request(end, { parameters: { lineId: callerLineId } }),
      );

      // To leave a call of two may be refused to both of them (C-37).
      if (answers.some(({ status }) => status < 300)) await areOver(alice, callerLineId);
      await observer.listens(windowMs, 1.5);
      for (const actor of [alice, bob]) await actor.hangsUp();
    }
    await second.logout();
  },
);

test(
  ...clause("race.two-unholds", "both lines of an extension are resumed at once", ["RCC-RACE-5"]),
  async ({ observer, alice, bob, carol }) => {
    const { heldLineId, talkingLineId } = await consults(alice, bob, carol);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const lineId of [heldLineId, talkingLineId]) {
        if (alice.line(lineId)?.state === "talking") await alice.does("hold", lineId);
        await alice.reaches(lineId, "held");
      }
      await observer.readLines();

      await Promise.all([alice.act("unhold", heldLineId), alice.act("unhold", talkingLineId)]);

      const states = (): (string | undefined)[] => [heldLineId, talkingLineId].map((id) => alice.line(id)?.state);
      await observer.readLines();
      await alice.comesTo(() => (states().includes("talking") && states().includes("held") ? true : undefined));
    }
  },
);

test(
  ...clause("race.outdated-snapshot", "an action is chosen from a snapshot that is known to be outdated", [
    "RCC-RACE-8",
  ]),
  async ({ alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [action, state] = round % 2 === 0 ? (["hold", "held"] as const) : (["unhold", "talking"] as const);
      await alice.act(action, callerLineId);

      await alice.act(action, callerLineId, "stale-snapshot");

      await alice.reaches(callerLineId, state);
    }
  },
);

test(
  ...clause("race.glare", "two extensions call each other at once", ["RCC-RACE-11"]),
  async ({ observer, alice, bob }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const toBob = await alice.readies(bob.number);
      const toAlice = await bob.readies(alice.number);
      await observer.readLines();
      const before = observer.book.lines();

      const [one, other] = await atOnce(round, toBob, toAlice);

      for (const [actor, placed] of [
        [alice, one],
        [bob, other],
      ] as const) {
        if (placed?.actions?.includes("answer") === true) await actor.does("answer", placed.lineId);
      }
      // A target that lets nobody call who is being called has no glare (C-59), or only now and then.
      if (one !== undefined && other !== undefined) {
        await alice.seesComing(bob, before);
        await bob.seesComing(alice, before);
      }
      await observer.readLines();
      for (const actor of [alice, bob]) await actor.hangsUp();
    }
  },
);

test(
  ...clause("race.invitation-and-leave", "an invitation is answered while its inviter leaves", ["RCC-RACE-12"]),
  async ({ observer, alice, bob, carol }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { callerLineId, calleeLineId } = await alice.talksTo(bob);
      const invited = await alice.invites("addParty", callerLineId, carol);
      await observer.readLines();

      await atOnce(
        round,
        async () => carol.act("answer", invited),
        async () => alice.act("leave", callerLineId),
      );

      await carol.sees(invited, "talk or be dropped", ({ state }) => state === "talking" || state === "dropped");
      await bob.sees(calleeLineId, "be live only with the invited one", ({ state }) => {
        const isAlone = carol.line(invited)?.state === "dropped" && alice.line(callerLineId)?.state === "dropped";
        return (state === "dropped") === isAlone;
      });
      await observer.readLines();
      for (const actor of [alice, bob, carol]) await actor.hangsUp();
    }
  },
);

test(
  ...clause("race.different-actions", "two different actions on one line at once", ["RCC-RACE-13"]),
  async ({ observer, alice, bob }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const action of ["disconnect", "leave"] as const) {
        const { callerLineId, calleeLineId } = await alice.talksTo(bob);
        await observer.readLines();

        const [, { status }] = await atOnce(
          round,
          async () => alice.act("hold", callerLineId),
          async () => alice.act(action, callerLineId),
        );

        // Until the end of the own line is told, the far party's line fits it as it is.
        if (status < 300) await areOver(alice, callerLineId);
        await bob.comesTo(() => (isOver(alice, callerLineId) === isOver(bob, calleeLineId) ? true : undefined));
        await observer.readLines();
        for (const actor of [alice, bob]) await actor.hangsUp();
      }
    }
  },
);
