import { below, type ChangeLog, type Place } from "./change-log.ts";
import { compareRest, memberOf, placeOf, type Pair } from "./comparison.ts";
import { compareContent } from "./compare-content.ts";

export function compareRequestBody(log: ChangeLog, operation: Place, body: Pair): void {
  const place = placeOf(below(operation, " request"), body);
  const { before, after } = body;
  const required = memberOf(body, "required");
  const [was, is] = [required.before.value === true, required.after.value === true];
  if (!before.isPresent && is) return log.add("request-body.required-added", place, undefined, after.value);
  if (before.isPresent && after.isPresent && was !== is) {
    log.add(is ? "request-body.now-required" : "request-body.now-optional", place, was, is);
  }
  compareContent({ log, direction: "request", place }, memberOf(body, "content"));
  if (before.isPresent && after.isPresent) compareRest(log, place, body, ["required", "content"]);
}
