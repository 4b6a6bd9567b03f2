import type { SocketEvent } from "@myrcc/contracts";

/** Labels of the session's sockets that are open at an instant. */
export function openSocketsAt(
  sockets: readonly SocketEvent[],
  session: string | null,
  atMs: number,
): readonly string[] {
  const open = new Set<string>();
  for (const event of sockets) {
    if (event.session !== session || event.atMs > atMs) continue;
    if (event.phase === "open") open.add(event.socket);
    if (event.phase === "closed") open.delete(event.socket);
  }
  return [...open];
}
