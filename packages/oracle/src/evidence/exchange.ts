import { isOperationId, operationEntry } from "@myrcc/contracts";
import type { ExchangeEvent, OperationEntry, OperationId } from "@myrcc/contracts";
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
  readonly body: JsonReading;
  /** Answered with 2xx. */
  readonly accepted: boolean;
  /** Answered with 4xx. */
  readonly refused: boolean;
}

export function readExchange(event: ExchangeEvent, caseId: string | null): Exchange {
  const operation = event.operation !== null && isOperationId(event.operation) ? event.operation : null;
  const entry = operation === null ? null : operationEntry(operation);
  const [path = "", query = ""] = event.path.split("?", 2);
  const status = event.status ?? 0;
  return {
    event,
    caseId,
    operation,
    entry,
    parameters: entry === null ? {} : pathParameters(entry.path, path),
    query: queryParameters(query),
    body: readJson(event.responseText),
    accepted: status >= 200 && status < 300,
    refused: status >= 400 && status < 500,
  };
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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A mangled escape is legal input of a negative case; the raw text is what was sent.
    return text;
  }
}
