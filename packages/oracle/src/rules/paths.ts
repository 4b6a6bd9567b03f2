import type { TraceEvent } from "@myrcc/contracts";
import { OPERATION_IDS, operationEntry } from "@myrcc/contracts";
import { isRecord, readJson } from "../evidence/json.ts";
import type { Rule } from "./rule.ts";

const API_ROOT = "/restletrouter";

/** Every path of the contract, as a pattern. */
const RESOURCES = OPERATION_IDS.map(
  (id) => new RegExp(`^${API_ROOT}${operationEntry(id).path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
);
/** A line has a path of its own whether or not it can be read (C-34). */
const PATHS = ["restUri", "next", "prev"];

export const pathsResolve: Rule = {
  requirement: "RCC-HTTP-13",
  judge({ exchanges, messages }, docket) {
    const documents: { event: TraceEvent; value: unknown }[] = [
      ...exchanges.flatMap(({ event, accepted, body }) =>
        accepted && body.kind === "json" ? [{ event, value: body.value }] : [],
      ),
      ...messages.flatMap(({ event, message }) => {
        const reading = readJson(event.text);
        return message.kind !== "other" && reading.kind === "json" ? [{ event, value: reading.value }] : [];
      }),
    ];
    for (const { event, value } of documents) {
      for (const [member, path] of pathsIn(value)) {
        if (isResource(path)) docket.hit();
        else docket.miss({ expected: `${member} with the path of a resource`, observed: path, events: [event] });
      }
    }
  },
};

/** The texts of such members anywhere in a document. */
function* pathsIn(value: unknown): Generator<[member: string, path: string]> {
  if (Array.isArray(value)) for (const element of value) yield* pathsIn(element);
  if (!isRecord(value)) return;
  for (const [member, inner] of Object.entries(value)) {
    if (typeof inner === "string" && PATHS.includes(member)) yield [member, inner];
    else if (typeof inner === "object") yield* pathsIn(inner);
  }
}

function isResource(path: string): boolean {
  // Note: by hand, since k6 has no URL.
  const [beforeQuery = ""] = path.replace(/^https?:\/\/[^/]+/i, "").split(/[?#]/, 1);
  const absolute = beforeQuery.startsWith("/") ? beforeQuery : `${API_ROOT}/${beforeQuery}`;
  return RESOURCES.some((pattern) => pattern.test(absolute));
}

export const oneAddress: Rule = {
  requirement: "RCC-HTTP-14",
  judge({ sockets }, docket) {
    for (const event of sockets) {
      if (event.deviation !== null) continue;
      if (event.phase === "open") docket.hit();
      if (event.phase === "refused" && event.status === 404) {
        docket.miss({
          expected: "the socket at the address of the REST half",
          observed: "status 404",
          events: [event],
        });
      }
    }
  },
};

export const redirectIsHonoured: Rule = {
  requirement: "RCC-HTTP-11",
  judge({ exchanges }, docket) {
    for (const { event } of exchanges) {
      if (![301, 302, 307, 308].includes(event.status ?? 0)) continue;
      const location = event.responseHeaders["location"]?.[0] ?? "";
      const followed = exchanges.find(
        (later) =>
          later.event.sentAtMs >= event.atMs &&
          later.event.session === event.session &&
          later.event.method === event.method &&
          later.event.path === event.path,
      );
      if (followed === undefined) continue;
      const isWhole = /^https?:\/\/[^/]+\//.test(location) && location.endsWith(event.path);
      if (isWhole && followed.accepted) docket.hit();
      else {
        const observed = isWhole ? `status ${followed.event.status} there` : `Location: ${location || "none"}`;
        docket.miss({ expected: "the whole new URI, honoured there", observed, events: [event, followed.event] });
      }
    }
  },
};

export const offeredOverTls: Rule = {
  requirement: "RCC-SECURITY-1",
  judge({ recording: { run }, exchanges }, docket) {
    const first = exchanges.find(({ accepted }) => accepted);
    if (first === undefined) return;
    if (/^https:/i.test(run.baseUrl)) docket.hit();
    else docket.miss({ expected: "https", observed: run.baseUrl, events: [first.event] });
  },
};
