import { Refused } from "./refusal.ts";

/** From the most specific range to the least: the first that is named decides (RFC 9110, 12.5.1). */
const RANGES_OF_JSON = ["application/json", "application/*", "*/*"];

/** Whether an Accept header leaves room for JSON, the only form there is (F-26). Parameters of a range are not looked at. */
function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === "") return true;
  const ranges = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => /^q\s*=/.test(parameter))?.split("=", 2)[1];
    return { type, isRefused: quality !== undefined && Number(quality) === 0 };
  });
  for (const wanted of RANGES_OF_JSON) {
    const named = ranges.filter(({ type }) => type === wanted);
    if (named.length > 0) return named.some(({ isRefused }) => !isRefused);
  }
  return false;
}

/** @throws {Refused} not-acceptable */
export function demandJsonAcceptable(header: (name: string) => string | undefined): void {
  if (!acceptsJson(header("accept"))) throw new Refused("not-acceptable", "Accept leaves no room for application/json");
}
