/** The names that are likest to a text, the likest first: those that share most pairs of letters with it (Dice). */
export function nearestNames(text: string, names: readonly string[], count = 3): string[] {
  const wanted = pairsOf(text);
  return names
    .map((name) => ({ name, likeness: likeness(wanted, pairsOf(name)) }))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map(({ name }) => name);
}

/** From 0 for nothing in common to 1 for the same pairs. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}

/** Two letters next to each other; the ends of the text count as letters, so that none is without pairs. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [" ", ...text.toLowerCase(), " "];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
