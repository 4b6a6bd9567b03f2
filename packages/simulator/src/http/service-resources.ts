import type { Dialect } from "../dialect/dialect.ts";
import type { Platform } from "../platform.ts";
import type { Session } from "../sessions/session.ts";
import type { Listener } from "../sessions/listener.ts";
import { shortIdOf } from "../sessions/short-id.ts";
import { schemaBody } from "./json-body.ts";
import { Refused } from "./refusal.ts";
import { json, type Answer, type Handler, type Resource } from "./resource.ts";
import { expiringCookie } from "./session-cookie.ts";

/** Longest listener name, in characters. */
const LONGEST_NAME = 256;

export function serviceResources(platform: Platform): Resource[] {
  const deletion = (session: Session, listener: Listener): Answer => {
    platform.behaviour.deletesListener(listener.name, session);
    tell(platform, session, "listener-deleted", listener);
    return { status: 200 };
  };
  const deleted = (session: Session, params: { readonly name?: string }): Answer => {
    const isNobodys = session.listener(params.name ?? "") === undefined;
    return isNobodys && platform.dialect.takes("second-deletion-accepted")
      ? { status: 204 }
      : deletion(session, find(session, params));
  };
  // C-18: some name the listener in the body.
  const deletionByBody: Handler = (session, incoming) => deleted(session, schemaBody(incoming, "ListenerCreation"));
  return [
    {
      path: "/v1/service/Logout",
      methods: {
        POST: (session) => {
          platform.behaviour.endsSession(session, platform);
          return { status: 204, headers: { "set-cookie": expiringCookie(session.cookie) } };
        },
      },
    },
    {
      path: "/v1/service/EventListener/bean",
      methods: {
        POST: (session, incoming) => {
          const { name } = schemaBody(incoming, "ListenerCreation");
          if (name.length > LONGEST_NAME || !name.isWellFormed()) {
            throw new Refused("impossible", `a listener name has at most ${LONGEST_NAME} characters`);
          }
          refuseInDialect(platform.dialect, session, name);
          const isNew = session.listener(name) === undefined;
          const listener = session.createListener(name);
          platform.behaviour.onCreation(listener);
          if (isNew) tell(platform, session, "listener-created", listener);
          const restUri = `v1/service/EventListener/bean/${encodeURIComponent(name)}`;
          return json(platform.behaviour.listenerDocument({ name, restUri }, session));
        },
        ...(platform.dialect.takes("delete-collection-with-body") ? { DELETE: deletionByBody } : {}),
      },
    },
    {
      path: "/v1/service/EventListener/bean/:name",
      ...(platform.dialect.takes("second-deletion-accepted") ? {} : { find }),
      methods: {
        DELETE: (session, { params }) => deleted(session, params),
      },
    },
  ];
}

/** C-28 and C-30: what other platforms refuse. @throws {Refused} wrong-state */
function refuseInDialect(dialect: Dialect, session: Session, name: string): void {
  if (dialect.takes("duplicate-listener-409") && session.listener(name) !== undefined) {
    throw new Refused("wrong-state", `listener ${name} is there already`);
  }
  if (dialect.takes("socket-before-listener") && session.sockets === 0) {
    throw new Refused("wrong-state", "the session has no socket yet");
  }
}

function find(session: Session, params: { readonly name?: string }): Listener {
  const { name = "" } = params;
  const listener = session.listener(name);
  if (listener !== undefined) return listener;
  throw new Refused(session.wasDeleted(name) ? "deleted" : "unknown", `no listener ${name}`);
}

function tell(
  { log }: Platform,
  session: Session,
  event: "listener-created" | "listener-deleted",
  { ordinal }: Listener,
): void {
  log?.write({ event, session: shortIdOf(session), listener: ordinal });
}
