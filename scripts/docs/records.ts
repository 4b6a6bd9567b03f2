export type PlainRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function entries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/**
 * A member of a register as a list of records. A map of records becomes records that begin with their key; anything else is
 * no list of records and gives none.
 */
export function recordsOf(register: unknown, member: string): PlainRecord[] {
  const value = isRecord(register) ? register[member] : undefined;
  if (Array.isArray(value)) return value.filter(isRecord);
  const pairs = entries(value);
  if (pairs.every(([, content]) => isRecord(content))) {
    return pairs.map(([key, content]) => ({ "": key, ...(isRecord(content) ? content : {}) }));
  }
  return pairs.every(([, content]) => typeof content === "string")
    ? pairs.map(([key, content]) => ({ "": key, means: content }))
    : [];
}
