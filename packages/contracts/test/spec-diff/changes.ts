/** One edit of the small spec; made forwards it is the first rule's change, taken back the second one's. */
export interface Edit {
  readonly file: "openapi.yaml" | "asyncapi.yaml" | "schemas/line.yaml";
  readonly path: readonly (string | number)[];
  /** Undefined: taken out. */
  readonly value: unknown;
  readonly rules: readonly [forwards: string, backwards: string];
}

const get = ["paths", "/lines/{lineId}", "get"] as const;
const post = ["paths", "/lines/{lineId}", "post"] as const;
const ok = [...get, "responses", "200"] as const;
const body = [...post, "requestBody", "content", "application/json", "schema"] as const;
const cookie = { cookie: [] };
const text = { type: "string" };

function openapi(path: Edit["path"], value: unknown, forwards: string, backwards: string): Edit {
  return { file: "openapi.yaml", path, value, rules: [forwards, backwards] };
}

function asyncapi(path: Edit["path"], value: unknown, forwards: string, backwards: string): Edit {
  return { file: "asyncapi.yaml", path, value, rules: [forwards, backwards] };
}

/** Same edit of data in a request and in a response, where its meaning is the opposite. */
function data(path: Edit["path"], value: unknown, forwards: string, backwards: string): Edit[] {
  const line = path.map((key) => (key === "name" ? "id" : key === "mode" ? "state" : key));
  return [
    openapi([...body, ...path], value, `request.${forwards}`, `request.${backwards}`),
    { file: "schemas/line.yaml", path: line, value, rules: [`response.${forwards}`, `response.${backwards}`] },
  ];
}

export const EDITS: readonly Edit[] = [
  ...data(["properties", "extra"], text, "property-added", "property-removed"),
  ...data(["required"], ["size"], "required-added", "required-removed"),
  ...data(["required"], undefined, "required-removed", "required-added"),
  ...data(["additionalProperties"], false, "members-closed", "members-opened"),
  ...data(["additionalProperties"], text, "type-narrowed", "type-widened"),
  ...data(["properties", "size", "type"], "number", "type-widened", "type-narrowed"),
  ...data(["properties", "size", "type"], ["integer", "null"], "type-widened", "type-narrowed"),
  ...data(["properties", "size", "type"], "string", "type-changed", "type-changed"),
  ...data(["properties", "mode", "enum", 1], undefined, "values-removed", "values-added"),
  ...data(["properties", "size", "const"], 7, "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "size", "minimum"], 7, "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "size"], { type: "integer", maximum: 7 }, "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "size", "multipleOf"], 7, "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "name", "pattern"], "^x", "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "name", "format"], "uuid", "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "name", "not"], { const: "x" }, "keyword-changed", "keyword-changed"),
  ...data(["properties", "size"], false, "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "size", "prefixItems"], [true], "constraint-changed", "constraint-changed"),
  ...data(["properties", "size", "items"], text, "type-narrowed", "type-widened"),
  ...data(["properties", "size", "default"], 7, "default-changed", "default-changed"),
  ...data(["properties", "shape", "oneOf", 2], { title: "Flat" }, "variant-added", "variant-removed"),
  ...data(["properties", "whole", "allOf", 1], { title: "Other" }, "conjunct-added", "conjunct-removed"),
  ...data(["properties", "size", "anyOf"], [text], "constraint-tightened", "constraint-loosened"),
  ...data(["properties", "shape", "oneOf", 1, "type"], "number", "type-widened", "type-narrowed"),
  ...data(["description"], "Words.", "documentation.changed", "documentation.changed").map(undirected),

  openapi(["openapi"], "3.1.1", "document.version-changed", "document.version-changed"),
  openapi(["info", "version"], "v2", "documentation.changed", "documentation.changed"),
  openapi(["components", "schemas"], { Spare: text }, "document.unexplained", "document.unexplained"),
  openapi(["x-owner"], "us", "extension.changed", "extension.changed"),
  openapi(["webhooks"], {}, "member.changed", "member.changed"),
  openapi(["servers", 1], { url: "http://other" }, "server.added", "server.removed"),
  openapi(["servers", 0, "variables", "host", "default"], "::1", "server.variable-changed", "server.variable-changed"),
  openapi(post, undefined, "operation.removed", "operation.added"),
  openapi([...get, "operationId"], "readLine", "operation.renamed", "operation.renamed"),
  openapi([...get, "deprecated"], true, "operation.deprecated", "operation.deprecated"),
  openapi([...get, "parameters", 1], undefined, "parameter.removed", "parameter.added"),
  openapi(
    [...get, "parameters", 2],
    { name: "X-A", in: "header", required: true },
    "parameter.required-added",
    "parameter.removed",
  ),
  openapi([...get, "parameters", 1, "required"], true, "parameter.now-required", "parameter.now-optional"),
  openapi(
    [...get, "parameters", 1, "explode"],
    false,
    "parameter.serialisation-changed",
    "parameter.serialisation-changed",
  ),
  openapi(
    [...get, "parameters", 1, "schema", "minLength"],
    1,
    "request.constraint-tightened",
    "request.constraint-loosened",
  ),
  openapi([...post, "requestBody"], undefined, "request.body-removed", "request-body.required-added"),
  openapi([...post, "requestBody", "required"], false, "request-body.now-optional", "request-body.now-required"),
  openapi(
    [...post, "requestBody", "content", "text/plain"],
    {},
    "request.media-type-added",
    "request.media-type-removed",
  ),
  openapi([...get, "requestBody"], { content: { "text/plain": {} } }, "request.body-added", "request.body-removed"),
  openapi([...ok, "content", "text/plain"], {}, "response.media-type-added", "response.media-type-removed"),
  openapi([...ok, "content"], undefined, "response.body-removed", "response.body-added"),
  openapi([...post, "responses", "202"], { description: "Later." }, "status.success-added", "status.success-removed"),
  openapi([...get, "responses", "302"], { description: "There." }, "status.redirect-added", "status.redirect-removed"),
  openapi([...get, "responses", "404"], undefined, "status.error-removed", "status.error-added"),
  openapi([...ok, "headers", "X-Trace"], undefined, "header.removed", "header.added"),
  openapi([...ok, "headers", "X-Trace", "required"], true, "header.now-required", "header.now-optional"),
  openapi(
    [...ok, "headers", "X-Trace", "schema", "pattern"],
    "^x",
    "response.constraint-tightened",
    "response.constraint-loosened",
  ),
  openapi([...get, "security"], [cookie, { token: [] }], "security.alternative-added", "security.alternative-removed"),
  openapi(
    [...get, "security"],
    [{ cookie: [], token: [] }],
    "security.alternative-removed",
    "security.alternative-added",
  ),
  openapi([...get, "security"], [], "security.alternative-added", "security.alternative-removed"),
  openapi(
    ["components", "securitySchemes", "cookie", "name"],
    "OTHER",
    "security-scheme.changed",
    "security-scheme.changed",
  ),

  asyncapi(["asyncapi"], "3.1.0", "document.version-changed", "document.version-changed"),
  asyncapi(["servers", "spare"], { host: "127.0.0.2", protocol: "ws" }, "server.added", "server.removed"),
  asyncapi(["servers", "main", "protocol"], "wss", "server.changed", "server.changed"),
  asyncapi(["channels", "pushes", "address"], "/socket", "channel.address-changed", "channel.address-changed"),
  asyncapi(["channels", "spare"], undefined, "channel.removed", "channel.added"),
  asyncapi(["channels", "pushes", "bindings", "ws", "method"], "POST", "binding.changed", "binding.changed"),
  asyncapi(
    ["channels", "pushes", "bindings", "ws", "headers"],
    { required: ["Cookie"] },
    "request.required-added",
    "request.required-removed",
  ),
  asyncapi(["operations", "keepAlive"], undefined, "operation.removed", "operation.added"),
  asyncapi(["operations", "keepAlive", "action"], "receive", "operation.action-changed", "operation.action-changed"),
  asyncapi(["operations", "receive", "messages"], undefined, "response.message-added", "response.message-removed"),
  asyncapi(["operations", "keepAlive", "messages"], undefined, "request.message-added", "request.message-removed"),
  asyncapi(
    ["components", "messages", "Frame", "contentType"],
    "text/plain",
    "response.content-type-changed",
    "response.content-type-changed",
  ),
  asyncapi(
    ["channels", "pushes", "messages", "ping", "contentType"],
    "text/plain",
    "request.content-type-changed",
    "request.content-type-changed",
  ),
  asyncapi(
    ["channels", "pushes", "messages", "ping", "payload", "const"],
    "pong",
    "request.values-removed",
    "request.values-removed",
  ),
  asyncapi(["operations", "receive", "x-coalescing"], undefined, "coalescing.removed", "coalescing.added"),
  asyncapi(
    ["operations", "receive", "x-coalescing", "windowMs"],
    200,
    "coalescing.window-raised",
    "coalescing.window-lowered",
  ),
  asyncapi(
    ["operations", "receive", "x-coalescing", "mustFactor"],
    3,
    "coalescing.weakened",
    "coalescing.strengthened",
  ),
  asyncapi(
    ["operations", "receive", "x-coalescing", "keep"],
    "first",
    "coalescing.weakened",
    "coalescing.strengthened",
  ),
  asyncapi(
    ["operations", "receive", "x-coalescing", "finalStateDelivered"],
    false,
    "coalescing.weakened",
    "coalescing.strengthened",
  ),
  asyncapi(["operations", "receive", "x-coalescing", "changeIs"], "less", "coalescing.changed", "coalescing.changed"),
];

function undirected(edit: Edit): Edit {
  return { ...edit, rules: ["documentation.changed", "documentation.changed"] };
}
