import type { Ports, Socket } from "./ports.ts";
import type { Tally } from "./tally.ts";

/**
 * Listens to the control metronome of the parent process, whose messages say when they were sent. How much the interval
 * between two arrivals differs from the interval between their sendings is what this instrument adds by itself: the
 * network stack, the scheduler and k6, on the very path that snapshots take.
 */
export function openControlProbe(
  url: string,
  { clock, connect }: Pick<Ports, "clock" | "connect">,
  tally: Tally,
  isMeasuring: () => boolean,
): Socket {
  let last: { readonly sentMs: number; readonly atMs: number } | undefined;
  return connect(url, {}, "control", {
    received: (text, atMs) => {
      const sentMs = Number(text);
      if (isMeasuring()) {
        tally.recorders.loopLateness.add(clock.nowMs() - atMs);
        if (last !== undefined) tally.recorders.controlError.add(Math.abs(atMs - last.atMs - (sentMs - last.sentMs)));
      }
      last = isMeasuring() ? { sentMs, atMs } : undefined;
    },
    closed: () => tally.count("control_sockets_closed"),
  });
}
