import { readFileSync } from "node:fs";
import { COALESCING } from "../../packages/contracts/generated/coalescing.ts";
import { OPERATIONS } from "../../packages/contracts/generated/operations.ts";
import { html, trusted } from "../../packages/report/src/markup.ts";
import type { Markup } from "../../packages/report/src/markup.ts";
import { callMatrix } from "./call-matrix.ts";
import { entries, recordsOf } from "./records.ts";
import type { PlainRecord } from "./records.ts";
import { recordTable } from "./record-table.ts";
import type { Registers } from "./registers.ts";
import { forbidLoads } from "./self-contained.ts";

const STYLE = readFileSync(new URL("index-page.css", import.meta.url), "utf8");

/** The way into the documentation: every requirement, every reading and the call model. */
export function renderIndex({ requirements, readings, callModel }: Registers): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>myRCC: the contract</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>The myRCC contract</h1>
          <nav>
            <a href="openapi.html">REST operations</a>
            <a href="asyncapi.html">WebSocket</a>
            <a href="#statuses">Statuses</a>
            <a href="#coalescing">Coalescing</a>
            <a href="#requirements">Requirements</a>
            <a href="#readings">Readings</a>
            <a href="#call-model">Call model</a>
          </nav>
          <p>
            Identifiers such as F-22, C-19, T13 or I-9 name the facts, decided contradictions, transitions and
            invariants that a statement rests on.
          </p>
          ${section("statuses", "Statuses", statusTable())} ${section("coalescing", "Coalescing", coalescingTable())}
          ${section("requirements", "Requirements", requirementTables(requirements))}
          ${section("readings", "Readings", registerTables(readings))}
          ${section("call-model", "Call model", html`${callMatrix(callModel)} ${registerTables(callModel)}`)}
        </main>
      </body>
    </html> `;
  return forbidLoads(page.text, "none");
}

function section(id: string, title: string, content: Markup): Markup {
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${content}
  </section>`;
}

/** What Redocly's page does not show: which statuses are tolerated in place of the documented ones (C-19, C-21). */
function statusTable(): Markup {
  const records = Object.entries(OPERATIONS).map(([operation, { responses, tolerated }]) => {
    const statuses = Object.entries(responses);
    return {
      operation,
      documented: statuses.filter(([, response]) => !response.onlyForDepartures).map(([status]) => status),
      "tolerated for it": entries(tolerated).map(([status, instead]) => ({ [status]: instead })),
      "only for departures from the contract": statuses
        .filter(([, response]) => response.onlyForDepartures)
        .map(([status]) => status),
    };
  });
  return recordTable(records);
}

function coalescingTable(): Markup {
  return recordTable(Object.entries(COALESCING).map(([rule, value]) => ({ rule, value })));
}

/** One table per area, the area being the middle of the id. */
function requirementTables(register: Registers["requirements"]): Markup {
  const all = recordsOf(register, "requirements");
  const areas = Map.groupBy(all, ({ id }) => String(id).split("-").slice(1, -1).join("-"));
  return html`<p>${all.length} requirements, ${counts(all)}.</p>
    ${[...areas].map(
      ([area, records]) =>
        html`<h3>${area}</h3>
          ${recordTable(records.map(requirementRow))}`,
    )}`;
}

/** The same columns in every area: what only some requirements say shares one. */
function requirementRow({ id, keyword, statement, source, ...verification }: PlainRecord): PlainRecord {
  return { id, keyword, statement, source, verification };
}

function counts(records: readonly PlainRecord[]): string {
  const byKeyword = Map.groupBy(records, ({ keyword }) => String(keyword));
  return [...byKeyword].map(([keyword, those]) => `${those.length} ${keyword}`).join(", ");
}

/** Every list or map of records in a register, under its own heading. */
function registerTables(register: unknown): Markup {
  const tables = entries(register).flatMap(([name]) => {
    const records = recordsOf(register, name);
    return records.length === 0
      ? []
      : [
          html`<h3>${name}</h3>
            ${recordTable(records)}`,
        ];
  });
  return html`${tables}`;
}
