import type { OperationId } from "@myrcc/contracts";
import type { EngineBehaviour } from "./engine-behaviour.ts";

type Reading = Pick<EngineBehaviour, "body">;

/** A member that is missing or blank is read as if it were this text. */
export function defaulting(operation: OperationId, member: string, text: string): Reading {
  return rewriting(operation, member, (value) => (typeof value === "string" && value.trim() !== "" ? value : text));
}

/** A member of the body of an operation is read as something else; a body that is no JSON object stays as it is. */
export function rewriting(operation: OperationId, member: string, rewrite: (value: unknown) => unknown): Reading {
  return {
    body: (body, asked) => {
      const payload = asked === operation && body !== undefined ? objectIn(body) : undefined;
      return payload === undefined
        ? body
        : Buffer.from(JSON.stringify({ ...payload, [member]: rewrite(Reflect.get(payload, member)) }));
    },
  };
}

function objectIn(body: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
