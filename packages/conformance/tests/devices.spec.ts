import type { Actor } from "../src/actor.ts";
import { unlessRefused } from "../src/call-refused.ts";
import { clause } from "../src/clause.ts";
import type { Observer } from "../src/observer.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";
import type { Station } from "../src/test.ts";

// The telephones that do something by themselves are few, and one case at a time has them.
test.describe.configure({ mode: "default" });

test.beforeEach(({ station }, info) => {
  info.setTimeout(60_000 + MOST_WAITS * station.othersWithinMs);
});

/** A case waits for others so many times at most. */
const MOST_WAITS = 3;

/** Whom a call can be placed to in vain, by the target file. */
function failing({ target }: Station): readonly (readonly [string, "busy" | "unreachable" | "unanswered"])[] {
  const { destinations = {}, offers = {} } = target;
  return [
    ...(destinations.busy ?? []).slice(0, 1).map((number) => [number, "busy"] as const),
    ...(destinations.unreachable ?? []).slice(0, 1).map((number) => [number, "unreachable"] as const),
    ...(offers.unansweredExtension === undefined ? [] : [[offers.unansweredExtension, "unanswered"] as const]),
  ];
}

/** Neither the caller nor whoever was called has a live line of the call. */
function isAllOver({ book }: Observer, caller: Actor): boolean {
  return (
    caller.liveLines().length === 0 &&
    book.lines().every((line) => line.state === "dropped" || line.displayedNumber !== caller.number)
  );
}

function isOver(actor: Actor, lineId: string): boolean {
  return actor.line(lineId)?.state === "dropped";
}

test(
  ...clause("devices.failing", "a call whose far party is not to be had is over and tells why", [
    "RCC-CALL-14",
    "RCC-CALL-15",
  ]),
  async ({ station, observer, alice }) => {
    for (const [number, why] of failing(station)) {
      const lineId = await alice.dials(number, `${why}-destination`).catch(unlessRefused);
      if (lineId === undefined) continue;

      await observer.awaitsOthers(() => isAllOver(observer, alice), station.othersWithinMs);
      await observer.settle(patienceMs(station.target));
      if (!isOver(alice, lineId)) await alice.hangsUp();
    }
  },
);

test(
  ...clause("devices.unanswered", "a caller's device that nobody answers rings nobody and ends the call", [
    "RCC-CALL-12",
    "RCC-CALL-13",
  ]),
  async ({ station, observer, alice }) => {
    const silent = unansweredExtension(station);

    const placed = await silent.prompts(alice.number, { deviation: "unanswered-device" });
    if (placed !== undefined) await observer.awaitsOthers(() => isOver(silent, placed.lineId), station.othersWithinMs);

    await observer.settle(patienceMs(station.target));
  },
);

test(
  ...clause("devices.unanswered-invitation", "an invited extension that nobody answers leaves the call as it is", [
    "RCC-ADDPARTY-5",
    // No occasion for it, but the case is set aside with it where there is no such extension.
    "RCC-CALL-12",
  ]),
  async ({ station, observer, alice, bob, quiet }) => {
    const silent = unansweredExtension(station);
    const { callerLineId } = await alice.talksTo(bob);

    const invited = await alice.invites("addParty", callerLineId, silent, "unanswered-destination");
    await observer.awaitsOthers(() => isOver(silent, invited), station.othersWithinMs);

    await quiet();
  },
);

test(
  ...clause("devices.unanswered-sent-on", "an invitation that is sent on in vain leaves the call as it is", [
    "RCC-ADDPARTY-5",
    // No occasion for it, but the case is set aside with it where there is no such extension.
    "RCC-CALL-12",
  ]),
  async ({ station, observer, alice, bob, carol, quiet }) => {
    const silent = unansweredExtension(station);
    const { callerLineId } = await alice.talksTo(bob);
    const waiting = await alice.invites("addParty", callerLineId, carol);
    let hasRung = false;
    const isGivenUp = (): boolean => {
      const isRinging = silent.liveLines().length > 0;
      hasRung ||= isRinging;
      return hasRung && !isRinging;
    };

    // Whom the line shows that rings then is not asked here.
    if (await carol.asksFor("redirect", waiting, silent.number, "unanswered-destination"))
      await observer.awaitsOthers(isGivenUp, station.othersWithinMs);

    await quiet();
  },
);

test(
  ...clause("devices.rejected-invitation", "an invited party that rejects leaves the call as it is", [
    "RCC-ADDPARTY-5",
    "RCC-DISCONNECT-6",
  ]),
  async ({ alice, bob, carol, quiet }) => {
    const { callerLineId } = await alice.talksTo(bob);
    const invited = await alice.invites("addParty", callerLineId, carol);

    await carol.does("disconnect", invited);
    await carol.comesTo(() => (isOver(carol, invited) ? true : undefined));

    await quiet();
  },
);

for (const isHeld of [false, true]) {
  test(
    ...clause(
      `devices.hangs-up${isHeld ? "-on-held" : ""}`,
      `a far party that hangs up its device ends the call, ${isHeld ? "also when it is on hold" : "on both sides"}`,
      ["RCC-CALL-16", "RCC-ANSWER-3"],
    ),
    async ({ station, observer, alice }) => {
      const [number] = station.target.destinations?.hangsUp ?? [];
      if (number === undefined) throw new Error("unreachable: the case is set aside without such a number");
      // One of the enterprise has a line of its own, which must not be left behind.
      station.actorAt(number);
      const lineId = await alice.dials(number, "hanging-up-destination");

      // One end shows that it is answered; so must the other before long, in a list that the oracle waits for.
      const isAnswered = (): boolean =>
        observer.book
          .lines()
          .some(
            (line) => line.state === "talking" && (line.lineId === lineId || line.displayedNumber === alice.number),
          );
      await observer.awaitsOthers(isAnswered, station.othersWithinMs);
      if (isHeld && alice.line(lineId)?.actions?.includes("hold") === true) await alice.does("hold", lineId);
      else await observer.listens(patienceMs(station.target), 1);
      await observer.awaitsOthers(() => isAllOver(observer, alice), station.othersWithinMs);

      await observer.settle(patienceMs(station.target));
    },
  );
}

test(
  ...clause("devices.outside", "a call to an outside party is one line, which talks once it is answered", [
    "RCC-CALL-18",
  ]),
  async ({ station, observer, alice }) => {
    const [number] = station.target.destinations?.external ?? [];
    if (number === undefined) throw new Error("unreachable: the case is set aside without such a number");
    const lineId = await alice.dials(number, "outside-destination");

    await observer.awaitsOthers(() => alice.line(lineId)?.state === "talking", station.othersWithinMs);
  },
);

test(
  ...clause("devices.hangs-up-handed-over", "whoever was handed a call and hangs up ends it for the other one", [
    "RCC-CALL-16",
  ]),
  async ({ station, observer, alice, bob }) => {
    const [number] = station.target.destinations?.hangsUp ?? [];
    if (number === undefined) throw new Error("unreachable: the case is set aside without such a number");
    station.actorAt(number);
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);

    if (await alice.asksFor("redirect", callerLineId, number, "hanging-up-destination"))
      await observer.awaitsOthers(() => isOver(bob, calleeLineId), station.othersWithinMs);
  },
);

test(
  ...clause("devices.failing-redirect", "a redirected call whose new destination is not to be had is over", [
    "RCC-REDIRECT-8",
  ]),
  async ({ station, observer, alice, bob }) => {
    for (const [number, why] of failing(station)) {
      const { callerLineId, calleeLineId } = await alice.talksTo(bob);

      if (await alice.asksFor("redirect", callerLineId, number, `${why}-destination`))
        await observer.awaitsOthers(() => isOver(bob, calleeLineId), station.othersWithinMs);
      for (const actor of [alice, bob]) await actor.hangsUp();
    }
  },
);

function unansweredExtension(station: Station): Actor {
  const actor = station.actorAt(station.target.offers?.unansweredExtension ?? "");
  if (actor === undefined) throw new Error("unreachable: the case is set aside without such an extension");
  return actor;
}
