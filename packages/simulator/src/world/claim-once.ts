import type { YamlCursor } from "./yaml-cursor.ts";

/** Reads texts that must all differ; the second of two equal ones is reported at its place. */
export function claimOnce(noun: string): (cursor: YamlCursor, pattern: RegExp, expected: string) => string {
  const taken = new Set<string>();
  return (cursor, pattern, expected) => {
    const text = cursor.text(pattern, expected);
    if (taken.has(text)) cursor.fail(`each ${noun} once`, `${JSON.stringify(text)} a second time`);
    taken.add(text);
    return text;
  };
}
