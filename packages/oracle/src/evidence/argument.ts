import type { Exchange } from "./exchange.ts";
import { textMember } from "./payload.ts";
import type { Sighting } from "./sighting.ts";

/** Id of the line that the payload of a merge or transfer names, in whatever form it names it (C-17). */
export function argumentOf(exchange: Exchange): string | undefined {
  if (exchange.operation !== "merge" && exchange.operation !== "transfer") return undefined;
  const line = textMember(exchange, "line");
  return line === undefined ? undefined : /CallLine\/([^/]+)$/.exec(line)?.[1];
}

/**
 * Whether that payload names its line exactly as the platform had written the line's restUri by then; undefined when it had
 * shown no such line.
 */
export function isArgumentAsGiven(
  { sightingsByLine }: { readonly sightingsByLine: ReadonlyMap<string, readonly Sighting[]> },
  exchange: Exchange,
): boolean | undefined {
  const named = textMember(exchange, "line");
  const shown = sightingsByLine.get(argumentOf(exchange) ?? "")?.filter(({ atMs }) => atMs <= exchange.event.sentAtMs);
  return shown === undefined || shown.length === 0 ? undefined : shown.some(({ givenUri }) => givenUri === named);
}
