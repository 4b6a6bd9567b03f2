import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forbidLoads } from "./self-contained.ts";

/** The one thing that Redocly's page loads in spite of `--inlineBundle`: its maker's logo. The link to the maker stays. */
const REMOTE_LOGO = /https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g;
const LOGO_TEXT =
  "<svg xmlns='http://www.w3.org/2000/svg' width='56' height='16'>" +
  "<text y='12' font-family='sans-serif' font-size='12'>Redocly</text></svg>";

/** The OpenAPI document as one page, by Redocly. @throws when Redocly refuses */
export async function renderOpenApi(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "myrcc-docs-"));
  try {
    const output = join(folder, "openapi.html");
    const { status, stdout, stderr } = spawnSync(
      "redocly",
      ["build-docs", "spec/openapi.yaml", "--inlineBundle", "--title=myRCC: REST", "--output", output],
      {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    if (status !== 0) throw new Error(`redocly build-docs failed: ${stdout}${stderr}`);
    const page = await readFile(output, "utf8");
    return forbidLoads(page.replaceAll(REMOTE_LOGO, `data:image/svg+xml,${encodeURIComponent(LOGO_TEXT)}`), "inline");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
