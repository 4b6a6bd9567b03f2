import { performance } from "node:perf_hooks";
import { HistogramRecorder } from "@myrcc/oracle";
import type { WebSocket } from "ws";
import { METRONOME_PERIOD_MS } from "./lifeline-message.ts";

/**
 * The control: sends every socket a message each 100 ms, on deadlines that do not drift, with the instant of sending as
 * its text. Each socket has a random phase, so that they do not all arrive at once.
 */
export class Metronome {
  /** How late messages left. Not part of the control's error, since they say when they left. */
  readonly lateness = new HistogramRecorder();

  attach(socket: WebSocket): void {
    let dueMs = performance.now() + Math.random() * METRONOME_PERIOD_MS;
    const tick = (): void => {
      const nowMs = performance.now();
      // Timers may fire a millisecond early.
      if (nowMs >= dueMs) {
        // Note: the monotonic clock. What counts is the difference of two sendings, and it does not step.
        socket.send(performance.now().toFixed(4));
        this.lateness.add(nowMs - dueMs);
        dueMs += METRONOME_PERIOD_MS * Math.ceil((nowMs - dueMs) / METRONOME_PERIOD_MS || 1);
      }
      timer = setTimeout(tick, Math.max(0, dueMs - performance.now()));
    };
    let timer = setTimeout(tick, Math.max(0, dueMs - performance.now()));
    socket.on("close", () => clearTimeout(timer));
  }
}
