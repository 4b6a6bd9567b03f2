import { medianOf, sortSamples } from "./samples.ts";

/** One arrival and the number of the tick that it belongs to, counted from that of the first arrival. */
export interface LabelledArrival {
  readonly atMs: number;
  readonly label: number;
}

/** Over how many ticks a difference may reach that refines the period, round by round. */
const REACHES = [2, 4, 8] as const;

/**
 * Numbers the ticks behind arrivals, although some ticks sent nothing: each difference of consecutive arrivals is a whole
 * number of periods, and the rough period is made precise by short differences before longer ones are counted. Only
 * differences are used, so that a phase that wanders does not shift the labels. Of several arrivals in one tick the first
 * stays. Arrivals have to be ascending, and the rough period right to a quarter.
 */
export function labelTicks(arrivalsMs: readonly number[], roughMs: number): LabelledArrival[] {
  const periodMs = REACHES.reduce((period, reach) => refine(arrivalsMs, period, reach), roughMs);
  const labelled: LabelledArrival[] = [];
  for (const atMs of arrivalsMs) {
    const last = labelled.at(-1);
    const ticks = last === undefined ? 0 : Math.round((atMs - last.atMs) / periodMs);
    if (last === undefined || ticks > 0) labelled.push({ atMs, label: (last?.label ?? 0) + ticks });
  }
  return labelled;
}

function refine(arrivalsMs: readonly number[], periodMs: number, reach: number): number {
  const periods = arrivalsMs.slice(1).flatMap((atMs, index) => {
    const difference = atMs - (arrivalsMs[index] ?? atMs);
    const ticks = Math.round(difference / periodMs);
    return ticks < 1 || ticks > reach ? [] : Array.from({ length: ticks }, () => difference / ticks);
  });
  const samples = sortSamples(periods);
  return samples === undefined ? periodMs : medianOf(samples);
}
