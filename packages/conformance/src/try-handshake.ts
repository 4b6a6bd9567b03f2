import type { Deviation } from "@myrcc/oracle";
import { patienceMs } from "./patience.ts";
import { RecordedSocket } from "./recorded-socket.ts";
import type { SocketOptions } from "./recorded-socket.ts";
import type { Station } from "./test.ts";

/** Without the cookie of a session that lives nobody is to be served. */
const TO_BE_REFUSED: readonly (Deviation | null)[] = ["no-cookie", "foreign-cookie", "void-session", "expired-session"];

/**
 * A handshake for its own sake: what it opens is closed. One that is to be refused may be accepted and closed with 1008 at once,
 * for which it is given time.
 */
export async function tryHandshake(
  { wire, target }: Pick<Station, "wire" | "target">,
  options: SocketOptions,
): Promise<void> {
  const handshake = await RecordedSocket.open(wire, options);
  if (handshake.kind === "refused") return;
  const { socket } = handshake;
  if (TO_BE_REFUSED.includes(options.deviation)) await socket.endsWithin(patienceMs(target));
  await socket.close();
}
