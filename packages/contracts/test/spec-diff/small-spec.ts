import { parse } from "yaml";

const OPENAPI = `
openapi: 3.1.0
info: { title: Small, version: v1 }
servers:
  - url: http://{host}/api
    variables: { host: { default: 127.0.0.1 } }
security:
  - cookie: []
paths:
  /lines/{lineId}:
    get:
      operationId: getLine
      parameters:
        - { name: lineId, in: path, required: true, schema: { type: string } }
        - { name: view, in: query, schema: { type: string } }
      responses:
        "200":
          description: The line.
          headers:
            X-Trace: { schema: { type: string } }
          content:
            application/json:
              schema: { $ref: schemas/line.yaml }
        "404": { description: No such line. }
    post:
      operationId: changeLine
      parameters:
        - { name: lineId, in: path, required: true, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: { type: string }
                mode: { enum: [on, off] }
                size: { type: integer }
                shape: { oneOf: [{ title: Round, type: string }, { title: Square, type: integer }] }
                whole: { allOf: [{ title: Part, type: string }] }
      responses:
        "204": { description: Done. }
components:
  securitySchemes:
    cookie: { type: apiKey, in: cookie, name: SESSION }
    token: { type: apiKey, in: header, name: X-Token }
`;

const ASYNCAPI = `
asyncapi: 3.0.0
info: { title: Small, version: v1 }
defaultContentType: application/json
servers:
  main: { host: "127.0.0.1", protocol: ws }
channels:
  pushes:
    address: /ws
    messages:
      frame: { $ref: "#/components/messages/Frame" }
      ping: { payload: { const: ping } }
    bindings:
      ws: { method: GET }
  spare:
    address: /spare
operations:
  receive:
    action: receive
    channel: { $ref: "#/channels/pushes" }
    messages: [{ $ref: "#/channels/pushes/messages/frame" }]
    x-coalescing: { windowMs: 100, keep: latest, finalStateDelivered: true, mustFactor: 2, changeIs: anything }
  keepAlive:
    action: send
    channel: { $ref: "#/channels/pushes" }
    messages: [{ $ref: "#/channels/pushes/messages/ping" }]
components:
  messages:
    Frame:
      payload: { $ref: schemas/line.yaml }
`;

const LINE = `
title: Line
type: object
required: [id]
properties:
  id: { type: string }
  state: { enum: [talking, held] }
  size: { type: integer }
  next: { $ref: line.yaml }
  shape: { oneOf: [{ title: Round, type: string }, { title: Square, type: integer }] }
  whole: { allOf: [{ title: Part, type: string }] }
`;

/** Two small documents that share a schema, and a schema that contains itself. */
export function smallSpec(): Map<string, unknown> {
  return new Map<string, unknown>([
    ["openapi.yaml", parse(OPENAPI)],
    ["asyncapi.yaml", parse(ASYNCAPI)],
    ["schemas/line.yaml", parse(LINE)],
  ]);
}

/** A file, a place in it, and the value that comes there; undefined takes out what is there. */
export type SpecEdit = readonly [file: string, path: readonly (string | number)[], value: unknown];

/** The small spec with one edit. */
export function smallSpecWith(...edit: SpecEdit): Map<string, unknown> {
  return editedBy(smallSpec(), edit);
}

/** The same files with one edit more. */
export function editedBy(files: ReadonlyMap<string, unknown>, [file, path, value]: SpecEdit): Map<string, unknown> {
  return new Map(files).set(file, replaced(files.get(file), path, value));
}

function replaced(value: unknown, path: readonly (string | number)[], into: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return into;
  if (Array.isArray(value)) {
    const index = Number(first);
    const items: unknown[] = [...value];
    items[index] = replaced(items[index], rest, into);
    return items.filter((item) => item !== undefined);
  }
  const members = new Map<string, unknown>(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const member = replaced(members.get(String(first)), rest, into);
  if (member === undefined) members.delete(String(first));
  else members.set(String(first), member);
  return Object.fromEntries(members);
}
