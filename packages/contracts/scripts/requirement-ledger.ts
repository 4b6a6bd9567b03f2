/**
 * The ledger of the requirement registry: every id that was ever given, with the furthest that it has come. It moves in one
 * direction only, so a check that is lost, an id that is taken back or a debt of checks that grows cannot go unseen.
 */
import { stringify } from "yaml";
import { isRecord } from "./source.ts";

/** From the least to the most: no check yet, none possible for a stated reason, judged. */
const STANDINGS = ["pending", "untested", "checked"] as const;

type Standing = (typeof STANDINGS)[number];

export type Ledger = ReadonlyMap<string, Standing>;

const HEADER = `# Every id of a requirement that was ever given, and how far it has come: pending, untested, checked.
# Moved forward by \`npx -y pnpm@12 generate\` and by nothing else; a line never goes away and never goes back.
`;

/** @throws {Error} when it is no ledger */
export function readLedger(path: string, content: unknown): Ledger {
  if (!isRecord(content)) throw new Error(`${path}: expected a map of ids, found none`);
  return new Map(
    Object.entries(content).map(([id, found]): [string, Standing] => {
      const standing = STANDINGS.find((one) => one === found);
      if (standing === undefined)
        throw new Error(`${path}: ${id}: expected ${STANDINGS.join(", ")}, found ${String(found)}`);
      return [id, standing];
    }),
  );
}

/** Where the requirements stand now, by what the registry says of them. */
export function standingsOf(requirements: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Ledger {
  return new Map(
    Object.entries(requirements).map(([id, { pending, verifiedBy }]): [string, Standing] => [
      id,
      pending === true ? "pending" : verifiedBy === "untested" ? "untested" : "checked",
    ]),
  );
}

/**
 * What is lost between two ledgers, one line each; empty when the second is as far as the first or further. Nothing is lost
 * from an empty one.
 */
export function retreats(before: Ledger, after: Ledger): string[] {
  const fallenBehind = [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (is === undefined) return [`${id} was ${was} and is gone`];
    return STANDINGS.indexOf(is) < STANDINGS.indexOf(was) ? [`${id} was ${was} and is ${is}`] : [];
  });
  const [had, has] = [pendingOf(before), pendingOf(after)];
  const hasRisen = before.size > 0 && has > had;
  return hasRisen ? [...fallenBehind, `${had} were pending and ${has} are`] : fallenBehind;
}

function pendingOf(ledger: Ledger): number {
  return [...ledger.values()].filter((standing) => standing === "pending").length;
}

export function ledgerText(ledger: Ledger): string {
  return HEADER + stringify(Object.fromEntries(ledger));
}
