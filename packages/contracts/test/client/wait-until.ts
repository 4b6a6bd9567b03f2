const DEADLINE_MS = 5000;

/** Resolves once the claim holds; says what it was when it does not within five seconds. */
export async function waitUntil(claim: string, holds: () => boolean): Promise<void> {
  const startMs = performance.now();
  while (!holds()) {
    if (performance.now() - startMs > DEADLINE_MS) throw new Error(`not within ${DEADLINE_MS} ms: ${claim}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
