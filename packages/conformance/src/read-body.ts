import type { Profile, SchemaName, SchemaValue } from "@myrcc/contracts";
import { readDialect, readJson, readMissingList } from "@myrcc/oracle";
import type { DialectReading, GivenPaths } from "@myrcc/oracle";
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

/** What an answer says, in the canonical shape, and its paths as the target wrote them. */
export interface ReadDocument<T> {
  readonly value: T;
  readonly given: GivenPaths;
}

/** What an answer says, in the canonical shape; undefined when it is none of the schema. */
export function readBody<Name extends SchemaName>(schema: Name, answer: WireAnswer): SchemaValue<Name> | undefined {
  return readDocument(schema, answer)?.value;
}

/** Undefined when it is none of the schema. */
export function readDocument<Name extends SchemaName>(
  schema: Name,
  { text }: WireAnswer,
): ReadDocument<SchemaValue<Name>> | undefined {
  const reading = readJson(text);
  return known(readDialect(schema, reading.kind === "json" ? reading.value : undefined, DRIVER_PROFILE));
}

/** The lines of a list; an empty one may be no body at all (C-31). */
export function readLineList(answer: WireAnswer): ReadDocument<SchemaValue<"CallLineList">> | undefined {
  return answer.status === 204 ? known(readMissingList(DRIVER_PROFILE)) : readDocument("CallLineList", answer);
}

function known<T>(reading: DialectReading<T>): ReadDocument<T> | undefined {
  return reading.ok ? reading : undefined;
}
