import type { Refusal } from "../engine/command.ts";
import { Refused } from "./refusal.ts";

/** What the engine refuses, as an answer: its kinds are kinds of the API. */
export function engineRefusal({ kind, because }: Refusal): Refused {
  return new Refused(kind, because);
}
