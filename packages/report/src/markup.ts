/** HTML that is safe to write out as it stands. Only `html` and `trusted` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: text is escaped, markup is not, lists are joined, nothing is left out. */
export type Fragment = Markup | string | number | null | undefined | readonly Fragment[];

/** Builds HTML from a template; every text put into it is escaped, in element content and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  return new Markup(strings.map((string, index) => string + write(fragments[index])).join(""));
}

/** Takes text as HTML. For text that we made ourselves, such as a chart or a style sheet. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function write(fragment: Fragment): string {
  if (fragment === null || fragment === undefined) return "";
  if (typeof fragment === "number") return String(fragment);
  if (typeof fragment === "string") return escapeText(fragment);
  if (fragment instanceof Markup) return fragment.text;
  return fragment.map(write).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Escapes for HTML and XML alike; characters that neither admits become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(UNWRITABLE, "\ufffd")
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
