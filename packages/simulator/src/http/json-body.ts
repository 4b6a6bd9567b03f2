import { checkSchema } from "@myrcc/contracts";
import type { Incoming } from "./resource.ts";
import { demandJsonAcceptable } from "./accept.ts";
import { Refused } from "./refusal.ts";

type BodyName = Extract<Parameters<typeof checkSchema>[0], "ListenerCreation" | "PlaceCall">;

/** The body as the contract's schema wants it. @throws {Refused} not-acceptable, wrong-media-type, malformed */
export function schemaBody<Name extends BodyName>(
  incoming: Incoming,
  schema: Name,
): Extract<ReturnType<typeof checkSchema<Name>>, { ok: true }>["value"] {
  const check = checkSchema(schema, jsonBody(incoming));
  if (check.ok) return check.value;
  const [issue] = check.issues;
  throw new Refused("malformed", `${issue?.pointer === "" ? "the body" : issue?.pointer} ${issue?.message}`);
}

/** A member of the body that has to be a text with something in it. @throws {Refused} not-acceptable, wrong-media-type, malformed */
export function textMember(incoming: Incoming, member: string): string {
  const body = jsonBody(incoming);
  const value: unknown =
    typeof body === "object" && body !== null && Object.hasOwn(body, member) ? Reflect.get(body, member) : undefined;
  if (typeof value !== "string" || value.trim() === "") {
    throw new Refused("malformed", `the body needs a member ${member} with a text`);
  }
  return value;
}

/** A body without a declared type is taken for JSON (D-16). */
function jsonBody({ body, header }: Incoming): unknown {
  demandJsonAcceptable(header);
  const type = header("content-type");
  if (type !== undefined && !/^\s*application\/json\s*(;|$)/i.test(type)) {
    throw new Refused("wrong-media-type", "expected application/json");
  }
  if (body === undefined || body.length === 0) throw new Refused("malformed", "the body is missing");
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return value;
  } catch {
    throw new Refused("malformed", "the body is not JSON in UTF-8");
  }
}
