import type { Certificate, DialectVariant } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";
import { placeOf } from "../place.ts";
import { countOf, formatCount } from "../quantity.ts";
import type { Appearance } from "../verdict-words.ts";
import { badgeOf } from "./badge.ts";
import { prose } from "./prose.ts";

/** How the target reads what the API document leaves open, wherever that is not the canonical reading. */
export function dialectTable({ dialect }: Certificate): Markup {
  const groups = [...Map.groupBy(dialect, ({ variant }) => variant).values()];
  return html`<section aria-labelledby="dialect">
    <h2 id="dialect">Dialect</h2>
    ${
      groups.length === 0
        ? html`<p>
            Canonical throughout: wherever the API document leaves something open, the reading of this suite was seen.
          </p>`
        : html`<table class="dialect stacking" role="table">
            <caption>
              ${countOf(groups.length, "variant")} that the suite tolerates where the API document leaves something
              open, and whether each endpoint kept to it.
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader" class="verdict">Kept to</th>
                <th scope="col" role="columnheader">Variant</th>
                <th scope="col" role="columnheader" class="where">Where</th>
                <th scope="col" role="columnheader" class="number">Seen</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${groups.toSorted((one, other) => weight(one) - weight(other)).map(variantRow)}
            </tbody>
          </table>`
    }
  </section>`;
}

function variantRow(places: readonly DialectVariant[]): Markup | null {
  const [first] = places;
  if (first === undefined) return null;
  const { reading, variant, subject, canonical, observed } = first;
  const seen = places.reduce((sum, { count }) => sum + count, 0);
  return html`<tr role="row">
    <td role="cell" class="verdict">${badgeOf(KEPT[keptTo(places)])}</td>
    <td role="cell" class="what">
      <p class="name"><span class="id">${reading}</span> <span class="source">${variant}</span></p>
      <p class="statement"><bdi>${prose(subject)}: ${prose(observed)}</bdi></p>
      <p class="note"><span class="label">Canonical</span> <bdi>${prose(canonical)}</bdi></p>
      <p class="note">
        <span class="label">First</span> <bdi>${first.first.text}</bdi>
        <span class="place">${placeOf(first.first)}</span>
      </p>
    </td>
    <td role="cell">
      ${places.map(({ endpoint, member, count }) => html`<p class="note"><bdi>${endpoint}: ${member}</bdi> (${formatCount(count)})</p>`)}
    </td>
    <td role="cell" class="number" data-label="seen">${formatCount(seen)}</td>
  </tr>`;
}

type Kept = "throughout" | "mixed" | "broken";

const KEPT = {
  throughout: { word: "throughout", sign: "✓", tone: "quiet" },
  mixed: { word: "among others", sign: "•", tone: "quiet" },
  broken: { word: "changes", sign: "✗", tone: "bad" },
} as const satisfies Record<Kept, Appearance>;

const BY_WEIGHT: readonly Kept[] = ["broken", "mixed", "throughout"];

function keptTo(places: readonly DialectVariant[]): Kept {
  const mixed = places.filter(({ consistent }) => !consistent);
  if (mixed.length === 0) return "throughout";
  return mixed.some(({ constant }) => constant) ? "broken" : "mixed";
}

function weight(places: readonly DialectVariant[]): number {
  return BY_WEIGHT.indexOf(keptTo(places));
}
