import { reading, variant } from "@myrcc/contracts";
import type { DialectVariant } from "@myrcc/contracts";
import type { JudgedTrace } from "@myrcc/oracle";

/** What of the target's dialect is not canonical, as a certificate lists it. */
export function listVariants(ledger: JudgedTrace["dialect"]): DialectVariant[] {
  return ledger.entries.flatMap((entry): DialectVariant[] => {
    if (entry.variant === null) return [];
    const { subject, canonical, constant = false } = reading(entry.reading);
    return [
      {
        reading: entry.reading,
        variant: entry.variant,
        subject,
        canonical,
        observed: variant(entry.variant).reading,
        endpoint: entry.endpoint,
        member: entry.member,
        count: entry.count,
        constant,
        consistent: ledger.isConsistent(entry),
        first: entry.first,
      },
    ];
  });
}
