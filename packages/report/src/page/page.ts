import type { Certificate, LoadResult } from "@myrcc/contracts";
import { html } from "../markup.ts";
import { verdictSentence } from "../verdict-words.ts";

export function renderHtml(certificate: Certificate, _load: LoadResult | null): string {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" /><title>myRCC</title>
      <h1>${verdictSentence(certificate)}</h1>
    </html>`.text;
}
