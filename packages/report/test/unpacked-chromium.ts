import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

/** Run in a process of its own, because the package unpacks into `TMPDIR` and nowhere else. */
const UNPACK = "const { default: packed } = await import(process.argv[1]); await packed.executablePath();";

/** A Chromium on disk, and what has to be in its environment. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries (Linux x64) into `.cache`, once per version.
 * With it come the system libraries that slim images lack (nss, nspr, expat) and one font; fonts of the system are used
 * too where there are any.
 *
 * Several test files may want it at the same time, and the package takes a half-written file for a finished one.
 * Therefore everything is unpacked aside and appears by one rename.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const version = await versionOf(entry);
  const cache = process.env["MYRCC_CACHE"] ?? join(REPOSITORY, ".cache");
  const folder = join(cache, `chromium-${version}-linux-x64`);
  if (!existsSync(folder)) await unpackTo(folder, cache, entry);
  return {
    executablePath: join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

async function unpackTo(folder: string, cache: string, entry: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "chromium-"));
  try {
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", UNPACK, entry], {
      // Note: the libraries are only unpacked where the package believes to run in a cloud function.
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
    });
    await writeFile(join(aside, "fonts.conf"), fontsConfiguration(folder));
    await rename(aside, folder).catch((error: unknown) => {
      // Another process was quicker, with the same content.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function versionOf(entry: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), "..", "package.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  throw new Error("@sparticuz/chromium does not say which version it is");
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
