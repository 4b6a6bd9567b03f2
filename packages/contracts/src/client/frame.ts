import { jsonOf } from "./answer.ts";
import { readLine, type LineSnapshot } from "./line-snapshot.ts";
import { Members } from "./members.ts";

/** The lines of a frame for one listener; undefined for everything else that a platform may say (C-29). */
export function readFrame(text: string | undefined, listenerName: string): readonly LineSnapshot[] | undefined {
  const members = text === undefined ? undefined : Members.of(jsonOf(text));
  const lines = members?.list("item", "items", "results")?.map((line) => readLine(line, "frame"));
  if (lines === undefined || members?.text("listenerName") !== listenerName) return undefined;
  return lines.filter((line) => line !== undefined);
}

/** The lines of a list; undefined when it is none. No body at all is an empty list (C-31). */
export function readLineList(body: unknown): readonly LineSnapshot[] | undefined {
  if (body === undefined) return [];
  const lines = Members.of(body)?.list("results", "items", "item");
  return lines?.map((line) => readLine(line, "list")).filter((line) => line !== undefined);
}
