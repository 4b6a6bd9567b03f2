import fc from "fast-check";

/** The smallest case that breaks a property, with how to replay it; undefined when none was found. */
export function counterexample<T>(
  arbitrary: fc.Arbitrary<T>,
  numRuns: number,
  find: (value: T) => unknown,
): string | undefined {
  const property = fc.property(arbitrary, (value) => {
    const found = find(value);
    if (found !== undefined) throw new Error(JSON.stringify(found));
  });
  return fc.defaultReportMessage(fc.check(property, { numRuns }));
}
