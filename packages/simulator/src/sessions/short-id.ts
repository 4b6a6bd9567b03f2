import { createHash } from "node:crypto";
import type { Session } from "./session.ts";

/** Tells sessions apart and gives none away. */
export function shortIdOf({ cookie }: Pick<Session, "cookie">): string {
  return createHash("sha256").update(cookie).digest("hex").slice(0, 12);
}
