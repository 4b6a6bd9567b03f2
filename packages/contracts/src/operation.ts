import { OPERATIONS } from "../generated/operations.ts";

/** What the contract says of one operation; body entries name schemas of this package. */
export interface OperationEntry {
  readonly method: string;
  /** Template below the API root, parameters in braces. */
  readonly path: string;
  /** Names of the security schemes that must all be satisfied. */
  readonly security: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody: string | null;
  /** By status; a status that is not here is not documented. */
  readonly responses: Readonly<Record<string, ResponseEntry>>;
}

export interface ResponseEntry {
  readonly body: string | null;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly pattern: string }[];
}

export type OperationId = keyof typeof OPERATIONS;

export function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(OPERATIONS, text);
}

/** The contract of an operation. */
export function operationEntry(id: OperationId): OperationEntry {
  return OPERATIONS[id];
}
