import type { Exchange } from "./exchange.ts";
import { textMember } from "./payload.ts";

/** Id of the line that the payload of a merge or transfer names, in whatever form it names it (C-17). */
export function argumentOf(exchange: Exchange): string | undefined {
  if (exchange.operation !== "merge" && exchange.operation !== "transfer") return undefined;
  const line = textMember(exchange, "line");
  return line === undefined ? undefined : /CallLine\/([^/]+)$/.exec(line)?.[1];
}
