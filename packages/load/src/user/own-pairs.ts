import type { LoadConfig } from "@myrcc/contracts";
import { findExtensions } from "./extension-book.ts";
import { Impasse } from "./impasse.ts";
import type { LineView } from "./line-view.ts";
import type { Placement } from "./own-lines.ts";
import type { RccClient } from "./rcc-client.ts";
import type { Pair } from "./user-context.ts";

/**
 * The pairs that fall to one of the users, counted from 1 on.
 *
 * @throws {Impasse} extension.missing
 */
export async function ownPairs(config: LoadConfig, user: number, client: RccClient): Promise<readonly Pair[]> {
  const own = config.pairs
    .map((pair, order) => ({ ...pair, order }))
    .filter(({ order }) => order % config.virtualUsers === (user - 1) % config.virtualUsers);
  const uris = await findExtensions(
    client,
    own.flatMap(({ caller, callee }) => [caller, callee]),
  );
  return own.map(({ caller, callee, order }) => ({
    order,
    caller: uris.get(caller) ?? "",
    callerNumber: caller,
    callee: uris.get(callee) ?? "",
    calleeNumber: callee,
  }));
}

/** @throws {Impasse} extension.busy when somebody uses an extension: what this run did not make it does not touch */
export function requireFree(placements: readonly Placement[], lines: readonly LineView[]): void {
  const numbers = new Map(
    placements.flatMap(({ caller, callerNumber, callee, calleeNumber }) => [
      [caller, callerNumber],
      [callee, calleeNumber],
    ]),
  );
  const busy = lines.flatMap(({ extension, lineId, state }) => {
    const number = numbers.get(extension);
    return number === undefined || state === "dropped"
      ? []
      : [`extension ${number} has a live line (${lineId}, ${state})`];
  });
  if (busy.length > 0) throw new Impasse("extension.busy", busy.join("; "));
}
