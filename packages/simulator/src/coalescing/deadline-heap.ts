interface Timed<T> {
  readonly dueMs: number;
  readonly order: number;
  readonly value: T;
}

/** Values by the instant at which they are due; what is due at the same instant leaves in the order it came. */
export class DeadlineHeap<T> {
  readonly #nodes: Timed<T>[] = [];
  #order = 0;

  get nextDueMs(): number | undefined {
    return this.#nodes[0]?.dueMs;
  }

  push(dueMs: number, value: T): void {
    const node = { dueMs, order: this.#order, value };
    this.#order += 1;
    const nodes = this.#nodes;
    let at = nodes.length;
    nodes.push(node);
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = nodes[parentAt];
      if (parent === undefined || !precedes(node, parent)) break;
      nodes[at] = parent;
      at = parentAt;
    }
    nodes[at] = node;
  }

  pop(): T | undefined {
    const nodes = this.#nodes;
    const top = nodes[0];
    const last = nodes.pop();
    if (top === undefined || last === undefined || nodes.length === 0) return top?.value;
    let at = 0;
    for (;;) {
      const leftAt = 2 * at + 1;
      const left = nodes[leftAt];
      if (left === undefined) break;
      const right = nodes[leftAt + 1];
      const [child, childAt] = right !== undefined && precedes(right, left) ? [right, leftAt + 1] : [left, leftAt];
      if (!precedes(child, last)) break;
      nodes[at] = child;
      at = childAt;
    }
    nodes[at] = last;
    return top.value;
  }
}

function precedes(one: Timed<unknown>, other: Timed<unknown>): boolean {
  return one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.order < other.order);
}
