import type { LoadConfig } from "@myrcc/contracts";
import { findExtensions } from "./extension-book.ts";
import type { RccClient } from "./rcc-client.ts";
import type { TrafficCall } from "./traffic-player.ts";

/**
 * The calls of the timetable that fall to one of the users, counted from 1 on; none when there is no timetable.
 *
 * @throws {Impasse} extension.missing
 */
export async function ownTraffic(
  { traffic, virtualUsers }: LoadConfig,
  user: number,
  client: RccClient,
): Promise<readonly TrafficCall[]> {
  const own = traffic?.calls.filter((call) => (call.user - 1) % virtualUsers === (user - 1) % virtualUsers) ?? [];
  if (own.length === 0) return [];
  const numbers = new Set(own.flatMap(({ caller, callee }) => [caller, callee]));
  const uris = await findExtensions(client, [...numbers]);
  return own.map(({ caller, callee, ...times }) => ({
    ...times,
    caller: uris.get(caller) ?? "",
    callerNumber: caller,
    callee: uris.get(callee) ?? "",
    calleeNumber: callee,
  }));
}
