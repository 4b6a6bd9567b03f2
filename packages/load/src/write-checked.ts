import { checkSchema, Trouble } from "@myrcc/contracts";
import { writeWhole } from "@myrcc/contracts/whole-file";

/** Writes a result as JSON, whole, once it has its published shape. @throws {Trouble} format.invalid */
export async function writeChecked(
  name: "LoadResult" | "KneeResult",
  file: string,
  result: unknown,
  indent = 0,
): Promise<void> {
  const check = checkSchema(name, result);
  if (!check.ok) {
    throw new Trouble("format.invalid", {
      where: file,
      expected: `a ${name}`,
      found: check.issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "),
      mend: "This is a bug of the harness: report it with the run's folder.",
    });
  }
  await writeWhole(file, `${JSON.stringify(result, null, indent)}\n`);
}
