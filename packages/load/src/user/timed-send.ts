import type { Send } from "./ports.ts";
import { REQUEST } from "./quantities.ts";
import type { Tally } from "./tally.ts";

/** Records by action how long the platform takes, from a request's last byte written to the first byte of its answer. */
export function timedSend(send: Send, tally: Tally, isMeasuring: () => boolean): Send {
  return async (request) => {
    const isMeasured = isMeasuring();
    const exchange = await send(request);
    if (isMeasured && exchange.status !== 0) {
      const tookMs = exchange.firstByteMs - exchange.writtenMs;
      tally.recorderOf(`${REQUEST}${request.name}`).add(tookMs);
      tally.series.add("answer", exchange.writtenMs, tookMs);
    }
    return exchange;
  };
}
