import type { Exchange } from "./exchange.ts";

/** Whether two sessions belong to the same enterprise, by the accounts that opened them; so both may see the same lines. */
export function shareEnterprise(
  { exchanges }: { readonly exchanges: readonly Exchange[] },
  one: string | null,
  other: string | null,
): boolean {
  if (one === other) return one !== null;
  return one !== null && other !== null && enterpriseOf(exchanges, one) === enterpriseOf(exchanges, other);
}

function enterpriseOf(exchanges: readonly Exchange[], session: string): string {
  const login = exchanges.find(
    ({ operation, accepted, event }) => operation === "login" && accepted && event.session === session,
  );
  return /@(.*)>$/.exec(login?.event.requestHeaders["authorization"] ?? "")?.[1] ?? session;
}
