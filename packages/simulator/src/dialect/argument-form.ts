import { lineIdOfUri, lineUri } from "../wire/line-snapshot.ts";
import type { Dialect } from "./dialect.ts";
import { spellingOf } from "./spelling.ts";
import type { Endpoint } from "./variant.ts";

/** Where lines are shown. */
const SHOWING: readonly Endpoint[] = ["placeCall", "addParty", "listCallLines", "getCallLine", "frame"];

/**
 * The line that a payload names (C-17). A platform that writes relative paths takes them in any form; one that writes others
 * (C-16) takes back what it writes and nothing else, which is all that it has to.
 */
export function argumentId(uri: string, dialect: Dialect, origin: () => string): number | undefined {
  const id = lineIdOfUri(uri);
  if (id === undefined || (!dialect.takes("absolute-path") && !dialect.takes("absolute-uri"))) return id;
  const isWritten = SHOWING.some((endpoint) => spellingOf(dialect, endpoint, origin).path(lineUri(String(id))) === uri);
  return isWritten ? id : undefined;
}
