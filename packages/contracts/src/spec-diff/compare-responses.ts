import { below, type ChangeLog, type Place } from "./change-log.ts";
import { compareRest, memberOf, namesOf, placeOf, type Pair } from "./comparison.ts";
import { compareContent } from "./compare-content.ts";
import { compareSchema } from "./compare-schema.ts";

export function compareResponses(log: ChangeLog, operation: Place, responses: Pair): void {
  for (const status of namesOf(responses)) {
    if (status.startsWith("x-")) continue;
    const response = memberOf(responses, status);
    const place = below(operation, ` ${status}`);
    const family = status.startsWith("2") ? "success" : status.startsWith("3") ? "redirect" : "error";
    if (!response.before.isPresent) log.add(`status.${family}-added`, place, undefined, response.after.value);
    else if (!response.after.isPresent) log.add(`status.${family}-removed`, place, response.before.value, undefined);
    else compareResponse(log, placeOf(place, response), response);
  }
}

function compareResponse(log: ChangeLog, place: Place, response: Pair): void {
  compareHeaders(log, place, memberOf(response, "headers"));
  compareContent({ log, direction: "response", place }, memberOf(response, "content"));
  compareRest(log, place, response, ["headers", "content"]);
}

function compareHeaders(log: ChangeLog, response: Place, headers: Pair): void {
  for (const name of new Set(namesOf(headers).map(lower))) {
    // A header's name has no case on the wire.
    const find = (side: "before" | "after"): string => headers[side].names.find((one) => lower(one) === name) ?? name;
    const header = { before: headers.before.at(find("before")), after: headers.after.at(find("after")) };
    const place = placeOf(below(response, ` header ${name}`), header);
    if (!header.before.isPresent) log.add("header.added", place, undefined, header.after.value);
    else if (!header.after.isPresent) log.add("header.removed", place, header.before.value, undefined);
    else {
      const required = memberOf(header, "required");
      const [was, is] = [required.before.value === true, required.after.value === true];
      if (was !== is) log.add(is ? "header.now-required" : "header.now-optional", place, was, is);
      compareSchema({ log, direction: "response", place: below(place, " schema#") }, memberOf(header, "schema"));
      compareRest(log, place, header, ["required", "schema"]);
    }
  }
}

function lower(name: string): string {
  return name.toLowerCase();
}
