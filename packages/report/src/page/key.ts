import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";

/** What the marks of a chart mean. It is text of the page, since only the page knows how wide its letters are. */
export function key(entries: readonly (readonly [mark: string, meaning: string])[]): Markup {
  return html`<ul class="key">
    ${entries.map(([mark, meaning]) => html`<li><span class="mark ${mark}" aria-hidden="true"></span> ${meaning}</li>`)}
  </ul>`;
}
