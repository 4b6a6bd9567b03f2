import * as validators from "../generated/validators.js";
import type { SchemaError, Validator } from "../generated/validators.js";

export type SchemaName = keyof typeof validators;

/** The type of the values that a schema admits. */
export type SchemaValue<Name extends SchemaName> = (typeof validators)[Name] extends Validator<infer T> ? T : never;

/** Where a value departs from its schema: a JSON pointer into it (empty for the whole) and what is expected there. */
export interface SchemaIssue {
  readonly pointer: string;
  readonly message: string;
  /** The member at the pointer that the schema does not know, if that is what is wrong. */
  readonly unknownMember?: string;
}

export type SchemaCheck<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

export function isSchemaName(text: string): text is SchemaName {
  return Object.hasOwn(validators, text);
}

/** Holds a value against a schema of the contract or of the harness's own formats. Never throws. */
export function checkSchema<Name extends SchemaName>(name: Name, value: unknown): SchemaCheck<SchemaValue<Name>> {
  const validate: Validator<SchemaValue<Name>> = validatorOf(name);
  if (validate(value)) return { ok: true, value };
  return { ok: false, issues: (validate.errors ?? []).map(issueOf) };
}

function issueOf(error: SchemaError): SchemaIssue {
  const detail =
    "additionalProperty" in error.params
      ? ` (${String(error.params["additionalProperty"])})`
      : "allowedValues" in error.params
        ? ` (${JSON.stringify(error.params["allowedValues"])})`
        : "allowedValue" in error.params
          ? ` (${JSON.stringify(error.params["allowedValue"])})`
          : "";
  const unknown = error.params["additionalProperty"];
  return {
    pointer: error.instancePath,
    message: `${error.message ?? error.keyword}${detail}`,
    ...(typeof unknown === "string" ? { unknownMember: unknown } : {}),
  };
}

function validatorOf<Name extends SchemaName>(name: Name): Validator<SchemaValue<Name>> {
  // The one place where the table's element is tied to its name; each entry validates exactly its own type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, import/namespace
  return validators[name] as unknown as Validator<SchemaValue<Name>>;
}
