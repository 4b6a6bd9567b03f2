/** Who logs in, for which enterprise. */
export interface Credentials {
  readonly login: string;
  readonly enterprise: string;
  readonly password: string;
}

/** Reads an Authorization header: Basic, base64 of `login|enterprise:password` in UTF-8 (C-22). Undefined when it is not one. */
export function parseCredentials(header: string | undefined): Credentials | undefined {
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header?.trim() ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  const pipe = text.indexOf("|");
  if (pipe < 1 || colon < pipe) return undefined;
  return { login: text.slice(0, pipe), enterprise: text.slice(pipe + 1, colon), password: text.slice(colon + 1) };
}
