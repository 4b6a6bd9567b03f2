import type { RestUri } from "../ids.ts";
import type { Answer } from "./answer.ts";
import { pathBelow } from "./api-root.ts";
import { readExtension, type ControlledExtension } from "./extension.ts";
import { Members } from "./members.ts";
import { RccError } from "./rcc-error.ts";
import type { Transport } from "./transport.ts";

export interface PageOptions {
  /** Extensions per request; the platform may give fewer (C-33). @default 50 */
  readonly pageLength?: number;
  /** After this many pages the list counts as endless. @default 1000 */
  readonly maxPages?: number;
  readonly signal?: AbortSignal;
}

const DEFAULT_LENGTH = 50;
const DEFAULT_MAX_PAGES = 1000;

/**
 * Walks the pages by `next`. Each extension comes once, and the walk ends even where the platform's list does not.
 * @throws {RccError} pages.endless, answer.unreadable
 * @internal
 */
export async function* walkExtensions(
  transport: Transport,
  { pageLength = DEFAULT_LENGTH, maxPages = DEFAULT_MAX_PAGES, signal }: PageOptions,
): AsyncGenerator<ControlledExtension, void, undefined> {
  const seen = new Set<RestUri>();
  let path: string | undefined = `v1/rcc/Extension?offset=0&length=${pageLength}`;
  for (let pages = 0; path !== undefined; pages += 1) {
    const asked: string = `GET ${path}`;
    if (pages === maxPages) throw endless(asked, `${maxPages} pages, and yet another one`);
    const answer: Answer = await transport.send({ method: "GET", path }, signal);
    const page = readPage(asked, answer);
    const fresh = page.extensions.filter(({ restUri }) => !seen.has(restUri));
    if (fresh.length === 0 && page.next !== undefined) {
      throw endless(asked, "a page that brings nothing new, and a further one");
    }
    for (const extension of fresh) {
      // Looked at again: a page may name one twice.
      if (!seen.has(extension.restUri)) yield extension;
      seen.add(extension.restUri);
    }
    path = page.next === undefined ? undefined : pathOf(asked, transport.root, page.next);
  }
}

function readPage(
  asked: string,
  { status, body }: Answer,
): { readonly extensions: readonly ControlledExtension[]; readonly next: string | undefined } {
  // An empty list may come without a body (C-31).
  if (status === 204) return { extensions: [], next: undefined };
  const members = Members.of(body);
  const extensions = members?.list("items", "results", "item")?.map(readExtension);
  if (members === undefined || extensions === undefined) {
    throw new RccError("answer.unreadable", { asked, status, found: "no list of extensions" });
  }
  const readable = extensions.filter((extension) => extension !== undefined);
  if (readable.length < extensions.length) {
    throw new RccError("answer.unreadable", { asked, status, found: "an extension without restUri or number" });
  }
  return { extensions: readable, next: members.text("next") };
}

function pathOf(asked: string, root: URL, next: string): string {
  const path = pathBelow(root, next);
  if (path !== undefined) return path;
  throw new RccError("answer.unreadable", { asked, found: "a next page outside the API" });
}

function endless(asked: string, found: string): RccError {
  return new RccError("pages.endless", { asked, found });
}
