import { html } from "../markup.ts";
import type { Fragment, Markup } from "../markup.ts";
import type { Appearance } from "../verdict-words.ts";

export type Fact = readonly [term: string, detail: Fragment];

export interface Head {
  /** What kind of page this is. */
  readonly kind: string;
  readonly appearance: Pick<Appearance, "sign" | "tone">;
  /** The outcome in a few words, and then in a sentence. */
  readonly status: Fragment;
  readonly sentence: Fragment;
  readonly facts: readonly Fact[];
  /** Between the sentence and the facts, and after these. */
  readonly remarks?: Fragment;
  readonly after?: Fragment;
}

/** What a page begins with: the outcome, and what it is about. */
export function head({ kind, appearance, status, sentence, facts, remarks = null, after = null }: Head): Markup {
  return html`<header class="masthead ${appearance.tone}">
    <p class="kind">myRCC API · ${kind}</p>
    <h1>
      <span class="status"><span class="seal" aria-hidden="true">${appearance.sign}</span> <span>${status}</span></span>
      <span class="sentence">${sentence}</span>
    </h1>
    ${remarks}
    <dl class="facts">
      ${facts.map(
        ([term, detail]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${detail}</dd>
          </div>`,
      )}
    </dl>
    ${after}
  </header>`;
}
