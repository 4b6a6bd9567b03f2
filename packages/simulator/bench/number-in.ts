export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** @default false */
  readonly isWhole?: boolean;
}

/** @param refuse told what was expected and what was found instead */
export function numberIn(
  text: string,
  { least, most, isWhole = false }: NumberRange,
  refuse: (expected: string, found: string) => Error,
): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
  throw refuse(`a ${isWhole ? "whole number" : "number"} from ${least} to ${most}`, text || "an empty value");
}
