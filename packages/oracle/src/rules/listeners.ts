import { bodiesOf } from "../evidence/body.ts";
import { isRecord } from "../evidence/json.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Rule } from "./rule.ts";

export const creationEchoesName: Rule = {
  requirement: "RCC-LISTENER-1",
  judge({ exchanges }, docket) {
    for (const [{ event }, { name, restUri }] of bodiesOf(exchanges, "createListener", "Listener")) {
      const asked: unknown = JSON.parse(event.requestText ?? "null");
      if (!isRecord(asked) || typeof asked["name"] !== "string") continue;
      const expected = `name ${asked["name"]} and a restUri ending in /${encodeURIComponent(asked["name"])}`;
      if (name === asked["name"] && restUri.endsWith(`/${encodeURIComponent(name)}`)) docket.hit();
      else docket.miss({ expected, observed: `name ${name}, restUri ${restUri}`, events: [event] });
    }
  },
};

export const deletionByRestUri: Rule = {
  requirement: "RCC-LISTENER-2",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      if (operation !== "deleteListener" || event.deviation !== null || event.status === null) continue;
      if (accepted) docket.hit();
      else docket.miss({ expected: "the listener deleted", observed: `status ${event.status}`, events: [event] });
    }
  },
};

export const silentAfterDeletion: Rule = {
  requirement: "RCC-LISTENER-3",
  judge(evidence, docket) {
    const { registrations, messages, nominalWindowMs, recording } = evidence;
    for (const { session, listenerName, deletedAtMs } of registrations) {
      const silentFromMs = deletedAtMs + nominalWindowMs;
      const again = registrations.some(
        (one) => one.session === session && one.listenerName === listenerName && one.createdAtMs > deletedAtMs,
      );
      if (again) continue;
      const late = messages.filter(
        ({ event, message, session: heardBy }) =>
          heardBy === session &&
          message.kind === "frame" &&
          message.frame.listenerName === listenerName &&
          event.atMs > silentFromMs,
      );
      const [first] = late;
      if (first === undefined) {
        if (couldHaveHeard(evidence, session, listenerName, silentFromMs)) docket.hit();
        continue;
      }
      const deletion = recording.events.find((event) => event.type === "exchange" && event.atMs === deletedAtMs);
      docket.miss({
        expected: `no frame for ${listenerName} more than ${nominalWindowMs} ms after its deletion`,
        observed: `${late.length} frame(s), the first ${(first.event.atMs - deletedAtMs).toFixed(1)} ms after it`,
        events: deletion === undefined ? [first.event] : [first.event, deletion],
      });
    }
  },
};

/**
 * Silence proves something only if the session still had an open socket, and if another listener was told of a change that
 * the deleted one would have been told of as well.
 */
function couldHaveHeard(
  { sockets, messages }: Evidence,
  session: string,
  listenerName: string,
  fromMs: number,
): boolean {
  const closedAtMs = new Map(sockets.flatMap((one) => (one.phase === "closed" ? [[one.socket, one.atMs]] : [])));
  const untilMs = sockets
    .filter((one) => one.session === session && one.phase === "open")
    .reduce((latest, { socket }) => Math.max(latest, closedAtMs.get(socket) ?? Infinity), -Infinity);
  return messages.some(
    ({ event, message }) =>
      message.kind === "frame" &&
      message.frame.listenerName !== listenerName &&
      event.atMs > fromMs &&
      event.atMs < untilMs,
  );
}

export const unknownListenerRefused: Rule = {
  requirement: "RCC-LISTENER-4",
  judge({ exchanges }, docket) {
    for (const { event, refused } of exchanges) {
      if (event.deviation !== "unknown-listener" || event.status === null) continue;
      if (refused) docket.hit();
      else docket.miss({ expected: "a refusal", observed: `status ${event.status}`, events: [event] });
    }
  },
};
