import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";

/** Where a requirement stands on the page. */
export function anchorOf(requirementId: string): string {
  return encodeURIComponent(requirementId);
}

export function requirementLink(requirementId: string): Markup {
  return html`<a class="id" href="#${encodeURIComponent(anchorOf(requirementId))}">${requirementId}</a>`;
}
