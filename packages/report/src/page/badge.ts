import type { Verdict } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { VERDICTS } from "../verdict-words.ts";
import type { Appearance } from "../verdict-words.ts";

/** A verdict as sign and word; its colour only underlines it. */
export function badge(verdict: Verdict): Markup {
  return badgeOf(VERDICTS[verdict]);
}

/** The same of what is no verdict of a requirement. */
export function badgeOf({ word, sign, tone }: Appearance): Markup {
  return html`<span class="badge ${tone}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;
}
