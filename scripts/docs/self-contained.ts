/** What a page of the documentation may do: run and style itself, show pictures that it carries; no request at all. */
const POLICY = ["default-src 'none'", "style-src 'unsafe-inline'", "img-src data:", "font-src data:"];

/** `compiled` scripts make code from text when they run, as ajv does when it is used in a page. */
export type Scripts = "none" | "inline" | "compiled";

const SCRIPT_SOURCES: Readonly<Record<Scripts, string>> = {
  none: "script-src 'none'",
  // The search of Redocly's page runs in a worker that the page itself carries.
  inline: "script-src 'unsafe-inline'; worker-src blob:",
  compiled: "script-src 'unsafe-inline' 'unsafe-eval'",
};

/** Puts the policy in front of everything that could load something. @throws when the page has no head */
export function forbidLoads(page: string, scripts: Scripts): string {
  const head = /<head[^>]*>/i.exec(page);
  if (head === null) throw new Error("the page has no head");
  const policy = [...POLICY, SCRIPT_SOURCES[scripts]].join("; ");
  const end = head.index + head[0].length;
  return `${page.slice(0, end)}\n<meta http-equiv="Content-Security-Policy" content="${policy}" />${page.slice(end)}`;
}

/** Text that may stand inside a script element. */
export function scriptText(code: string): string {
  return code.replaceAll(/<(?=\/script|!--|script)/gi, String.raw`\x3c`);
}

/** Addresses that the markup or the styles of a page would load, as opposed to links that a reader may follow. */
export function remoteLoads(page: string): string[] {
  const markup = page.replaceAll(/(<script[^>]*>)[\s\S]*?(<\/script>)/gi, "$1$2");
  const sources = [
    ...markup.matchAll(/<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\s(?:src|srcset)="(?!data:)([^"]+)"/gi),
    ...markup.matchAll(/<link\b[^>]*?\shref="(?!data:)([^"]+)"/gi),
    ...markup.matchAll(/url\(\s*["']?(?!data:|#)((?:https?:)?\/\/[^)"']+)/gi),
    ...markup.matchAll(/@import\s+["']([^"']+)/gi),
  ];
  return sources.map(([, address = ""]) => address);
}
