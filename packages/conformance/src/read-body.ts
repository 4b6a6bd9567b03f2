import type { Profile, SchemaName, SchemaValue } from "@myrcc/contracts";
import { readDialect, readJson, readMissingList } from "@myrcc/oracle";
import type { WireAnswer } from "./wire.ts";

/**
 * The driver understands every spelling that is known at all, whatever the profile of the run: it only has to find its way. How
 * the target may write is judged by the oracle.
 */
export const DRIVER_PROFILE = "field" satisfies Profile;

/** An answer that does not say what was asked for. */
export class Unreadable extends Error {
  readonly answer: WireAnswer;

  /** @param asked for example: listing the call lines */
  constructor(asked: string, answer: WireAnswer, missing: string) {
    super(`${asked} answered ${answer.status} without ${missing}`);
    this.name = "Unreadable";
    this.answer = answer;
  }
}

/** What an answer says, in the canonical shape; undefined when it is none of the schema. */
export function readBody<Name extends SchemaName>(schema: Name, { text }: WireAnswer): SchemaValue<Name> | undefined {
  const reading = readJson(text);
  const document = readDialect(schema, reading.kind === "json" ? reading.value : undefined, DRIVER_PROFILE);
  return document.ok ? document.value : undefined;
}

/** The lines of a list; an empty one may be no body at all (C-31). */
export function readLineList(answer: WireAnswer): SchemaValue<"CallLineList"> | undefined {
  if (answer.status !== 204) return readBody("CallLineList", answer);
  const missing = readMissingList(DRIVER_PROFILE);
  return missing.ok ? missing.value : undefined;
}
