import { argumentId } from "../dialect/argument-form.ts";
import { Races } from "../dialect/races.ts";
import { isAction, type Action } from "../engine/action.ts";
import type { Request } from "../engine/command.ts";
import type { Leg } from "../engine/leg.ts";
import type { Platform } from "../platform.ts";
import type { Listener } from "../sessions/listener.ts";
import type { Session } from "../sessions/session.ts";
import { shortIdOf } from "../sessions/short-id.ts";
import { lineIdOf } from "../wire/line-snapshot.ts";
import { engineRefusal } from "./engine-refusal.ts";
import { textMember } from "./json-body.ts";
import { Refused } from "./refusal.ts";
import { DONE, type Answer, type Incoming, type Resource } from "./resource.ts";

type Params = Readonly<Record<string, string>>;

export function callLineResources(platform: Platform): Resource[] {
  const find = (session: Session, params: Params): Leg => {
    const text = params["lineId"] ?? "";
    const id = lineIdOf(text);
    const asked = { session, id: id ?? Number.NaN, action: params["action"] };
    const leg = platform.behaviour.findsLine(asked, platform.exchange);
    if (leg === undefined) throw new Refused("unknown", `no line ${text}`);
    return leg;
  };
  const findAction = (session: Session, params: Params): { leg: Leg; action: Action } => {
    const leg = find(session, params);
    const action = params["action"] ?? "";
    if (!isAction(action)) throw new Refused("unknown", `no action ${action}`);
    return { leg, action };
  };
  const races = new Races(platform.dialect, platform.clock);
  return [
    {
      path: "/v1/rcc/CallLine",
      methods: {
        GET: (session, incoming) => {
          const listener = subscribe(platform, session, incoming);
          if (listener !== undefined) tell(platform, session, listener);
          // The list is taken in the same turn as the subscription begins, so no change falls between them (C-51).
          const sound = platform.behaviour.listsLines(session, platform);
          const { lines, count } = platform.behaviour.listing({ lines: sound, count: sound.length });
          if (platform.dialect.takes("subscription-duplicate")) {
            listener?.offer(lines.map((leg) => platform.change(leg)));
          }
          const results = lines.map((leg) => platform.snapshot(leg, "list")).join(",");
          return { status: 200, json: `{"count":${count},"results":[${results}]}` };
        },
      },
    },
    {
      path: "/v1/rcc/CallLine/:lineId",
      find,
      methods: platform.dialect.takes("line-not-readable")
        ? {}
        : { GET: (session, { params }) => ({ status: 200, json: platform.snapshot(find(session, params), "line") }) },
    },
    {
      path: "/v1/rcc/CallLine/:lineId/:action",
      find: findAction,
      methods: {
        POST: (session, incoming) => {
          const { leg, action } = findAction(session, incoming.params);
          const request = requestOf(platform, action, incoming);
          const outcome = platform.exchange.submit({ type: "act", leg: leg.id, request });
          if (outcome.kind === "refused") {
            if (races.isLoser(leg.id, action, outcome.refusal.kind)) return DONE;
            platform.refused(leg);
            throw engineRefusal(outcome.refusal);
          }
          races.note(leg.id, action);
          return platform.behaviour.answered(answerOf(platform, leg, action, outcome.changed), action, leg);
        },
      },
    },
  ];
}

/** The new line, where the dialect shows it (C-43); the own one instead of a party that nobody may see. */
function answerOf(platform: Platform, leg: Leg, action: Action, changed: readonly Leg[]): Answer {
  if (action !== "addParty" || !platform.dialect.takes("add-party-200")) return DONE;
  const invited = changed.find(({ state, hidden }) => state === "ringing" && !hidden);
  const isOurs =
    invited !== undefined &&
    platform.directory.enterpriseOf(invited.party) === platform.directory.enterpriseOf(leg.party);
  return { status: 200, json: platform.snapshot(isOurs ? invited : leg, "line") };
}

/** The listener for which monitoring begins, if it does. */
function subscribe({ behaviour }: Platform, session: Session, { query, isHead }: Incoming): Listener | undefined {
  const name = query["listenerName"];
  if (name === undefined) return undefined;
  if (typeof name !== "string") throw new Refused("malformed", "listenerName is given once");
  const listener = behaviour.findsListener(name, session);
  if (listener === "passed over") return undefined;
  if (listener === undefined) throw new Refused("unknown", `no listener ${name}`);
  if (isHead || listener.isSubscribed) return undefined;
  listener.subscribe();
  return listener;
}

function tell({ log }: Platform, session: Session, { ordinal }: Listener): void {
  log?.write({ event: "listener-subscribed", session: shortIdOf(session), listener: ordinal });
}

/** The action with its payload; a body of an action that takes none is not looked at (D-16). */
function requestOf({ dialect, origin }: Platform, action: Action, incoming: Incoming): Request {
  switch (action) {
    case "answer":
    case "disconnect":
    case "hold":
    case "unhold":
    case "leave":
      return { action };
    case "addParty":
    case "redirect":
      return { action, destination: textMember(incoming, "destination") };
    case "merge":
    case "transfer":
      return { action, other: argumentId(textMember(incoming, "line"), dialect, origin) };
    case "sendDtmfs":
      return { action, dtmfs: textMember(incoming, "dtmfs") };
  }
}
