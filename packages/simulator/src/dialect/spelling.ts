import type { Dialect } from "./dialect.ts";
import type { Endpoint } from "./variant.ts";

/** Members of an object that is being written in a dialect, by name and in their order. */
export type Members = Map<string, unknown>;

/** In which dialect and for which endpoint a document is written. */
export interface Spelling {
  readonly dialect: Dialect;
  readonly endpoint: Endpoint;
  /** A path that is relative to the API root, as the dialect writes it (C-16). */
  readonly path: (relative: string) => string;
}

/** @param origin `http://address:port` of the platform, asked for when an address is written. */
export function spellingOf(dialect: Dialect, endpoint: Endpoint, origin: () => string): Spelling {
  const path = (relative: string): string => {
    if (relative === "") return relative;
    if (dialect.takes("absolute-path", endpoint)) return `/restletrouter/${relative}`;
    return dialect.takes("absolute-uri", endpoint) ? `${origin()}/restletrouter/${relative}` : relative;
  };
  return { dialect, endpoint, path };
}

/** The same members in the same order, one of them under another name. */
export function renamed(members: Members, from: string, to: string): Members {
  return new Map(Array.from(members, ([name, value]) => [name === from ? to : name, value]));
}
