import type { SocketEvent } from "@myrcc/contracts";
import type { Evidence } from "../evidence/evidence.ts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import { isRecord, readJson } from "../evidence/json.ts";
import { openSocketsAt } from "../evidence/open-sockets.ts";
import { isHandshakeOverload } from "../evidence/overload.ts";
import { modifiedAt } from "../evidence/sighting.ts";
import type { Sighting } from "../evidence/sighting.ts";
import { isModifiedSince } from "../evidence/silence.ts";
import { SERVER_BOUND_MS, deliveryBoundMs } from "./bounds.ts";
import { judgeRefusedHandshake } from "./refused-handshake.ts";
import type { Docket, Rule } from "./rule.ts";

type Pushed = Extract<Sighting, { via: "frame" }>;

export const cookieOpensSocket: Rule = {
  requirement: "RCC-SOCKET-1",
  judge({ sockets }, docket) {
    for (const event of sockets) {
      if (event.deviation === null && event.session !== null) judgeOpening(sockets, event, docket);
    }
  },
};

/** How many sockets a session, or everybody together, may have open is the platform's choice (C-28, C-57). */
function judgeOpening(sockets: Evidence["sockets"], event: SocketEvent, docket: Docket): void {
  if (event.phase === "open") docket.hit();
  if (event.phase !== "refused" || isHandshakeOverload(event)) return;
  if (openSocketsAt(sockets, event.session, event.atMs).length > 0) return;
  docket.miss({ expected: "an open socket", observed: `status ${event.status ?? "none"}`, events: [event] });
}

export const voidCookieRefused: Rule = {
  requirement: "RCC-SOCKET-2",
  judge(evidence, docket) {
    for (const event of evidence.sockets) {
      if (event.deviation === "foreign-cookie" || event.deviation === "void-session")
        judgeRefusedHandshake(evidence, event, docket);
    }
  },
};

export const tokenDoesNoHarm: Rule = {
  requirement: "RCC-SOCKET-3",
  judge({ sockets }, docket) {
    for (const event of sockets) {
      if (event.deviation === "socket-with-token") judgeOpening(sockets, event, docket);
    }
  },
};

export const foreignOriginRefused: Rule = {
  requirement: "RCC-SECURITY-3",
  judge({ sockets }, docket) {
    for (const event of sockets) {
      if (event.deviation !== "foreign-origin") continue;
      if (event.phase === "refused") docket.hit();
      if (event.phase === "open") {
        docket.miss({ expected: "the handshake refused", observed: "an open socket", events: [event] });
      }
    }
  },
};

export const oneSocketIsServed: Rule = {
  requirement: "RCC-SOCKET-4",
  judge(evidence, docket) {
    const { sockets, streams } = evidence;
    const boundMs = deliveryBoundMs(evidence);
    const shared = streams.filter(({ session, fromMs, untilMs }) =>
      sockets.some(
        ({ atMs }) => atMs >= fromMs - 1 && atMs < untilMs && openSocketsAt(sockets, session, atMs).length > 1,
      ),
    );
    for (const stream of shared) judgeShared(evidence, stream, boundMs, docket);
  },
};

/** Of the sockets that are open together, one at least must have been told everything; which one, the platform chooses. */
function judgeShared(evidence: Evidence, stream: Evidence["streams"][number], boundMs: number, docket: Docket): void {
  const { sockets, endsAtMs } = evidence;
  const lackingOf = new Map<string, Map<string, Pushed>>();
  for (const change of changesOf(evidence)) {
    const open = openSocketsAt(sockets, stream.session, change.atMs);
    if (change.stream === null || !shareEnterprise(evidence, change.stream.session, stream.session)) continue;
    if (open.length === 0 || change.atMs < stream.fromMs) continue;
    if (change.stream === stream) docket.hit();
    if (Math.min(stream.untilMs, endsAtMs) < change.atMs + boundMs) continue;
    const together = open.join(" ");
    const lacking = lackingOf.get(together) ?? new Map<string, Pushed>();
    lackingOf.set(together, lacking);
    // What was pushed to others before this subscription began may arrive after it.
    if (!isModifiedSince(evidence, change.line, stream.fromMs)) continue;
    const later = openSocketsAt(sockets, stream.session, change.atMs + boundMs);
    // As may be one that has opened since, for its listener's window may end later.
    const hasFurther = sockets.some(
      ({ phase, session, atMs }) =>
        phase === "open" && session === stream.session && atMs > change.atMs && atMs <= change.atMs + boundMs,
    );
    if (hasFurther && hasCome(evidence, change, (one) => one.stream === stream)) continue;
    const lasting = later.filter((one) => open.includes(one));
    for (const socket of lasting) {
      if (!isModifiedSince(evidence, change.line, openedAt(sockets, socket))) continue;
      if (!hasCome(evidence, change, (one) => one.stream === stream && one.event.socket === socket))
        lacking.set(socket, lacking.get(socket) ?? change);
    }
    // One that has closed since may have been the one that is told.
    if (lasting.length < open.length) continue;
    const [first] = lasting;
    const lacked = lacking.get(first ?? "");
    if (lacked === undefined || !lasting.every((socket) => lacking.has(socket))) continue;
    docket.miss({
      expected: `every change on one of the sockets of ${stream.session}: ${lasting.join(", ")}`,
      observed: `line ${lacked.line.lineId} not on ${first ?? ""} in ${boundMs} ms, and others not on the others`,
      events: [change.event, lacked.event, stream.start],
    });
    return;
  }
}

export const everySocketIsServed: Rule = {
  requirement: "RCC-SOCKET-5",
  judge(evidence, docket) {
    const { sockets, endsAtMs } = evidence;
    const boundMs = deliveryBoundMs(evidence);
    for (const change of changesOf(evidence)) {
      const session = change.stream?.session ?? null;
      if (session === null) continue;
      const late = openSocketsAt(sockets, session, change.atMs + boundMs);
      for (const socket of openSocketsAt(sockets, session, change.atMs)) {
        if (socket === change.event.socket) continue;
        if (hasCome(evidence, change, (one) => one.event.socket === socket)) docket.hit();
        else if (
          late.includes(socket) &&
          change.atMs + boundMs <= endsAtMs &&
          isModifiedSince(evidence, change.line, openedAt(sockets, socket))
        ) {
          docket.miss({
            expected: `line ${change.line.lineId} on socket ${socket} of ${session} as well`,
            observed: `on ${change.event.socket} only`,
            events: [change.event],
          });
        }
      }
    }
  },
};

const KEEP_ALIVE = /^p[io]ng$/;

export const othersAreGreetings: Rule = {
  requirement: "RCC-SOCKET-6",
  judge({ sockets, messages }, docket) {
    for (const { socket, phase } of sockets) {
      if (phase !== "open") continue;
      const strange = messages.find(({ event, message }) => {
        if (event.socket !== socket || message.kind !== "other") return false;
        const reading = readJson(event.text);
        return !KEEP_ALIVE.test(event.text) && !(reading.kind === "json" && isRecord(reading.value));
      });
      if (strange === undefined) docket.hit();
      else {
        const observed = strange.event.text.slice(0, 80);
        docket.miss({ expected: "a frame, a greeting or a keep-alive", observed, events: [strange.event] });
      }
    }
  },
};

export const pingDoesNoHarm: Rule = {
  requirement: "RCC-SOCKET-7",
  judge({ recording, sockets, endsAtMs }, docket) {
    for (const event of recording.events) {
      if (event.type !== "frame" || event.direction !== "out" || event.text !== "ping") continue;
      const end = sockets.find(
        (one) => one.socket === event.socket && one.phase === "closed" && one.atMs >= event.atMs,
      );
      const untilMs = event.atMs + SERVER_BOUND_MS;
      if (end?.by === "target" && end.atMs <= untilMs) {
        docket.miss({
          expected: "an open socket",
          observed: `closed with ${end.code ?? "no code"}`,
          events: [end, event],
        });
      } else if ((end?.atMs ?? endsAtMs) > untilMs) docket.hit();
    }
  },
};

export const newSocketIsServed: Rule = {
  requirement: "RCC-SOCKET-8",
  judge(evidence, docket) {
    const { sockets, streams, registrations, endsAtMs } = evidence;
    const boundMs = deliveryBoundMs(evidence);
    for (const stream of streams) {
      const lost = sockets.find(
        ({ session, phase, atMs }) => session === stream.session && phase === "closed" && atMs === stream.untilMs,
      );
      if (lost === undefined) continue;
      const again = sockets.find(
        ({ session, phase, atMs }) => session === stream.session && phase === "open" && atMs >= lost.atMs,
      );
      const registration = registrations.find(
        (one) =>
          one.session === stream.session &&
          one.listenerName === stream.listenerName &&
          one.createdAtMs <= stream.fromMs,
      );
      const logout = evidence.exchanges.find(
        ({ event, operation }) =>
          operation === "logout" && event.session === stream.session && event.sentAtMs >= lost.atMs,
      );
      if (again === undefined) continue;
      const end = sockets.find((one) => one.socket === again.socket && one.phase === "closed");
      const untilMs = Math.min(
        end?.atMs ?? endsAtMs,
        registration?.deletedAtMs ?? Infinity,
        logout?.event.sentAtMs ?? Infinity,
      );
      for (const change of changesOf(evidence)) {
        if (change.atMs < again.atMs || change.stream === null || change.event.socket === again.socket) continue;
        if (!shareEnterprise(evidence, change.stream.session, stream.session)) continue;
        if (hasCome(evidence, change, (one) => one.event.socket === again.socket)) docket.hit();
        else if (untilMs >= change.atMs + boundMs && isModifiedSince(evidence, change.line, again.atMs)) {
          docket.miss({
            expected: `line ${change.line.lineId} on the new socket of ${stream.session}`,
            observed: `nothing in ${boundMs} ms`,
            events: [change.event, again, lost],
          });
          break;
        }
      }
    }
  },
};

function openedAt(sockets: Evidence["sockets"], label: string): number {
  return sockets.find(({ socket, phase }) => socket === label && phase === "open")?.atMs ?? 0;
}

function changesOf({ sightings }: Evidence): Pushed[] {
  return sightings.filter((one): one is Pushed => one.via === "frame");
}

/** Whether a change, or a later one of its line, was told in another way around the same time or later. */
function hasCome(evidence: Evidence, change: Pushed, isThere: (one: Pushed) => boolean): boolean {
  const { line, atMs } = change;
  const sinceMs = atMs - deliveryBoundMs(evidence);
  const modifiedMs = modifiedAt(line) ?? 0;
  return (evidence.sightingsByLine.get(line.lineId) ?? []).some(
    (one) =>
      one.via === "frame" &&
      one.atMs >= sinceMs &&
      isThere(one) &&
      (one.line.state === "dropped" || (modifiedAt(one.line) ?? 0) >= modifiedMs),
  );
}
