import { createHash } from "node:crypto";

/** One small change of the simulator's engine, made by the instrumenter: a fault that nobody thought of. */
export interface Mutant {
  /** What switches it on in the instrumented code; another one after an edit of the engine. */
  readonly number: string;
  /** The same as long as the line that it changes is, and those alike before it in its file. */
  readonly id: string;
  /** Name within the engine's folder. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

/** A place in a text; lines and columns from 0. */
export interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** What the instrumenter tells of a mutant. */
export interface RawMutant {
  readonly number: string;
  readonly file: string;
  readonly mutator: string;
  readonly span: Span;
  readonly replacement: string;
}

/** @param sources the text of every file that is mutated, by name. */
export function toMutants(raw: readonly RawMutant[], sources: ReadonlyMap<string, string>): Mutant[] {
  const met = new Map<string, number>();
  return raw.map(({ number, file, mutator, span, replacement }) => {
    const lines = (sources.get(file) ?? "").split("\n");
    const original = textAt(lines, span);
    const context = lines[span.start.line]?.trim() ?? "";
    const key = JSON.stringify([file, context, onOneLine(original), onOneLine(replacement)]);
    const alike = met.get(key) ?? 0;
    met.set(key, alike + 1);
    const id = createHash("sha256").update(`${key} ${alike}`).digest("hex").slice(0, 8);
    return { number, id, file, line: span.start.line + 1, mutator, original, replacement };
  });
}

function textAt(lines: readonly string[], { start, end }: Span): string {
  return lines
    .slice(start.line, end.line + 1)
    .map((line, index) => {
      const isLast = start.line + index === end.line;
      return line.slice(index === 0 ? start.column : 0, isLast ? end.column : undefined);
    })
    .join("\n");
}

/** Longer ones are cut in the middle, in characters. */
const LONGEST = 120;

/** A piece of code for people: on one line, and not too long. */
export function shown(code: string): string {
  const line = onOneLine(code);
  const half = Math.floor(LONGEST / 2) - 1;
  return line.length <= LONGEST ? line : `${line.slice(0, half)} … ${line.slice(-half)}`;
}

function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, " ").trim();
}
