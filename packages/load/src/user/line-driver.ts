import { LineObserver } from "@myrcc/oracle";
import { checkLastState } from "./last-state.ts";
import type { Line } from "./line-book.ts";
import { within, type Random } from "./random.ts";
import { isSuccess } from "./rcc-client.ts";
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
    await waiting.untilInstant(clock.nowMs() + within(config.restMs, random));
    await settle(context, line);
  }
  line.observer = undefined;
}

function observe({ config, tally }: UserContext, line: Line): LineObserver {
  const observer = new LineObserver({
    nominalWindowMs: config.nominalWindowMs,
    recorders: tally.recorders,
    count: (name) => tally.count(name),
    state: line.state,
  });
  line.observer = observer;
  return observer;
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
  observer.sent(planMs, clock.nowMs(), state);
  const exchange = await client.request("POST", `${line.restUri}/${action}`, action);
  if (isSuccess(exchange)) {
    tally.count("changes_accepted");
    observer.accepted(state, exchange.writtenMs, exchange.firstByteMs);
  } else {
    tally.count(exchange.status === 0 ? "changes_failed" : "changes_refused");
    observer.refused();
  }
}

/** The pause between trains shows whether the last state arrives; afterwards everything begins anew. */
async function settle(context: UserContext, line: Line): Promise<void> {
  const { observer } = line;
  if (observer === undefined || context.waiting.isStopped() || line.state === "dropped") return;
  const last = await checkLastState(context, line, observer.wantedState);
  if (last === "shown" && observer.unresolvedCount === 0) observer.rested();
  else {
    context.tally.count("changes_not_shown", observer.unresolvedCount);
    observe(context, line);
  }
}
