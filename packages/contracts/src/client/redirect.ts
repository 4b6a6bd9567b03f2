import { RccError } from "./rcc-error.ts";

/** Statuses that lead to another address; method, body, cookie and token are kept on all of them (F-25, C-54). */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** One step of a redirect. */
export interface Hop {
  readonly from: URL;
  readonly status: number;
  readonly location: string | null;
  readonly allowDowngrade: boolean;
  readonly asked: string;
}

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** Whether later requests go to the new address at once. */
export function isPermanent(status: number): boolean {
  return PERMANENT.has(status);
}

/** Where a redirect leads. @throws {RccError} redirect.unusable, redirect.downgraded */
export function nextHop({ from, status, location, allowDowngrade, asked }: Hop): URL {
  const to = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to === undefined || to.username !== "" || to.password !== "") {
    const found = location === null ? "no Location" : "a Location that is no plain address";
    throw new RccError("redirect.unusable", { asked, status, found: `status ${status} with ${found}` });
  }
  // A WebSocket handshake may be sent on to an http address and the other way round: it is HTTP until it succeeds.
  to.protocol = to.protocol.replace(/^ws/, "http");
  if (to.protocol !== "http:" && to.protocol !== "https:") {
    throw new RccError("redirect.unusable", { asked, status, found: `status ${status} to ${to.protocol}` });
  }
  if (from.protocol === "https:" && to.protocol === "http:" && !allowDowngrade) {
    throw new RccError("redirect.downgraded", { asked, status, found: `status ${status} to ${to.origin}` });
  }
  return to;
}
