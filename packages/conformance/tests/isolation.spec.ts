import { clause } from "../src/clause.ts";
import { NOBODY, callsOddly, idOf, placedBy } from "../src/odd-request.ts";
import { Observer } from "../src/observer.ts";
import { patienceMs } from "../src/patience.ts";
import { furtherCall } from "../src/stages.ts";
import { test } from "../src/test.ts";
import type { Actor } from "../src/actor.ts";

test(
  ...clause("isolation.two-enterprises", "neither of two enterprises sees or reaches what is the other's", [
    "RCC-ISOLATION-1",
    "RCC-ISOLATION-2",
    "RCC-ISOLATION-3",
    "RCC-ISOLATION-4",
  ]),
  async ({ station, observer, alice, bob }) => {
    const { observer: visitor, cast } = await station.visit("two-enterprises");
    const [carol, dave] = cast;
    await alice.talksTo(bob);
    await giveUpAfterwards(cast, async () => {
      const { callerLineId, calleeLineId } = await carol.calls(dave);
      // Of another enterprise, and in the state that lists it.
      await around(visitor, async () => alice.act("answer", calleeLineId, "foreign-resource"));
      await dave.picksUp(calleeLineId);
      await carol.reaches(callerLineId, "talking");
      await observer.readLines();
      await visitor.readLines();
      const { session } = observer;
      const extensionId = idOf(carol);
      const deviation = "foreign-resource" as const;
      // What is refused so is asked for of what nobody has as well, to hold the words against.
      const unknown = "unknown-resource" as const;
      // Whichever of the two enterprises a platform looked it up in, the number would be one that may be dialled, or is none.
      const guest = cast.findLast(({ number }) => station.enterprise.pool.includes(number));
      const destination = guest?.number ?? NOBODY;

      await session.request("getExtension", { parameters: { extensionId }, deviation });
      await around(visitor, async () =>
        guest === undefined
          ? session.request("placeCall", { parameters: { extensionId }, body: { destination }, deviation })
          : callsOddly(station, session, "placeCall", [carol, "", guest], { deviation }),
      );
      await session.request("getCallLine", { parameters: { lineId: callerLineId }, deviation });
      await around(visitor, async () => alice.act("sendDtmfs", callerLineId, deviation, { dtmfs: "1" }));
      for (const action of ["addParty", "redirect"] as const) {
        if (guest !== undefined) await carol.announces(action, callerLineId, guest);
        await around(visitor, async () => alice.act(action, callerLineId, deviation, { destination }));
        await alice.act(action, "-999999999999", unknown, { destination });
      }
      await around(visitor, async () => alice.act("hold", callerLineId, deviation));
      await carol.act("hold", callerLineId);
      await carol.reaches(callerLineId, "held");
      for (const action of ["unhold", "leave", "disconnect"] as const)
        await around(visitor, async () => alice.act(action, callerLineId, deviation));
      await session.request("getExtension", { parameters: { extensionId: "999999999" }, deviation: unknown });
      await session.request("getCallLine", { parameters: { lineId: "-999999999999" }, deviation: unknown });
      await alice.act("sendDtmfs", "-999999999999", unknown, { dtmfs: "1" });
      for (const action of ["answer", "hold", "unhold", "leave", "disconnect"] as const)
        await alice.act(action, "-999999999999", unknown);

      await visitor.readLines();
      await observer.readLines();
    });
    await visitor.stop();
    await visitor.session.logout();
  },
);

test(
  ...clause("isolation.foreign-argument", "a line of another enterprise is joined with none of one's own", [
    "RCC-ISOLATION-2",
    "RCC-ISOLATION-8",
    "RCC-LINE-13",
  ]),
  async ({ station, observer, alice, bob }) => {
    const { observer: visitor, cast } = await station.visit("foreign-argument");
    const [carol, dave] = cast;
    const third = station.cast[2];
    const { callerLineId } = await alice.talksTo(bob);
    await giveUpAfterwards(cast, async () => {
      const foreign = await carol.talksTo(dave);
      // With a held line beside it, a talking one lists what is tried here.
      const ownLineId = third === undefined ? callerLineId : await secondCall(alice, callerLineId, third);
      await observer.readLines();
      const body = alice.naming(foreign.callerLineId);

      for (const action of ["merge", "transfer"] as const) {
        await observer.readLines();
        await around(visitor, async () => alice.act(action, ownLineId, "foreign-argument", body));
        await observer.readLines();
      }

      await observer.readLines();
      await visitor.readLines();
    });
    await visitor.stop();
    await visitor.session.logout();
  },
);

test(
  ...clause("isolation.cross-call", "a call between enterprises shows neither side who the other is", [
    "RCC-ISOLATION-2",
    "RCC-ISOLATION-7",
    "RCC-LINE-13",
  ]),
  async ({ station, observer, alice }) => {
    const { foreignNumber } = station.target.offers ?? {};
    if (foreignNumber === undefined) throw new Error("unreachable: the case is set aside without such a number");
    const { observer: visitor } = await station.visit("cross-call");
    // The called extension may be in another worker's share, but nobody there is called while a case runs: only looked at.
    const wasRefused = await alice.dials(foreignNumber).then(
      () => false,
      () => true,
    );
    if (!wasRefused) {
      await visitor.settle(patienceMs(station.target));
      await observer.readLines();
    }

    await alice.hangsUp();
    await visitor.settle(patienceMs(station.target));
    await visitor.stop();
    await visitor.session.logout();
  },
);

test(
  ...clause("isolation.disabled-extension", "an extension that is not enabled is neither listed, reached nor shown", [
    "RCC-ISOLATION-5",
    "RCC-ISOLATION-6",
  ]),
  async ({ station, observer, alice }) => {
    const disabled = station.target.offers?.disabledExtension;
    if (disabled === undefined) throw new Error("unreachable: the case is set aside without such an extension");
    const parameters = { extensionId: disabled.id };
    const deviation = "disabled-resource" as const;
    await new Observer(observer.session, "none").readDirectory();

    await observer.session.request("getExtension", { parameters, deviation });
    const stranger = alice.through(observer, {
      restUri: `v1/rcc/Extension/${disabled.id}`,
      addressNumber: disabled.number,
      displayName: "",
    });
    const placed = placedBy(
      await callsOddly(station, observer.session, "placeCall", [stranger, "", alice], { deviation }),
    );
    // The end of the case hangs up for the cast only, and only what can be seen.
    if (placed !== undefined) await observer.session.request("disconnect", { parameters: { lineId: placed.lineId } });
    await alice.dials(disabled.number);

    await observer.settle(patienceMs(station.target));
  },
);

/** The line of a second call of the caller's, whose first one is held for it. */
async function secondCall(caller: Actor, firstLineId: string, third: Actor): Promise<string> {
  await caller.act("hold", firstLineId);
  await caller.reaches(firstLineId, "held");
  const { own } = await furtherCall(caller, third);
  return own;
}

/** What is refused and done all the same shows in what the owner of the lines reads before and after. */
async function around(owner: Observer, stimulus: () => Promise<unknown>): Promise<void> {
  await owner.readLines();
  await stimulus();
  await owner.readLines();
}

/** The calls of a visit are nobody else's to hang up. */
async function giveUpAfterwards(cast: readonly Actor[], stimulus: () => Promise<void>): Promise<void> {
  try {
    await stimulus();
  } finally {
    for (const actor of cast) await actor.hangsUp();
  }
}
