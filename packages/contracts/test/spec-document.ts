import { isRecord } from "../scripts/source.ts";

export function members(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** The object itself, or what its local reference leads to. @throws when there is nothing */
export function resolve(document: unknown, value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`expected an object, found ${JSON.stringify(value)}`);
  const reference = value["$ref"];
  if (typeof reference !== "string") return value;
  let found: unknown = document;
  for (const segment of reference.replace(/^#\//, "").split("/")) {
    found = isRecord(found) ? found[segment.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return resolve(document, found);
}

/** The named examples of a request's or response's JSON body; none when it has no such body. */
export function bodyExamples(document: unknown, holder: unknown): [string, unknown][] {
  const { content } = resolve(document, holder);
  const json = isRecord(content) ? content["application/json"] : undefined;
  if (!isRecord(json)) return [];
  return members(json["examples"]).map(([name, example]) => [name, resolve(document, example)["value"]]);
}
