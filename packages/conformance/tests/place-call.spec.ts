import type { Actor } from "../src/actor.ts";
import { unlessRefused } from "../src/call-refused.ts";
import { clause } from "../src/clause.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";

test(
  ...clause("call.without-destination", "a call that does not say to whom is refused and makes no line", [
    "RCC-CALL-5",
    "RCC-CALL-6",
  ]),
  async ({ observer, alice }) => {
    for (const body of [{}, { destination: "" }]) {
      await alice.dialsNobody(body);
      await observer.readLines();
    }
  },
);

test(
  ...clause("call.to-oneself", "an extension that calls itself is left with no line", ["RCC-CALL-9"]),
  async ({ observer, alice }) => {
    const placed = await alice.prompts(alice.number);

    await observer.readLines();
    if (placed !== undefined) {
      await alice.answersIfListed(placed.lineId);
      await alice.reaches(placed.lineId, "dropped");
    }
    await observer.readLines();
  },
);

test(...clause("call.blanks", "blanks around a destination do not count", ["RCC-CALL-10"]), async ({ alice, bob }) => {
  await alice.calls(bob, ` ${bob.number} `);
});

test(
  ...clause("call.off-hook", "a caller's line prompts, and alerts once its device is off hook", [
    "RCC-CALL-11",
    "RCC-CALL-20",
    "RCC-LINE-16",
    "RCC-LINE-17",
    "RCC-LINE-22",
    "RCC-CALL-2",
    "RCC-COALESCE-2",
  ]),
  async ({ station, observer, alice, bob }) => {
    await alice.calls(bob);

    // What has not been told by then is not told while the line alerts.
    await observer.listens(patienceMs(station.target), 1);
  },
);

test(
  ...clause("call.while-talking", "a further call of an extension is a call of its own and puts the first on hold", [
    "RCC-ANSWER-1",
    "RCC-ANSWER-2",
    "RCC-ANSWER-3",
    "RCC-CALL-1",
    "RCC-CALL-3",
    "RCC-CALL-11",
    "RCC-CALL-19",
    "RCC-DIALECT-1",
    "RCC-HTTP-5",
  ]),
  async ({ observer, alice, bob, carol }) => {
    await alice.talksTo(bob);
    await observer.readLines();

    const further = await alice.calls(carol).catch(unlessRefused);
    await observer.readLines();
    if (further === undefined) return;
    const { callerLineId, calleeLineId } = further;
    await carol.picksUp(calleeLineId);

    await alice.comesTo(() => (alice.line(callerLineId)?.state === "talking" ? true : undefined));
    await observer.readLines();
  },
);

/** Whom a careless platform shows wrongly: a name with more than ASCII, a picture, several public numbers; one of each. */
function distinctive(others: readonly Actor[]): ReadonlySet<Actor> {
  const kinds: readonly ((actor: Actor) => boolean)[] = [
    () => true,
    ({ extension }) => /[^ -~]/.test(extension.displayName ?? ""),
    ({ extension }) => (extension.urlPhoto ?? "") !== "",
    ({ extension }) => (extension.pstnNumbers ?? []).length > 1,
  ];
  return new Set(kinds.flatMap((isOne) => others.find((actor) => isOne(actor)) ?? []));
}

test(
  ...clause("call.displays", "both sides show name, picture and public number of each other", [
    "RCC-DISPLAY-1",
    "RCC-DISPLAY-2",
    "RCC-DISPLAY-3",
    "RCC-LINE-21",
    "RCC-LINE-29",
  ]),
  async ({ station, observer, alice }) => {
    for (const other of distinctive(station.cast.slice(1))) {
      await other.talksTo(alice);
      await observer.readLines();
      await alice.hangsUp();
    }
  },
);

test(
  ...clause("call.to-nowhere", "a call to a number that leads nowhere leaves no line", ["RCC-CALL-7", "RCC-CALL-8"]),
  async ({ station, observer, alice }) => {
    const [number] = station.target.destinations?.unroutable ?? [];
    if (number === undefined) return;
    const placed = await alice.prompts(number, { deviation: "unroutable-destination" });

    await observer.readLines();
    if (placed !== undefined) {
      await alice.answersIfListed(placed.lineId);
      await alice.reaches(placed.lineId, "dropped");
    }
    await observer.readLines();
  },
);
