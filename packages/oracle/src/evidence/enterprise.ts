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

/** Enterprises by session, per recording: asked for at every snapshot of every stream. */
const KNOWN = new WeakMap<readonly Exchange[], ReadonlyMap<string, string>>();

/** The name of the enterprise that a session was opened for; the session's own where its login does not tell. */
export function enterpriseOf(exchanges: readonly Exchange[], session: string): string {
  const known = KNOWN.get(exchanges) ?? enterprises(exchanges);
  KNOWN.set(exchanges, known);
  return known.get(session) ?? session;
}

function enterprises(exchanges: readonly Exchange[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { operation, accepted, event } of exchanges) {
    if (operation !== "login" || !accepted || event.session === null || known.has(event.session)) continue;
    const name = enterpriseAskedFor(event);
    if (name !== undefined) known.set(event.session, name);
  }
  return known;
}

/** The name of the enterprise for which a login asks for a session; undefined where its redacted credentials do not tell. */
export function enterpriseAskedFor({ requestHeaders }: Pick<Exchange["event"], "requestHeaders">): string | undefined {
  // A login may hold an @, the name of an enterprise is what comes last.
  return /@([^@]*)>$/.exec(requestHeaders["authorization"] ?? "")?.[1];
}
