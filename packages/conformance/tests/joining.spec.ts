import { clause } from "../src/clause.ts";
import { asksInVain, confers, consults, furtherCall } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("merge.two-calls", "two calls of one extension become one conference", [
    "RCC-MERGE-1",
    "RCC-MERGE-2",
    "RCC-MERGE-3",
    "RCC-MERGE-4",
    "RCC-MERGE-6",
    "RCC-LINE-23",
    "RCC-ERROR-11",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { heldLineId, talkingLineId } = await consults(alice, bob, carol);
    await quiet();

    await alice.joins("merge", talkingLineId, heldLineId);

    await alice.comesTo(() =>
      [heldLineId, talkingLineId].some((lineId) => alice.line(lineId)?.state === "dropped") ? true : undefined,
    );
    await quiet();

    await asksInVain(alice, heldLineId, talkingLineId);
    await quiet();
  },
);

test(
  ...clause("transfer.two-calls", "the far parties of two calls are joined, and show each other", [
    "RCC-TRANSFER-1",
    "RCC-TRANSFER-2",
    "RCC-TRANSFER-3",
    "RCC-TRANSFER-6",
    "RCC-ERROR-11",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { heldLineId, talkingLineId, firstLineId, secondLineId } = await consults(alice, bob, carol);

    await alice.joins("transfer", talkingLineId, heldLineId);

    await alice.reaches(talkingLineId, "dropped");
    await alice.reaches(heldLineId, "dropped");
    for (const [actor, lineId, other] of [
      [bob, firstLineId, carol],
      [carol, secondLineId, bob],
    ] as const) {
      await actor.comesTo(() => (actor.line(lineId)?.displayedNumber === other.number ? true : undefined));
    }
    await quiet();

    await asksInVain(alice, talkingLineId, heldLineId);
    await quiet();
  },
);

test(
  ...clause("transfer.hang-up", "a far party that hangs up after a transfer ends the call of the other one", [
    "RCC-TRANSFER-1",
    "RCC-DISCONNECT-2",
  ]),
  async ({ alice, bob, carol }) => {
    const { heldLineId, talkingLineId, firstLineId, secondLineId } = await consults(alice, bob, carol);
    const { status } = await alice.joins("transfer", talkingLineId, heldLineId);
    if (status >= 400) return;
    for (const lineId of [heldLineId, talkingLineId]) await alice.reaches(lineId, "dropped");

    await bob.does("disconnect", firstLineId);

    await carol.comesTo(() => (carol.line(secondLineId)?.state === "dropped" ? true : undefined));
  },
);

test(
  ...clause("transfer.alerting-line", "a line whose far end still rings is not joined", ["RCC-TRANSFER-4"]),
  async ({ alice, bob, carol, quiet }) => {
    const { callerLineId: alertingLineId } = await alice.calls(carol);
    const { calleeLineId } = await bob.talksTo(alice);

    await alice.joins("transfer", calleeLineId, alertingLineId, "impossible-argument");

    await quiet();
  },
);

test(
  ...clause("joining.nothing-to-join", "what is no line is refused where there is nothing to join as well", [
    "RCC-MERGE-8",
    "RCC-TRANSFER-8",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    for (const action of ["merge", "transfer"] as const) {
      const body = { line: observer.book.paths.asWritten(alice.extension.restUri) };
      await alice.does(action, callerLineId, { body, deviation: "impossible-argument" });
    }
  },
);

const EACH = [
  { action: "merge", others: "RCC-MERGE-5", none: "RCC-MERGE-8", status: "RCC-MERGE-9", held: "RCC-MERGE-10" },
  {
    action: "transfer",
    others: "RCC-TRANSFER-5",
    none: "RCC-TRANSFER-8",
    status: "RCC-TRANSFER-9",
    held: "RCC-TRANSFER-10",
  },
] as const;

for (const { action, others, none, status, held } of EACH) {
  test(
    ...clause(`${action}.lines-of-others`, `${action} takes neither a line of somebody else nor one of the same call`, [
      others,
      status,
    ]),
    async ({ alice, bob, carol, dave }) => {
      const { talkingLineId, secondLineId } = await consults(alice, bob, carol);
      const elsewhere = await dave.calls(bob);

      for (const argument of [secondLineId, elsewhere.callerLineId]) {
        await alice.joins(action, talkingLineId, argument, "impossible-argument");
      }
      // One that could be joined, were it her own.
      await bob.picksUp(elsewhere.calleeLineId);
      await dave.does("hold", elsewhere.callerLineId);
      await dave.reaches(elsewhere.callerLineId, "held");
      await alice.joins(action, talkingLineId, elsewhere.callerLineId, "impossible-argument");
    },
  );

  test(
    ...clause(`${action}.no-such-line`, `${action} takes neither the line itself nor what is no line`, [none, status]),
    async ({ observer, alice, bob, carol, quiet }) => {
      const { talkingLineId } = await consults(alice, bob, carol);
      await quiet();

      await alice.joins(action, talkingLineId, talkingLineId, "impossible-argument");
      const extension = observer.book.paths.asWritten(alice.extension.restUri);
      for (const body of [alice.naming("-999999999"), { line: extension }]) {
        await alice.does(action, talkingLineId, { body, deviation: "impossible-argument" });
        await quiet();
      }
    },
  );

  test(
    ...clause(`${action}.held-target`, `${action} of the held line with the talking one`, [held]),
    async ({ alice, bob, carol }) => {
      const { heldLineId, talkingLineId } = await consults(alice, bob, carol);

      await alice.joins(action, heldLineId, talkingLineId, "impossible-argument");
    },
  );
}

const FORMS = [
  { name: "leading-slash", of: (uri: string): string => `/${uri}` },
  { name: "root-path", of: (uri: string): string => `/restletrouter/${uri}` },
  { name: "whole-address", of: (uri: string, baseUrl: string): string => `${baseUrl}/restletrouter/${uri}` },
] as const;

for (const { action, form: requirement } of [
  { action: "merge", form: "RCC-MERGE-7" },
  { action: "transfer", form: "RCC-TRANSFER-7" },
] as const) {
  for (const { name, of } of FORMS) {
    test(
      ...clause(`${action}.argument-${name}`, `${action} with a ${name.replace("-", " ")} in its argument`, [
        requirement,
      ]),
      async ({ station, alice, bob, carol }) => {
        const { heldLineId, talkingLineId } = await consults(alice, bob, carol);
        const uri = alice.line(heldLineId)?.restUri ?? "";
        const form = of(uri, station.wire.baseUrl);
        const isGiven = form === alice.naming(heldLineId).line;

        await alice.does(action, talkingLineId, {
          // A target that gives this very form has another one here that it did not give.
          body: { line: isGiven ? uri : form },
          deviation: "other-argument-form",
        });
      },
    );
  }
}

test(
  ...clause("merge.conference-grows", "a call is merged into a conference", ["RCC-MERGE-1", "RCC-MERGE-2"]),
  async ({ alice, bob, carol, dave, quiet }) => {
    const { hostLineId } = await confers(alice, bob, carol);
    const { own: callerLineId } = await furtherCall(alice, dave);
    for (const [action, lineId, state] of [
      ["hold", callerLineId, "held"],
      ["unhold", hostLineId, "talking"],
    ] as const) {
      if (alice.line(lineId)?.state !== state) await alice.does(action, lineId);
      await alice.reaches(lineId, state);
    }

    await alice.joins("merge", hostLineId, callerLineId);

    await quiet();
  },
);
