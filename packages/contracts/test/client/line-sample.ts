/** A line as a platform shows it, with whatever a test changes. */
export function lineSample(lineId: string, state: string, modifiedMs: number, changes: object = {}): object {
  return {
    restUri: `v1/rcc/CallLine/${lineId}`,
    lineId,
    state,
    actions: state === "dropped" ? undefined : ["disconnect"],
    extension: "v1/rcc/Extension/700101",
    isIncoming: false,
    creationTime: "1764000000000",
    lastModificationTime: String(1_764_000_000_000 + modifiedMs),
    displayedNumber: "102",
    ...changes,
  };
}
