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

/** Found once per recording: rules ask for every look at a line. */
const known = new WeakMap<readonly Exchange[], Map<string, string>>();

function enterpriseOf(exchanges: readonly Exchange[], session: string): string {
  const bySession = known.get(exchanges) ?? new Map<string, string>();
  known.set(exchanges, bySession);
  const before = bySession.get(session);
  if (before !== undefined) return before;
  const login = exchanges.find(
    ({ operation, accepted, event }) => operation === "login" && accepted && event.session === session,
  );
  const enterprise = /@(.*)>$/.exec(login?.event.requestHeaders["authorization"] ?? "")?.[1] ?? session;
  bySession.set(session, enterprise);
  return enterprise;
}
