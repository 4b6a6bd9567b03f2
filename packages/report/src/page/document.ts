import { readFileSync } from "node:fs";
import { html, trusted } from "../markup.ts";
import type { Markup } from "../markup.ts";

const STYLE = readFileSync(new URL("page.css", import.meta.url), "utf8");

/** Nothing is fetched and nothing runs: whatever a target slipped into its answers stays text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page as one file that needs nothing else: no network, no script, no other file. */
export function pageOf(title: string, main: Markup, footer: Markup): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>${main}</main>
        <footer>${footer}</footer>
      </body>
    </html> `.text;
}
