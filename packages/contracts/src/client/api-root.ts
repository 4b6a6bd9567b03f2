import { RccError } from "./rcc-error.ts";

/** Where all paths of the API begin (C-16). */
const ROOT = "/restletrouter/";

/** `<base>/restletrouter/`; a base URL that ends with it already is taken as it is. @throws {RccError} request.impossible */
export function apiRoot(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain = url !== undefined && url.username === "" && url.password === "" && /^https?:$/.test(url.protocol);
  if (!isPlain) {
    throw new RccError("request.impossible", { asked: "login", found: "a base URL that is no plain http address" });
  }
  const path = url.pathname.replace(/\/*$/, "/");
  return new URL(path.endsWith(ROOT) ? path : `${path.slice(0, -1)}${ROOT}`, url.origin);
}

/** The root of which a path was asked when it turned out to live at `url`; undefined when the path itself is another. */
export function rootOf(url: URL, path: string): URL | undefined {
  return url.href.endsWith(`/${path}`) ? new URL(url.href.slice(0, -path.length)) : undefined;
}

/**
 * A path that the platform gave, as it is asked for below the root: it may come relative, absolute or as a whole address
 * (C-16). Undefined when it leads away from the root.
 */
export function pathBelow(root: URL, given: string): string | undefined {
  const isBare = !given.startsWith("/") && !/^[a-z]+:\/\//i.test(given);
  if (!URL.canParse(given, root.href)) return undefined;
  const { href } = new URL(given, isBare ? root : root.origin);
  return href.startsWith(root.href) ? href.slice(root.href.length) : undefined;
}
