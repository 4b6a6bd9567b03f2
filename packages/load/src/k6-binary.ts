import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Trouble } from "@myrcc/contracts";
import { buildK6 } from "./k6/build-k6.ts";
import { findOnPath } from "./k6/find-on-path.ts";
import { isAtLeast, MINIMUM_K6, probeGo, probeK6 } from "./k6/k6-version.ts";

export interface K6Options {
  /** Where `K6_BIN`, `MYRCC_CACHE` and `PATH` are read from. Default: the process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told what is going on, a line at a time; once a second while k6 is built. */
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** A k6 that runs, and where it was found. */
export interface K6Binary {
  readonly path: string;
  /** E.g. `2.2.0`. */
  readonly version: string;
  readonly origin: "K6_BIN" | "PATH" | "cache" | "built";
}

/** What the pinned k6 needs to be built. */
const MINIMUM_GO = "1.25";

const REPOSITORY = fileURLToPath(new URL("../../../", import.meta.url));

const INSTALL =
  "Install Go 1.25 or later (https://go.dev/doc/install) and run this again, or install k6 (https://grafana.com/docs/k6/latest/set-up/install-k6/), or name a k6 binary in K6_BIN.";

/**
 * Finds a k6: the one that `K6_BIN` names, else one on the PATH that is recent enough, else the pinned one in the cache,
 * else builds the pinned one there. The cache is `.cache` in the repository unless `MYRCC_CACHE` names another folder.
 *
 * @throws {Trouble} k6.unusable when K6_BIN does not run or is too old; k6.missing when there is neither k6 nor Go
 */
export async function resolveK6(options: K6Options = {}): Promise<K6Binary> {
  const { environment: env = process.env, onProgress = () => {}, signal = new AbortController().signal } = options;
  const named = env["K6_BIN"];
  if (named !== undefined && named !== "") return namedK6(named);

  const path = env["PATH"] ?? "";
  const onPath = await findOnPath("k6", path);
  if (onPath !== undefined) {
    const probe = await probeK6(onPath);
    if (probe.kind === "version" && isAtLeast(probe.version, MINIMUM_K6)) {
      return { path: onPath, version: probe.version, origin: "PATH" };
    }
    const found = probe.kind === "version" ? `k6 ${probe.version}` : probe.found;
    onProgress(`passing over ${onPath}: k6 ${MINIMUM_K6} or later is needed, this is ${found}`);
  }

  const moduleDir = join(REPOSITORY, "tools/k6");
  const version = await pinnedVersion(moduleDir);
  const cache = env["MYRCC_CACHE"] ?? join(REPOSITORY, ".cache");
  const target = join(cache, `k6-${version}-${process.platform}-${process.arch}`, "k6");
  const cached = await probeK6(target);
  if (cached.kind === "version" && cached.version === version) return { path: target, version, origin: "cache" };

  await buildK6({ go: await findGo(path), moduleDir, version, target, env, onProgress, signal });
  const built = await probeK6(target);
  if (built.kind === "unusable") {
    throw new Trouble("k6.missing", {
      where: target,
      expected: `the k6 ${version} that was just built`,
      found: built.found,
      mend: INSTALL,
    });
  }
  return { path: target, version: built.version, origin: "built" };
}

async function namedK6(path: string): Promise<K6Binary> {
  const probe = await probeK6(path);
  if (probe.kind === "version" && isAtLeast(probe.version, MINIMUM_K6)) {
    return { path, version: probe.version, origin: "K6_BIN" };
  }
  throw new Trouble("k6.unusable", {
    where: `K6_BIN=${path}`,
    expected: `k6 ${MINIMUM_K6} or later`,
    found: probe.kind === "version" ? `k6 ${probe.version}` : probe.found,
    mend: "Point K6_BIN at a k6 binary that runs here, or unset it to have one found or built.",
  });
}

async function findGo(path: string): Promise<string> {
  const go = await findOnPath("go", path);
  const probe = go === undefined ? undefined : await probeGo(go);
  if (go !== undefined && probe?.kind === "version" && isAtLeast(probe.version, MINIMUM_GO)) return go;
  throw new Trouble("k6.missing", {
    where: "PATH",
    expected: `k6 ${MINIMUM_K6} or later, or Go ${MINIMUM_GO} or later to build it`,
    found: probe === undefined ? "neither" : probe.kind === "version" ? `Go ${probe.version} at ${go}` : probe.found,
    mend: INSTALL,
  });
}

/** The version of k6 that the harness is made for, e.g. `2.2.0`. */
export async function pinnedK6(): Promise<string> {
  return pinnedVersion(join(REPOSITORY, "tools/k6"));
}

/** The version that tools/k6/go.mod pins, e.g. `2.2.0`. */
async function pinnedVersion(moduleDir: string): Promise<string> {
  const file = await readFile(join(moduleDir, "go.mod"), "utf8");
  const version = /^\s*go\.k6\.io\/k6\/v2 v(\d+\.\d+\.\d+)/m.exec(file)?.[1];
  if (version === undefined) throw new Error("tools/k6/go.mod requires no go.k6.io/k6/v2");
  return version;
}
