import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Trouble, type Target } from "@myrcc/contracts";
import { DEFAULT_PROFILE } from "@myrcc/oracle";
import { bundleScript } from "./bundle.ts";
import { pinnedK6 } from "./k6-binary.ts";
import { manifestsFor } from "./kubernetes.ts";
import type { MetricsOutput } from "./metrics-output.ts";
import { planLoad } from "./plan-load.ts";
import type { LoadProfile } from "./profile/load-profile.ts";

export interface KubernetesOptions {
  readonly target: Target;
  readonly profile: LoadProfile;
  readonly seed: number;
  /** Pods. */
  readonly processes: number;
  readonly output?: MetricsOutput;
  /** Is made when it is not there. */
  readonly folder: string;
}

/** Names in the cluster, and the files, in the order in which they are to be applied. */
export interface WrittenManifests {
  readonly name: string;
  readonly files: readonly string[];
}

/** Writes what k6-operator needs to run a profile. @throws {Trouble} profile.too-large, target-file.invalid, file.unwritable */
export async function writeKubernetes(options: KubernetesOptions): Promise<WrittenManifests> {
  const { folder, output, processes, profile, seed, target } = options;
  const script = join(folder, "script.js");
  const [configMapFile, testRunFile] = [join(folder, "configmap.json"), join(folder, "testrun.json")];
  const config = planLoad({
    target,
    profile,
    dialectProfile: DEFAULT_PROFILE,
    seed,
    processes,
    summaryFile: "",
    run: randomUUID(),
  });
  try {
    await mkdir(folder, { recursive: true });
    await bundleScript("coalescing-load-alone", script);
    const { configMap, name, testRun } = manifestsFor({
      profile: profile.name,
      config,
      script: await readFile(script, "utf8"),
      k6Version: await pinnedK6(),
      output,
    });
    await writeFile(configMapFile, `${JSON.stringify(configMap, null, 2)}\n`);
    await writeFile(testRunFile, `${JSON.stringify(testRun, null, 2)}\n`);
    return { name, files: [configMapFile, testRunFile] };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(
      "file.unwritable",
      {
        where: folder,
        expected: "a folder that can be written to",
        found: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error),
        mend: "Name another folder.",
      },
      { cause: error },
    );
  }
}
