import { readDialect } from "@myrcc/oracle";
import { Impasse } from "./impasse.ts";
import { jsonOf, type RccClient } from "./rcc-client.ts";

const PAGE_LENGTH = 200;

/** Pages of a platform whose `next` never ends. */
const MOST_PAGES = 1000;

/**
 * restUris of extensions by their directory numbers, read page by page (F-15, F-32).
 *
 * @throws {Impasse} when the list cannot be read or a number is not in it
 */
export async function findExtensions(
  client: RccClient,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(numbers);
  const found = new Map<string, string>();
  let path: string | undefined = `v1/rcc/Extension?offset=0&length=${PAGE_LENGTH}`;
  for (let page = 0; path !== undefined && found.size < wanted.size && page < MOST_PAGES; page += 1) {
    const exchange = await client.request("GET", path, "extensions");
    const check = readDialect("ExtensionPage", jsonOf(exchange));
    if (!check.ok) throw new Impasse("extension.missing", `${path} answers ${exchange.status} without a page`);
    for (const { addressNumber, restUri } of check.value.items) {
      if (wanted.has(addressNumber)) found.set(addressNumber, restUri);
    }
    path = check.value.next;
  }
  const missing = numbers.filter((number) => !found.has(number));
  if (missing.length > 0) throw new Impasse("extension.missing", `no extension has the number ${missing.join(", ")}`);
  return found;
}
