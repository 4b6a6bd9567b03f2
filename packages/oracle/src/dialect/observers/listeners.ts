import { isRecord, readJson } from "../../evidence/json.ts";
import { openSocketsAt } from "../../evidence/open-sockets.ts";
import { isRepetition, requestedName } from "../../evidence/stream.ts";
import { deliveryBoundMs } from "../../rules/bounds.ts";
import type { Observation, Observer } from "../observation.ts";

const SECOND_DELETION: Readonly<Record<number, Observation["variant"]>> = {
  404: null,
  200: "second-deletion-accepted",
  204: "second-deletion-accepted",
  410: "second-deletion-other",
};

/** C-30: a name that is created or deleted a second time. */
export const repeatedNames: Observer = function* ({ exchanges, registrations }) {
  for (const exchange of exchanges) {
    const { event, operation, accepted } = exchange;
    if (event.deviation !== null || !isRepetition(registrations, exchange)) continue;
    const isCreation = operation === "createListener";
    const creation = accepted ? null : event.status === 409 ? "duplicate-listener-409" : undefined;
    const variant = isCreation ? creation : SECOND_DELETION[event.status ?? 0];
    if (operation === null || variant === undefined) continue;
    const member = isCreation ? "second creation" : "second deletion";
    yield { endpoint: operation, reading: "C-30", member, variant, event };
  }
};

/** C-28: a name that is created before there is a socket. */
export const creationsWithoutSocket: Observer = function* ({ exchanges, sockets, registrations }) {
  for (const exchange of exchanges) {
    const { event, operation, accepted, refused } = exchange;
    if (operation !== "createListener" || event.deviation !== null || requestedName(exchange) === undefined) continue;
    if (isRepetition(registrations, exchange) || openSocketsAt(sockets, event.session, event.sentAtMs).length > 0)
      continue;
    const variant = accepted ? null : refused ? "socket-before-listener" : undefined;
    if (variant !== undefined) {
      yield { endpoint: operation, reading: "C-28", member: "creation without a socket", variant, event };
    }
  }
};

/** C-28: whether every socket of a session hears of a change. */
export const sharedFrames: Observer = function* ({ messages, sockets, nominalWindowMs, effectBoundMs, endsAtMs }) {
  const boundMs = deliveryBoundMs({ nominalWindowMs, effectBoundMs });
  for (const { event, message, session } of messages) {
    if (message.kind !== "frame" || session === null || event.atMs + boundMs > endsAtMs) continue;
    const lasting = openSocketsAt(sockets, session, event.atMs - boundMs).filter(
      (socket) => socket !== event.socket && openSocketsAt(sockets, session, event.atMs + boundMs).includes(socket),
    );
    for (const other of lasting) {
      const heard = messages.some(
        (one) =>
          one.event.socket === other &&
          one.message.kind === "frame" &&
          Math.abs(one.event.atMs - event.atMs) <= boundMs,
      );
      yield { endpoint: "frame", reading: "C-28", member: "sockets", variant: heard ? null : "one-socket-only", event };
    }
  }
};

/** C-27: what becomes of a socket whose session is closed. */
export const socketsAfterLogout: Observer = function* ({
  exchanges,
  sockets,
  nominalWindowMs,
  effectBoundMs,
  endsAtMs,
}) {
  for (const { event, operation, accepted } of exchanges) {
    if (operation !== "logout" || !accepted || event.deviation !== null) continue;
    const boundMs = event.atMs + deliveryBoundMs({ nominalWindowMs, effectBoundMs });
    for (const socket of openSocketsAt(sockets, event.session, event.sentAtMs)) {
      const end = sockets.find(
        (one) => one.socket === socket && one.phase === "closed" && one.atMs >= event.sentAtMs && one.atMs <= boundMs,
      );
      if (end?.by === "harness" || (end === undefined && endsAtMs < boundMs)) continue;
      const variant = end === undefined ? "socket-left-open" : null;
      yield { endpoint: operation, reading: "C-27", member: "socket", variant, event };
    }
  }
};

/** C-29: messages that are no frames. Canonical is that there are none, so nothing shows it. */
export const otherMessages: Observer = function* ({ messages }) {
  for (const { event, message } of messages) {
    if (message.kind !== "other") continue;
    const reading = readJson(event.text);
    const isGreeting = reading.kind === "json" && isRecord(reading.value);
    const variant = isGreeting ? "json-greeting" : /^p[io]ng$/.test(event.text) ? "text-keep-alive" : undefined;
    if (variant !== undefined) yield { endpoint: "socket", reading: "C-29", member: "message", variant, event };
  }
};
