import type { Extension } from "@myrcc/contracts";
import { enterpriseOf } from "./enterprise.ts";
import type { Evidence } from "./evidence.ts";

/** Which enterprises' sessions list an extension, by its restUri. More than one is wrong, and then nobody's for certain. */
export type Ownership = ReadonlyMap<
  string,
  { readonly extension: Extension; readonly enterprises: ReadonlySet<string> }
>;

export function ownershipOf({ pages, exchanges }: Pick<Evidence, "pages" | "exchanges">): Ownership {
  const owners = new Map<string, { extension: Extension; enterprises: Set<string> }>();
  for (const { exchange, page } of pages) {
    const { session } = exchange.event;
    if (session === null) continue;
    for (const extension of page.items) {
      const known = owners.get(extension.restUri) ?? { extension, enterprises: new Set<string>() };
      known.enterprises.add(enterpriseOf(exchanges, session));
      owners.set(extension.restUri, known);
    }
  }
  return owners;
}
