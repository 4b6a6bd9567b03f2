import { isOperationId, isSchemaName, operationEntry } from "@myrcc/contracts";
import type { ExchangeEvent, OperationEntry, OperationId, Profile, SchemaName } from "@myrcc/contracts";
import type { GivenPaths } from "../dialect/given-paths.ts";
import { DEFAULT_PROFILE, readDialect, readMissingList } from "../dialect/read-dialect.ts";
import type { DialectReading } from "../dialect/read-dialect.ts";
import { readJson } from "./json.ts";
import type { JsonReading } from "./json.ts";

/** An HTTP exchange of the trace, read once. */
export interface Exchange {
  readonly event: ExchangeEvent;
  readonly caseId: string | null;
  readonly operation: OperationId | null;
  readonly entry: OperationEntry | null;
  /** Path parameters by name, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  /** As it was received. */
  readonly body: JsonReading;
  /** What a success says, in the canonical shape; null where no JSON came or none is documented. */
  readonly answer: DialectReading<unknown> | null;
  /** Answered with 2xx. */
  readonly accepted: boolean;
  /** Answered with 4xx. */
  readonly refused: boolean;
}

export function readExchange(
  event: ExchangeEvent,
  caseId: string | null,
  profile: Profile = DEFAULT_PROFILE,
): Exchange {
  const operation = event.operation !== null && isOperationId(event.operation) ? event.operation : null;
  const entry = operation === null ? null : operationEntry(operation);
  const [path = "", query = ""] = event.path.split("?", 2);
  const status = event.status ?? 0;
  const body = readJson(event.responseText);
  const accepted = status >= 200 && status < 300;
  return {
    event,
    caseId,
    operation,
    entry,
    parameters: entry === null ? {} : pathParameters(entry.path, path),
    query: queryParameters(query),
    body,
    answer: accepted && entry !== null ? readAnswer(entry, operation, status, body, profile) : null,
    accepted,
    refused: status >= 400 && status < 500,
  };
}

/** Paths of a success as the platform wrote them. */
export function givenIn({ answer }: Pick<Exchange, "answer">): GivenPaths {
  return answer?.ok === true ? answer.given : new Map();
}

function readAnswer(
  entry: OperationEntry,
  operation: OperationId | null,
  status: number,
  body: JsonReading,
  profile: Profile,
): DialectReading<unknown> | null {
  if (operation === "listCallLines" && status === 204 && body.kind === "empty") return readMissingList(profile);
  const schema = successSchema(entry, status);
  return schema === undefined || body.kind !== "json" ? null : readDialect(schema, body.value, profile);
}

/** Of the answer with this status; a success that is not documented is read like one that is (C-19). */
function successSchema({ responses }: OperationEntry, status: number): SchemaName | undefined {
  const documented = responses[String(status)];
  const successes = Object.entries(responses).filter(([one]) => one.startsWith("2"));
  const name = documented === undefined ? successes.find(([, { body }]) => body !== null)?.[1].body : documented.body;
  return name !== undefined && name !== null && isSchemaName(name) ? name : undefined;
}

function pathParameters(template: string, path: string): Record<string, string> {
  const names = template.split("/").toReversed();
  const values = path.split("/").toReversed();
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    if (name.startsWith("{")) parameters[name.slice(1, -1)] = decoded(values[index] ?? "");
  }
  return parameters;
}

function queryParameters(query: string): Map<string, string> {
  const pairs = query.split("&").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return [decoded(name), decoded(value)];
    }),
  );
}

/** Without its percent escapes. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A mangled escape is legal input of a negative case; the raw text is what was sent.
    return text;
  }
}
