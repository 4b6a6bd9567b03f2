type Schema = Readonly<Record<string, unknown>>;

/** What a JSON Schema says in words about the place of a value; `pointer` leads into the value, not into the schema. */
export function descriptionAt(root: Schema, pointer: string): string | undefined {
  let place: Schema | undefined = root;
  for (const segment of pointer.split("/").slice(1)) {
    place = place === undefined ? undefined : child(resolve(root, place), segment, root);
  }
  const description = place?.["description"] ?? (place === undefined ? undefined : resolve(root, place)["description"]);
  return typeof description === "string" ? description : undefined;
}

function child(schema: Schema, segment: string, root: Schema): Schema | undefined {
  const properties = asSchema(schema["properties"]);
  if (properties !== undefined && Object.hasOwn(properties, segment)) return asSchema(properties[segment]);
  if (/^\d+$/.test(segment) && schema["items"] !== undefined) return asSchema(schema["items"]);
  const alternatives: readonly unknown[] = Array.isArray(schema["oneOf"]) ? schema["oneOf"] : [];
  for (const alternative of alternatives) {
    const found = child(resolve(root, asSchema(alternative) ?? {}), segment, root);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Follows a reference to a definition of the same document. */
function resolve(root: Schema, schema: Schema): Schema {
  const name = typeof schema["$ref"] === "string" ? /^#\/\$defs\/(\w+)$/.exec(schema["$ref"])?.[1] : undefined;
  const definition = name === undefined ? undefined : asSchema(asSchema(root["$defs"])?.[name]);
  return definition ?? schema;
}

function asSchema(value: unknown): Schema | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is an object can be read by its keys
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Schema) : undefined;
}
