/** What a load run does to a platform; everything in it is data. */
export interface LoadProfile {
  readonly name: string;
  /** Calls at the same time; fewer where the target's pool or limits are smaller. */
  readonly calls: number;
  /** Sessions, each with its own socket and its share of the calls. At most one per core of the generator. */
  readonly virtualUsers: number;
  /** Between the first change and the last, in milliseconds. */
  readonly measuredMs: number;
}

/** Short enough for every certification, long enough for a thousand intervals. */
export const SMOKE: LoadProfile = { name: "smoke", calls: 24, virtualUsers: 2, measuredMs: 10_000 };
