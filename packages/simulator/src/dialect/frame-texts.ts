import { checkSchema } from "@myrcc/contracts";
import type { Dialect } from "./dialect.ts";
import { parsed } from "./parsed.ts";
import { spellFrame, textOf } from "./spell-document.ts";
import { spellingOf } from "./spelling.ts";

/** A canonical frame as the messages in which a platform of the dialect sends it. */
export function frameTexts(dialect: Dialect, frame: string, origin: () => string): readonly string[] {
  if (dialect.isCanonical) return [frame];
  const check = checkSchema("SnapshotFrame", parsed(frame));
  if (!check.ok) return [frame];
  return spellFrame(check.value, spellingOf(dialect, "frame", origin)).map(textOf);
}
