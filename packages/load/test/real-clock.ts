/** Real time, as k6 has it. */
export const REAL_CLOCK = {
  nowMs: (): number => performance.now(),
  tighten: (): void => {},
  after: (delayMs: number, run: () => void): void => void setTimeout(run, delayMs),
};
