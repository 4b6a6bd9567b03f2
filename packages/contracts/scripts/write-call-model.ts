/** The call model as a typed constant; refuses a model that does not have its own format or contradicts itself. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { callModelErrors, cellOf } from "./call-model-errors.ts";
import type { CallModel } from "../generated/types.ts";
import type { SchemaSource } from "./source.ts";

export function writeCallModel(file: unknown, schemas: readonly SchemaSource[]): string {
  const format = schemas.find(({ name }) => name === "CallModel");
  if (format === undefined) throw new Error("the format of the call model is missing");
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const isCallModel = ajv.compile<CallModel>(format.schema);
  if (!isCallModel(file)) {
    throw new Error(`spec/call-model.yaml: ${ajv.errorsText(isCallModel.errors, { separator: "; ", dataVar: "" })}`);
  }
  const errors = callModelErrors(file);
  if (errors.length > 0) throw new Error(`spec/call-model.yaml: ${errors.join("; ")}`);
  const { columns, rows } = file.matrix;
  const matrix = Object.fromEntries(
    Object.entries(rows).map(([row, cells]) => [
      row,
      Object.fromEntries(columns.map((action, index) => [action, cellOf(cells[index] ?? "")])),
    ]),
  );
  const { format: _, ...model } = file;
  return [
    'import type { CallModelShape } from "../src/call-model.ts";',
    "",
    `export const CALL_MODEL_DATA = ${JSON.stringify({ ...model, matrix }, null, 2)} as const satisfies CallModelShape;`,
    "",
  ].join("\n");
}
