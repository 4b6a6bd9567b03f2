import type { Line, Subscription } from "../../src/client/index.ts";

/** The next snapshots of a subscription, `id state source` each. */
export async function next(lines: AsyncIterator<Line>, count: number): Promise<string[]> {
  const found: string[] = [];
  while (found.length < count) {
    const { value } = await lines.next();
    if (value === undefined) throw new Error(`ended after ${found.join(", ")}`);
    found.push(`${value.id} ${value.state} ${value.source}`);
  }
  return found;
}

export function iterate(subscription: Subscription): AsyncIterator<Line> {
  return subscription[Symbol.asyncIterator]();
}

/** A frame for the listener that the tests use. */
export const frame = (...item: object[]): object => ({ listenerName: "desk", item });
/** The list of lines as the platform answers it. */
export const list = (...results: object[]): object => ({ count: results.length, results });
