import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { Trouble, checkSchema } from "../../packages/contracts/src/index.ts";
import type { CallModel, ReadingRegistry, RequirementRegistry } from "../../packages/contracts/src/index.ts";

/** The registers of the spec, in their published shapes. */
export interface Registers {
  readonly requirements: RequirementRegistry;
  readonly readings: ReadingRegistry;
  readonly callModel: CallModel;
}

/**
 * A page with an empty section would look as if nothing were decided, so a register that is not there is no documentation.
 *
 * @throws {Trouble} file.unreadable when a register is missing or no YAML, format.invalid when it has another shape
 */
export async function readRegisters(folder: string): Promise<Registers> {
  return {
    requirements: await readRegister(folder, "requirements.yaml", "RequirementRegistry"),
    readings: await readRegister(folder, "readings.yaml", "ReadingRegistry"),
    callModel: await readRegister(folder, "call-model.yaml", "CallModel"),
  };
}

type RegisterName = "RequirementRegistry" | "ReadingRegistry" | "CallModel";

async function readRegister<Name extends RegisterName>(folder: string, file: string, name: Name) {
  const where = join(folder, file);
  const mend = "Restore the register: npx -y pnpm@12 generate reads the same file.";
  let content: unknown;
  try {
    content = parse(await readFile(where, "utf8"));
  } catch (error) {
    const found = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Trouble("file.unreadable", { where, expected: "a register of the spec", found, mend }, { cause: error });
  }
  const check = checkSchema(name, content);
  if (check.ok) return check.value;
  const found = check.issues.map(({ pointer, message }) => `${pointer || "/"} ${message}`).join("; ");
  throw new Trouble("format.invalid", { where, expected: name, found, mend });
}
