import type { Extension } from "@myrcc/contracts";

interface Page {
  readonly items: readonly Extension[];
  readonly next?: string | undefined;
}

/**
 * Every extension that pages show, by following `next` from the first one. A walk that would never end is left: the oracle sees why
 * in the pages that were read. What a page counts is no help there, since it may count itself alone (C-32).
 *
 * @param maxPages after so many it is left in any case.
 */
export async function walkDirectory(
  first: string,
  read: (uri: string) => Promise<Page>,
  maxPages: number,
): Promise<Extension[]> {
  const found: Extension[] = [];
  const known = new Set<string>();
  let uri: string | undefined = first;
  for (let pages = 0; uri !== undefined && pages < maxPages; pages += 1) {
    const page: Page = await read(uri);
    const before = known.size;
    for (const { restUri } of page.items) known.add(restUri);
    found.push(...page.items);
    uri = known.size === before ? undefined : page.next;
  }
  return found;
}
