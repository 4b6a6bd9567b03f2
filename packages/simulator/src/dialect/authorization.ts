import type { Dialect } from "./dialect.ts";

const BASIC = /^\s*basic +([A-Za-z0-9+/]+={0,2})\s*$/i;
/** The other template: enterprise, slash, login, colon, password. */
const ENTERPRISE_FIRST = /^([^:|]*)\/([^/:|]*):(.*)$/s;

/**
 * A login's Authorization header as the canonical one that says the same (C-22); what is not of the dialect's form says
 * nothing.
 */
export function canonicalAuthorization(dialect: Dialect, header: string | undefined): string | undefined {
  const isTemplate = dialect.takes("credentials-template");
  const isLatin = dialect.takes("credentials-latin-1");
  const encoded = BASIC.exec(header ?? "")?.[1];
  if (encoded === undefined || (!isTemplate && !isLatin)) return header;
  const text = Buffer.from(encoded, "base64").toString(isLatin ? "latin1" : "utf8");
  if (!isTemplate) return basic(text);
  const [, enterprise = "", login = "", password = ""] = ENTERPRISE_FIRST.exec(text) ?? [];
  return basic(`${login}|${enterprise}:${password}`);
}

function basic(text: string): string {
  return `Basic ${Buffer.from(text, "utf8").toString("base64")}`;
}
