/** A load tool that is set upon the frame source. */
export interface Tool {
  readonly name: string;
  /** Starts it; the process that bears the load is the one whose id is given. */
  readonly start: (order: Order) => Promise<RunningTool>;
}

export interface Order {
  readonly url: string;
  readonly sessions: number;
  readonly arrivalsPerSecond: number;
  /** How long a session listens at least, in seconds. */
  readonly seconds: number;
  /** For what the tool needs; it is removed afterwards. */
  readonly folder: string;
}

export interface RunningTool {
  readonly pid: number;
  /** What the tool says it saw; times in milliseconds. */
  readonly finished: Promise<Seen>;
}

export interface Seen {
  readonly frames: number;
  /** From a frame's sending to the instant at which the tool says it came. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}
