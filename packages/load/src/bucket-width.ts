/** Of figures by time, at most. */
const BUCKETS = 60;

/** Width of the buckets of figures by time, in milliseconds: whole seconds. */
export function bucketMsOf(measuredMs: number): number {
  return 1000 * Math.max(1, Math.ceil(measuredMs / 1000 / BUCKETS));
}
