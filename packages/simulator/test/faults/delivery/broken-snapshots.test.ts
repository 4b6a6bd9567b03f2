import { expect, it } from "vitest";
import type { Fault } from "../../../src/faults/fault.ts";
import { behaviourWith, FAULTS, isFaultName, type FaultName } from "../../../src/faults/faults.ts";
import { DEFAULT_WORLD, startSimulator } from "../../../src/index.ts";
import { ManualClock } from "../../manual-clock.ts";
import { RecordedPlatform } from "../../platform/recorded-platform.ts";
import { CallStage } from "../call-stage.ts";

const TELLING = faultsThat(({ monitor }) => monitor !== undefined);
const WRITING = faultsThat(({ written, seen, listed }) => (written ?? seen ?? listed) !== undefined);

function faultsThat(applies: (deviation: Fault["deviation"]) => boolean): readonly FaultName[] {
  return Object.entries<Fault>(FAULTS).flatMap(([name, { deviation }]) =>
    isFaultName(name) && applies(deviation) ? [name] : [],
  );
}

/** The frames of a call that rings, is held and resumed within one window, and ends, told to two listeners. */
function framesOf(faults: readonly FaultName[]): number {
  const recorded = new RecordedPlatform("C", 100, { behaviour: behaviourWith(faults) });
  const { platform } = recorded;
  const application = recorded.logIn("one");
  recorded.openSocket(application);
  for (const name of ["first", "second"]) application.session.createListener(name).subscribe();
  recorded.wait(500);
  const act = (action: "answer" | "hold" | "unhold" | "disconnect", isIncoming = false): void => {
    const leg = platform.exchange.lines("one").find(({ incoming }) => incoming === isIncoming);
    if (leg === undefined) throw new Error(`nothing to ${action}`);
    platform.exchange.submit({ type: "act", leg: leg.id, request: { action } });
  };
  platform.exchange.submit({ type: "place-call", extension: "11", destination: "102" });
  act("answer");
  act("answer", true);
  recorded.wait(500);
  for (const isIncoming of [false, true]) {
    for (const action of ["hold", "unhold", "hold"] as const) {
      act(action, isIncoming);
      recorded.wait(30);
    }
    recorded.wait(2_000);
    act("unhold", isIncoming);
  }
  act("hold");
  act("disconnect");
  application.session.deleteListener("second");
  recorded.wait(5_000);
  platform.close();
  return recorded.events.filter(({ type }) => type === "frame").length;
}

function fails(faults: readonly FaultName[]): boolean {
  try {
    framesOf(faults);
    return false;
  } catch {
    return true;
  }
}

it.each(WRITING)("%s with every fault of what is told: neither an action nor a delivery fails", (writing) => {
  expect(TELLING.length).toBeGreaterThan(40);
  expect(TELLING.filter((telling) => fails([writing, telling]))).toEqual([]);
  expect(framesOf([writing])).toBeGreaterThan(10);
});

it.each(TELLING)("%s before every fault of what is told: neither an action nor a delivery fails", (first) => {
  expect(TELLING.filter((second) => fails([first, second]))).toEqual([]);
});

it.each<[FaultName, FaultName]>([
  ["flag-as-text", "held-creation-time-moves"],
  ["talking-time-in-seconds", "callee-hold-not-pushed"],
])("%s with %s: actions are answered, and what waited is delivered", async (writing, telling) => {
  const clock = new ManualClock();
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults: [writing, telling], clock });
  const stage = await CallStage.open(simulator, clock);
  await stage.watch();
  const [mine, theirs] = await stage.talk("101", "102");

  const statuses = [await stage.meet(mine, "hold"), await stage.meet(mine, "unhold"), await stage.meet(mine, "hold")];
  clock.advance(1_000);

  expect(statuses).toEqual([204, 204, 204]);
  expect(await stage.states(mine, theirs)).toEqual(["held", "talking"]);
});
