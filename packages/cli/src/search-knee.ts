import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Target } from "@myrcc/contracts";
import { writeWhole } from "@myrcc/contracts/whole-file";
import { findKnee, resolveK6, type KneeProfile, type Overrides } from "@myrcc/load";
import { renderKneePage } from "@myrcc/report";
import { kneeExit, kneeText, runText } from "./knee-text.ts";
import { passwordOf } from "./password-of.ts";
import type { Progress } from "./progress.ts";
import { makeRunFolder } from "./run-folder.ts";

export interface KneeSubject {
  readonly target: Target;
  readonly passwords: Readonly<Record<string, string | undefined>>;
  /** The platform's process, where its cost is to be told. */
  readonly server?: { readonly name: string; readonly pid: number };
  readonly profile: KneeProfile;
  readonly overrides: Overrides;
  readonly processes: number;
  readonly seed: number;
  readonly out: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Looks for the knee of a profile, tells every run as it ends, and writes the result and its page. */
export async function searchKnee(subject: KneeSubject): Promise<number> {
  const { out, overrides, passwords, processes, profile, progress, seed, server, signal, target } = subject;
  const password = (variable: string): string => passwordOf(passwords, variable, `load ${profile.name}`);
  for (const { enterprise, passwordEnv } of target.accounts) {
    if (enterprise === target.enterprises[0]?.name) password(passwordEnv);
  }
  progress.phase("looking for k6");
  const k6 = await resolveK6({ signal, onProgress: (text) => progress.step(text) });
  const folder = await makeRunFolder(out, `${target.product.name}-load-${profile.name}`, new Date());
  const left: string[] = [];
  let hasFound = false;
  try {
    progress.phase(`looking for the knee of ${profile.name} on ${target.baseUrl} with k6 ${k6.version}`);
    const result = await findKnee({
      target,
      passwordOf: password,
      profile,
      overrides,
      runDir: folder.path,
      k6,
      signal,
      processes,
      ...(server === undefined ? {} : { server }),
      seed,
      onProgress: (text) => progress.step(text),
      onNote: (text) => progress.note(text),
      onLeftover: (text) => left.push(text),
      onRun: (run) => {
        hasFound = true;
        progress.note(runText(run));
      },
    });
    progress.end();
    const page = join(folder.path, "index.html");
    await writeWhole(page, renderKneePage({ result, baseUrl: target.baseUrl, product: target.product }));
    const files = [join(folder.path, "knee-result.json"), page].map((file) => relative(process.cwd(), file));
    process.stdout.write(`${kneeText(result, target)}\n\n${files.join("\n")}\n`);
    return kneeExit(result);
  } catch (error) {
    progress.end();
    for (const finding of left) process.stderr.write(`${finding}\n`);
    if (signal.aborted && !hasFound) await rm(folder.path, { recursive: true, force: true });
    else process.stderr.write(`What was recorded until then is in ${relative(process.cwd(), folder.path)}\n`);
    throw error;
  }
}
