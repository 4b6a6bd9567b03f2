import { reading, readingOf, variant } from "@myrcc/contracts";
import type { DialectVariant, RememberedVariant } from "@myrcc/contracts";

/** One variant kept to at two endpoints, one that changes and must not, and one beside which others are admitted. */
export const DIALECT: readonly DialectVariant[] = [
  seen("conference-absent", "frame", "conference", { count: 118, consistent: false }),
  seen("extension-in-uri-extension", "frame", "extension", { count: 1204, consistent: true }),
  seen("extension-in-uri-extension", "placeCall", "extension", { count: 14, consistent: true }),
  seen("action-202", "hold", "status", { count: 3, consistent: false }),
];

function seen(
  name: RememberedVariant,
  endpoint: string,
  member: string,
  more: Pick<DialectVariant, "count" | "consistent">,
): DialectVariant {
  const { subject, canonical, constant = false } = reading(readingOf(name));
  return {
    reading: readingOf(name),
    variant: name,
    subject,
    canonical,
    observed: variant(name).reading,
    endpoint,
    member,
    constant,
    first: { worker: 0, seq: 41, atMs: 812.5, text: `${endpoint}, worker 0` },
    ...more,
  };
}
