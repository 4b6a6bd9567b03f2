import { join } from "node:path";
import { checkSchema } from "@myrcc/contracts";
import type { Certificate, LoadResult } from "@myrcc/contracts";
import certificateSchema from "@myrcc/contracts/certificate.schema.json" with { type: "json" };
import { writeWhole } from "@myrcc/contracts/whole-file";
import { renderHtml } from "./page/page.ts";
import { renderJunit } from "./junit.ts";
import { renderSummary } from "./summary.ts";

/** What a report is written from, and into which folder; the folder exists. */
export interface ReportOptions {
  readonly runDir: string;
  readonly certificate: Certificate;
  /** The full histograms behind `certificate.load`; null when no load was run. */
  readonly load: LoadResult | null;
}

/**
 * Writes a run's certificate in every shape: `certificate.json` with its schema beside it, `index.html`, `junit.xml`
 * and `summary.md`. All are rendered before the first is written and each appears whole or not at all, the
 * certificate last, so that a folder with a certificate is a complete report.
 *
 * @returns the paths written
 * @throws {Error} when the certificate or the load result is not of its published schema, which is a bug of ours
 */
export async function writeReport({ runDir, certificate, load }: ReportOptions): Promise<{ files: string[] }> {
  demand("Certificate", certificate);
  if (load !== null) demand("LoadResult", load);
  const texts = [
    ["certificate.schema.json", `${JSON.stringify(certificateSchema, null, 2)}\n`],
    ["index.html", renderHtml(certificate, load)],
    ["junit.xml", renderJunit(certificate)],
    ["summary.md", renderSummary(certificate)],
    ["certificate.json", `${JSON.stringify(certificate, null, 2)}\n`],
  ] as const;
  const files: string[] = [];
  for (const [name, text] of texts) {
    const path = join(runDir, name);
    await writeWhole(path, text);
    files.push(path);
  }
  return { files };
}

function demand(schema: "Certificate" | "LoadResult", value: unknown): void {
  const check = checkSchema(schema, value);
  if (check.ok) return;
  const issues = check.issues.map(({ pointer, message }) => `${pointer === "" ? "/" : pointer} ${message}`);
  throw new Error(`not a ${schema}: ${issues.join("; ")}`);
}
