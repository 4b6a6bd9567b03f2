import fc from "fast-check";

/**
 * The smallest case that breaks a property, with how to replay it; undefined when none was found. With a limit it is the
 * smallest that was found within it: a long history has more smaller ones than anybody can wait for.
 */
export function counterexample<T>(
  arbitrary: fc.Arbitrary<T>,
  numRuns: number,
  find: (value: T) => unknown,
  limit: { readonly withinMs?: number } = {},
): string | undefined {
  const property = fc.property(arbitrary, (value) => {
    const found = find(value);
    if (found !== undefined) throw new Error(JSON.stringify(found));
  });
  const { withinMs } = limit;
  const limits = withinMs === undefined ? {} : { interruptAfterTimeLimit: withinMs };
  return fc.defaultReportMessage(fc.check(property, { numRuns, ...limits }));
}
