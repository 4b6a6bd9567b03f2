import type { LoadConfig } from "@myrcc/contracts";
import { LineObserver, type TimingRecorders } from "@myrcc/oracle";
import { checkLastState } from "./last-state.ts";
import { delayRecorders } from "./delay-recorders.ts";
import type { Line } from "./line-book.ts";
import { EARLY_PAIR } from "./quantities.ts";
import { within, type Random } from "./random.ts";
import { isSuccess } from "./rcc-client.ts";
import type { Tally } from "./tally.ts";
import type { UserContext } from "./user-context.ts";

/**
 * Holds and resumes one talking line, train after train, until the end. The timetable is open: instants are drawn
 * without regard to the platform, and a change that is due while the previous one is under way is left out and counted.
 * Gaps are random because an even train locks phase with the platform's own tick (domain §4.2).
 */
export async function driveLine(context: UserContext, line: Line, random: Random, endMs: number): Promise<void> {
  const { clock, config, waiting } = context;
  observe(context, line);
  await waiting.untilInstant(clock.nowMs() + within({ min: 0, max: config.nominalWindowMs }, random));
  while (clock.nowMs() < endMs && !waiting.isStopped() && line.state !== "dropped") {
    await driveTrain(context, line, random, Math.min(endMs, clock.nowMs() + within(config.trainMs, random)));
    const restedMs = clock.nowMs() + within(config.restMs, random);
    // Note: nothing comes after the last rest; a last state that comes at all does so within the patience.
    await waiting.untilInstant(Math.min(restedMs, Math.max(endMs, clock.nowMs() + config.patienceMs)));
    await settle(context, line);
  }
  line.observer = undefined;
  line.otherObservers = new Map();
}

function observe({ config, otherListeners, tally }: UserContext, line: Line): void {
  const common = { nominalWindowMs: config.nominalWindowMs, state: line.state };
  line.observer = new LineObserver({
    ...common,
    recorders: recordersOf(config, tally),
    count: (name, times) => tally.count(name, times),
    resolved: (writtenMs, snapshotMs) => tally.series.add("drivenDelay", writtenMs, snapshotMs - writtenMs),
  });
  const recorders = delayRecorders(tally, "otherListenerDelayLower", "otherListenerDelayUpper");
  line.otherObservers = new Map(
    otherListeners.map((name) => [name, new LineObserver({ ...common, recorders, count: () => {} })]),
  );
}

function recordersOf({ firstChanges }: LoadConfig, tally: Tally): TimingRecorders {
  const recorders = { ...tally.recorders, earlyPair: tally.recorderOf(EARLY_PAIR) };
  if (firstChanges !== true) return recorders;
  const delayLower = tally.recorderOf("firstChangeDelayLower");
  const delayUpper = tally.recorderOf("firstChangeDelayUpper");
  return { ...recorders, first: { delayLower, delayUpper } };
}

function observersOf({ observer, otherObservers }: Line): readonly LineObserver[] {
  return observer === undefined ? [] : [observer, ...otherObservers.values()];
}

async function driveTrain(context: UserContext, line: Line, random: Random, endMs: number): Promise<void> {
  const { clock, config, tally, waiting } = context;
  const isDue = (): boolean => !waiting.isStopped() && line.state !== "dropped";
  let underWay: Promise<void> | undefined;
  for (
    let planMs = clock.nowMs() + within(config.gapMs, random);
    planMs < endMs;
    planMs += within(config.gapMs, random)
  ) {
    await waiting.untilInstant(planMs);
    if (!isDue()) break;
    tally.count("changes_planned");
    if (underWay === undefined) {
      const change = changeLine(context, line, planMs).finally(() => {
        underWay = undefined;
      });
      underWay = change;
    } else {
      tally.count("changes_skipped");
    }
  }
  await underWay;
}

async function changeLine({ client, clock, tally }: UserContext, line: Line, planMs: number): Promise<void> {
  const { observer } = line;
  if (observer === undefined) return;
  const [action, state] = observer.wantedState === "talking" ? ["hold", "held"] : ["unhold", "talking"];
  tally.count("changes_sent");
  const sentMs = clock.nowMs();
  const observers = observersOf(line);
  for (const each of observers) each.sent(planMs, sentMs, state);
  const exchange = await client.request("POST", `${line.restUri}/${action}`, action);
  if (isSuccess(exchange)) {
    tally.count("changes_accepted");
    for (const each of observers) each.accepted(state, exchange.writtenMs, exchange.firstByteMs);
  } else {
    tally.count(exchange.status === 0 ? "changes_failed" : "changes_refused");
    for (const each of observers) each.refused();
  }
}

/** The pause between trains shows whether the last state arrives; afterwards everything begins anew. */
async function settle(context: UserContext, line: Line): Promise<void> {
  const { observer } = line;
  if (observer === undefined || context.waiting.isStopped() || line.state === "dropped") return;
  const last = await checkLastState(context, line, observer.wantedState);
  const others = [...line.otherObservers.values()];
  const neverShown = others.reduce((sum, other) => sum + other.unresolvedCount, 0);
  // Note: what the first listener was not told either is no matter of the others.
  if (last === "shown") context.tally.count("other_listeners_never_shown", neverShown);
  if (last === "shown" && observer.unresolvedCount === 0 && neverShown === 0) {
    for (const each of observersOf(line)) each.rested();
  } else {
    context.tally.count("changes_not_shown", observer.unresolvedCount);
    observe(context, line);
  }
}
