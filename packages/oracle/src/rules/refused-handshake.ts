import type { SocketEvent } from "@myrcc/contracts";
import type { Evidence } from "../evidence/evidence.ts";
import { SERVER_BOUND_MS } from "./bounds.ts";
import type { Docket } from "./rule.ts";

/** A violation of policy, in the closing of a WebSocket. */
const POLICY = 1008;

/**
 * Judges a handshake that is to be refused. Accepted and closed with 1008 at once is as good (domain 3.5, C-24), if nothing was
 * told meanwhile.
 */
export function judgeRefusedHandshake({ recording, sockets }: Evidence, event: SocketEvent, docket: Docket): void {
  if (event.phase === "refused") docket.hit();
  if (event.phase !== "open") return;
  const end = sockets.find((one) => one.phase === "closed" && one.socket === event.socket && one.seq > event.seq);
  const isByTarget = end?.by === "target" && end.atMs <= event.atMs + SERVER_BOUND_MS;
  const told = recording.events.find(
    (one) => one.type === "frame" && one.direction === "in" && one.socket === event.socket && one.seq > event.seq,
  );
  if (isByTarget && end.code === POLICY && told === undefined) return docket.hit();
  const observed = isByTarget ? `an open socket, closed with ${end.code ?? "no code"}` : "an open socket";
  docket.miss({ expected: "the handshake refused", observed, events: [event] });
}
