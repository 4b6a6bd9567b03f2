import type { Device } from "../engine/device.ts";
import { ControlRefused } from "./control-refusal.ts";

const MEMBERS = ["kind", "afterMs", "hangUpAfterMs"];
/** Longest delay of a device, in milliseconds: a day. */
const LONGEST_MS = 86_400_000;

/** A device as a JSON body describes it, with the members of a world file. @throws {ControlRefused} 422 */
export function readDevice(body: unknown): Device {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw refused(
      "a JSON object with kind, afterMs and hangUpAfterMs",
      body === undefined ? "no body" : JSON.stringify(body),
    );
  }
  const members = new Map<string, unknown>(Object.entries(body));
  const unknown = [...members.keys()].find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) throw refused(`members among ${MEMBERS.join(", ")}`, unknown);
  const hangUpAfterMs = members.has("hangUpAfterMs") ? delay(members, "hangUpAfterMs") : undefined;
  const habit = hangUpAfterMs === undefined ? {} : { hangUpAfterMs };
  const kind = members.get("kind");
  switch (kind) {
    case "auto-answer":
    case "no-answer":
    case "reject":
      return { kind, afterMs: delay(members, "afterMs"), ...habit };
    case "manual":
    case "busy":
    case "dnd":
    case "unreachable":
      if (members.has("afterMs")) throw refused(`no afterMs: a device of kind ${kind} waits for nothing`, "afterMs");
      return { kind, ...habit };
    default:
      throw refused(
        "kind: one of manual, auto-answer, no-answer, reject, busy, dnd, unreachable",
        kind === undefined ? "no kind" : JSON.stringify(kind),
      );
  }
}

function delay(members: ReadonlyMap<string, unknown>, name: string): number {
  const value = members.get(name);
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= LONGEST_MS) return value;
  throw refused(
    `${name}: whole milliseconds from 0 to ${LONGEST_MS}`,
    value === undefined ? `no ${name}` : JSON.stringify(value),
  );
}

function refused(expected: string, found: string): ControlRefused {
  return new ControlRefused(422, expected, found);
}
