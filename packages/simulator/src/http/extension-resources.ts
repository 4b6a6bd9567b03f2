import type { Platform } from "../platform.ts";
import type { Session } from "../sessions/session.ts";
import { extensionItem } from "../wire/extension-item.ts";
import { extensionPage, type PageRequest } from "../wire/extension-page.ts";
import type { WorldExtension } from "../world/world.ts";
import { engineRefusal } from "./engine-refusal.ts";
import { schemaBody } from "./json-body.ts";
import { Refused } from "./refusal.ts";
import { json, type Resource } from "./resource.ts";

const DEFAULT_LENGTH = 50;
/** Longer pages are cut to this; `next` leads on (C-33). */
const LONGEST_PAGE = 200;

type Params = Readonly<Record<string, string>>;

export function extensionResources(platform: Platform): Resource[] {
  const finding =
    (purpose: "read" | "call") =>
    ({ enterprise }: Session, params: Params): WorldExtension => {
      const id = params["extensionId"] ?? "";
      const extension = platform.behaviour.findsExtension({ enterprise, id, purpose }, platform);
      if (extension === undefined) throw new Refused("unknown", `no extension ${id}`);
      return extension;
    };
  const find = finding("read");
  const findCaller = finding("call");
  return [
    {
      path: "/v1/rcc/Extension",
      methods: {
        GET: (session, { query }) => {
          const all = platform.extensions(session.enterprise);
          const request = pageRequest(platform, session, query);
          return json(platform.behaviour.page(extensionPage(all, request), { all, request, session }));
        },
      },
    },
    {
      path: "/v1/rcc/Extension/:extensionId",
      find,
      methods: { GET: (session, { params }) => json(extensionItem(find(session, params))) },
    },
    {
      path: "/v1/rcc/Extension/:extensionId/placeCall",
      find: findCaller,
      methods: {
        POST: (session, incoming) => {
          const { destination } = schemaBody(incoming, "PlaceCall");
          if (destination.trim() === "") throw new Refused("malformed", "the destination is empty");
          const extension = findCaller(session, incoming.params).id;
          const outcome = platform.exchange.submit({ type: "place-call", extension, destination });
          if (outcome.kind === "refused") throw engineRefusal(outcome.refusal);
          if (outcome.placed === undefined) throw new Error("an accepted placeCall has a line");
          return { status: 200, json: platform.snapshot(outcome.placed) };
        },
      },
    },
  ];
}

function pageRequest(platform: Platform, session: Session, query: Readonly<Record<string, unknown>>): PageRequest {
  if (platform.dialect.takes("paging-clamped")) {
    return clampedRequest(query, platform.extensions(session.enterprise).length);
  }
  const length = whole(query, "length") ?? DEFAULT_LENGTH;
  if (length < 1) throw new Refused("malformed", "length is at least 1");
  return { offset: whole(query, "offset") ?? 0, length: Math.min(length, LONGEST_PAGE) };
}

/** C-33: whatever cannot be served is moved to the nearest that can. */
function clampedRequest(query: Readonly<Record<string, unknown>>, count: number): PageRequest {
  const number = (name: string, otherwise: number): number => {
    const value = Number(query[name] ?? otherwise);
    return Number.isFinite(value) ? Math.floor(value) : otherwise;
  };
  return {
    offset: Math.max(0, Math.min(number("offset", 0), count - 1)),
    length: Math.max(1, Math.min(number("length", DEFAULT_LENGTH), LONGEST_PAGE)),
  };
}

function whole(query: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  if (typeof text !== "string" || !/^\d{1,9}$/.test(text)) {
    throw new Refused("malformed", `${name} is a whole number, given once`);
  }
  return Number(text);
}
