import { html } from "../../packages/report/src/markup.ts";
import type { Markup } from "../../packages/report/src/markup.ts";
import type { CallModel } from "../../packages/contracts/src/index.ts";

/** The matrix of the call model: what an action does to a line in each situation; a cross is a refusal. */
export function callMatrix({ matrix: { columns, rows } }: CallModel): Markup {
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
          ${Object.entries(rows).map(
            ([situation, cells]) =>
              html`<tr>
                <th scope="row">${situation}</th>
                ${columns.map((column, index) => html`<td data-action="${column}">${transition(cells[index] ?? "")}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The transitions of a cell, linked to their rows. */
function transition(cell: string): Markup {
  return html`${cell.split(/(T\d+f?)/).map((part) => (/^T\d+f?$/.test(part) ? html`<a href="#${part}">${part}</a>` : part))}`;
}
