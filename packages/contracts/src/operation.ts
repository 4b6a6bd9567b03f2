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
  /**
   * By documented status: what a platform may answer in its place (C-19, C-21 and the rows that follow from them). The exact
   * status is a SHOULD, one of these a MUST.
   */
  readonly tolerated: Readonly<Record<string, readonly number[]>>;
  /** By status; a status that is not here is not documented. */
  readonly responses: Readonly<Record<string, ResponseEntry>>;
}

export interface ResponseEntry {
  readonly body: string | null;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly pattern: string }[];
  /** Answers only a request that departs from the contract, such as one with a wrong method; no answer to any other. */
  readonly onlyForDepartures: boolean;
}

export type OperationId = keyof typeof OPERATIONS;

export function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(OPERATIONS, text);
}

/** Every operation of the contract. */
export const OPERATION_IDS: readonly OperationId[] = Object.keys(OPERATIONS).filter(isOperationId);

/** Statuses that a request within the contract may be answered with: the documented ones and what is tolerated for them. */
export function admittedStatuses({ responses, tolerated }: OperationEntry): ReadonlySet<string> {
  const documented = Object.entries(responses).filter(([, { onlyForDepartures }]) => !onlyForDepartures);
  return new Set([...documented.map(([status]) => status), ...Object.values(tolerated).flat().map(String)]);
}

/** The contract of an operation. */
export function operationEntry(id: OperationId): OperationEntry {
  return OPERATIONS[id];
}
