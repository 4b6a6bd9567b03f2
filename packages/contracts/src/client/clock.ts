/** When keep-alives and reconnects are due. */
export interface ClientClock {
  /** Runs once, `delayMs` from now; the function that is returned withdraws it. */
  after(delayMs: number, run: () => void): () => void;
}

export const SYSTEM_CLOCK: ClientClock = {
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
