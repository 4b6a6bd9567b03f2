import { html } from "../../packages/report/src/markup.ts";
import type { Markup } from "../../packages/report/src/markup.ts";
import { entries, isRecord } from "./records.ts";
import type { PlainRecord } from "./records.ts";

/** More columns than this leave no room for what stands in them. */
const WIDEST = 7;

/** One row per record and one column per member that any of them has, in the order in which they turn up. */
export function recordTable(records: readonly PlainRecord[]): Markup {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return html`<div class="table">
    <table class="${columns.length > WIDEST ? "stacked" : ""}">
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${words(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${records.map((record) => row(record, columns))}
      </tbody>
    </table>
  </div>`;
}

/** A record can be linked to by its id. */
function row(record: PlainRecord, columns: readonly string[]): Markup {
  const cells = columns.map((column) => html`<td data-column="${words(column)}">${cell(record[column])}</td>`);
  const id = record["id"] ?? record[""];
  return typeof id === "string"
    ? html`<tr id="${id}">
        ${cells}
      </tr>`
    : html`<tr>
        ${cells}
      </tr>`;
}

/** Whatever YAML can say: lists of plain values in one line, anything deeper as a list. */
function cell(value: unknown): Markup | string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === "object")) return html`${value.map(String).map(listed)}`;
    return html`<ul>
      ${value.map((item) => html`<li>${cell(item)}</li>`)}
    </ul>`;
  }
  if (!isRecord(value)) return typeof value === "string" ? value : JSON.stringify(value);
  return html`${entries(value).map(([name, content]) => html`<span class="member">${name}: ${cell(content)}</span> `)}`;
}

/** Sources such as D-13 are short and stay in one piece. */
function listed(text: string, index: number): Markup {
  const separator = index === 0 ? "" : ", ";
  return /^[A-Z]+-?\d+$/.test(text) ? html`${separator}<span class="source">${text}</span>` : html`${separator}${text}`;
}

/** `verifiedBy` as `verified by`. */
function words(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_all, end: string, start: string) => `${end} ${start.toLowerCase()}`);
}
