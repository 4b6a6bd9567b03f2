import { listedViews, type LineView } from "./line-view.ts";
import { isSuccess, jsonOf } from "./rcc-client.ts";
import type { Exchange } from "./ports.ts";
import type { UserContext } from "./user-context.ts";

/** Reads all live lines into the book. False when the platform does not say. */
export async function readLines({ client, book, tally }: UserContext): Promise<boolean> {
  const views = linesOf(await client.request("GET", "v1/rcc/CallLine", "lines"));
  if (views === undefined) {
    tally.count("reads_failed");
    return false;
  }
  book.readAll(views);
  return true;
}

/** The lines of a list; an answer without a body is an empty one (C-31). */
export function linesOf(exchange: Exchange): readonly LineView[] | undefined {
  if (exchange.status === 204) return [];
  return isSuccess(exchange) ? listedViews(jsonOf(exchange)) : undefined;
}
