import type { Exchange } from "./exchange.ts";
import { isRecord, readJson } from "./json.ts";

/** A text member of the body that a request carried; undefined when there is none. */
export function textMember({ event }: Pick<Exchange, "event">, name: string): string | undefined {
  const body = readJson(event.requestText ?? "");
  const value = body.kind === "json" && isRecord(body.value) ? body.value[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
