import { html } from "../../packages/report/src/markup.ts";
import type { Markup } from "../../packages/report/src/markup.ts";
import { entries, isRecord } from "./records.ts";

/** The matrix of the call model: what an action does to a line in each situation; a cross is a refusal. */
export function callMatrix(model: unknown): Markup {
  const matrix = isRecord(model) ? model["matrix"] : undefined;
  if (!isRecord(matrix) || !Array.isArray(matrix["columns"])) return html``;
  const columns = matrix["columns"].map(String);
  return html`<h3>matrix</h3>
    <div class="table">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">situation</th>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${entries(matrix["rows"]).map(
            ([situation, cells]) =>
              html`<tr>
                <th scope="row">${situation}</th>
                ${columns.map((_column, index) => html`<td>${transition(cells, index)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The transitions of a cell, linked to their rows. */
function transition(cells: unknown, index: number): Markup {
  const text = Array.isArray(cells) ? String(cells[index] ?? "") : "";
  return html`${text.split(/(T\d+)/).map((part) => (/^T\d+$/.test(part) ? html`<a href="#${part}">${part}</a>` : part))}`;
}
