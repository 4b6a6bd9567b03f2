import { html } from "../markup.ts";
import type { Fragment } from "../markup.ts";

/** A sentence in which `backticks` mark code, as the statements of requirements are written. */
export function prose(text: string): Fragment {
  return text.split("`").map((part, index, parts) => {
    if (index % 2 === 0) return part;
    // A last one without its partner is a backtick and nothing more.
    return index === parts.length - 1 ? `\`${part}` : html`<code>${part}</code>`;
  });
}
