import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Trouble, checkSchema } from "@myrcc/contracts";
import type { MutantReason } from "@myrcc/contracts";
import { parse } from "yaml";
import { GROUNDS } from "./ground.ts";
import type { Ground } from "./ground.ts";
import { shown } from "./mutant.ts";
import type { Mutant } from "./mutant.ts";

/** Why a mutant need not be killed, and where it is tried if not on the first ground that reaches it. */
export type Explained = Pick<MutantReason, "kind" | "because"> & { readonly ground?: Ground };

/** By the mutant's id. */
export type Explanations = ReadonlyMap<string, Explained>;

export const EXPLANATIONS = fileURLToPath(new URL("explained-mutants.yaml", import.meta.url));

/** @throws {Trouble} file.unreadable, format.invalid, also when an entry is about a mutant that is not, or not so. */
export async function readExplanations(mutants: readonly Mutant[], path = EXPLANATIONS): Promise<Explanations> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    throw new Trouble(
      "file.unreadable",
      { where: path, expected: "the explained mutants", found, mend: "Take the file from the repository." },
      { cause: error },
    );
  });
  return explanationsIn(text, mutants, path);
}

export function explanationsIn(text: string, mutants: readonly Mutant[], where: string): Explanations {
  const check = checkSchema("ExplainedMutants", contentOf(text, where));
  if (!check.ok) {
    const [{ pointer, message } = { pointer: "", message: "no such file" }] = check.issues;
    throw invalid(where, "explained mutants", `at ${pointer || "/"}: ${message}`);
  }
  const known = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const explanations = new Map<string, Explained>();
  for (const { kind, because, ground: name, mutants: explained } of check.value.reasons) {
    const ground = GROUNDS.find((one) => one.name === name);
    if (name !== undefined && ground === undefined)
      throw invalid(`${where}, ground`, `one of ${GROUNDS.map((one) => one.name).join(", ")}`, name);
    for (const { id, file, was, now } of explained) {
      const mutant = known.get(id);
      const entry = `${where}, ${id}`;
      if (mutant === undefined)
        throw invalid(entry, "a mutant of the engine as it is", `none: ${file}, ${was} → ${now}`);
      const said = [file, was, now].join(", ");
      const is = [mutant.file, shown(mutant.original), shown(mutant.replacement)].join(", ");
      if (said !== is) throw invalid(entry, is, said);
      if (explanations.has(id)) throw invalid(entry, "one explanation", "two");
      explanations.set(id, { kind, because, ...(ground === undefined ? {} : { ground }) });
    }
  }
  return explanations;
}

function contentOf(text: string, where: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw invalid(where, "well-formed YAML", error instanceof Error ? error.message : String(error));
  }
}

function invalid(where: string, expected: string, found: string): Trouble {
  return new Trouble("format.invalid", {
    where,
    expected,
    found,
    mend: "Take the entry out, or set it right by what prove:engine reports of the mutant.",
  });
}
