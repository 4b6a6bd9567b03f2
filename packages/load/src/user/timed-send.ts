import type { Send } from "./ports.ts";
import { REQUEST } from "./quantities.ts";
import type { Tally } from "./tally.ts";

/**
 * Records by action how long the platform takes, from a request's last byte written to the first byte of its answer. One that
 * is never answered is beyond every limit, however soon its connection broke: left out, it would make a platform look the
 * faster the less it answers.
 */
export function timedSend(send: Send, tally: Tally, isMeasuring: () => boolean): Send {
  return async (request) => {
    const isMeasured = isMeasuring();
    const exchange = await send(request);
    if (isMeasured) {
      const { firstByteMs, status, writtenMs } = exchange;
      const tookMs = status === 0 ? Number.POSITIVE_INFINITY : firstByteMs - writtenMs;
      tally.recorderOf(`${REQUEST}${request.name}`).add(tookMs);
      tally.series.add("answer", writtenMs, tookMs);
    }
    return exchange;
  };
}
