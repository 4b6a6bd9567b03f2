/** What a JSON text says; undefined for a text that is none, which only a fault writes. */
export function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
