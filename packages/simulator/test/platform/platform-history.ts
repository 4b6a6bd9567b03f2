import { ACTIONS, type Action } from "../../src/engine/action.ts";
import { isConnected, isLive, type Leg } from "../../src/engine/leg.ts";
import { isSameParty } from "../../src/engine/party.ts";
import type { Payload } from "../request-of.ts";
import { EXTERNAL, isManual, MANUAL, type Reachable } from "./history-world.ts";
import { ENTERPRISES, NAMES, type PlatformEvent } from "./platform-event.ts";
import type { Application, RecordedPlatform, Reply } from "./recorded-platform.ts";

/** Between two steps of a calm history, in milliseconds: longer than a harness waits for anything to come. */
const REST_MS = 1_200;

/** An action that was asked for, with all legs just before and just after it. */
export interface Attempt {
  readonly line: number;
  readonly action: Action;
  /** What the line listed at that instant. */
  readonly listed: readonly Action[];
  /** The line that the payload of a merge or transfer names. */
  readonly other: number | undefined;
  readonly status: number;
  readonly before: readonly Leg[];
  readonly after: readonly Leg[];
  readonly enterprise: string;
}

/** A list that was read, with all legs of that instant. */
export interface Census {
  readonly enterprise: string;
  readonly text: string;
  readonly legs: readonly Leg[];
}

/**
 * One history as it happened to a platform. A calm one does one thing after the other, as a certification does: nobody but
 * the applications acts, a call that is placed is taken off hook at once, and everything comes to rest and is read in between.
 */
export class PlatformHistory {
  readonly recorded: RecordedPlatform;
  readonly #isCalm: boolean;
  readonly attempts: Attempt[] = [];
  readonly censuses: Census[] = [];
  readonly #applications: (Application | undefined)[];

  constructor(recorded: RecordedPlatform, isCalm = false) {
    this.recorded = recorded;
    this.#isCalm = isCalm;
    this.#applications = ENTERPRISES.map((enterprise) => this.#start(enterprise));
  }

  happen(event: PlatformEvent): void {
    const one = this.#isCalm ? calmed(event) : event;
    if (one === undefined) return undefined;
    if (one.kind === "wait") return this.recorded.wait(one.ms);
    if (one.kind === "telephone") {
      const legs = this.#legs().filter(isLive);
      const leg = legs[one.pick % legs.length];
      return leg === undefined ? undefined : this.recorded.happen(leg.id, one.deed);
    }
    const application = this.#present(one.who);
    if (application === undefined) {
      this.#applications[one.who] = this.#start(ENTERPRISES[one.who] ?? "one");
      return undefined;
    }
    switch (one.kind) {
      case "log-out":
        this.recorded.request(application, "POST", "/v1/service/Logout");
        this.#applications[one.who] = undefined;
        return undefined;
      case "open-socket":
        return application.sockets.size < 2 ? this.recorded.openSocket(application) : undefined;
      case "close-socket":
        return this.recorded.closeSocket(application);
      case "listen":
        return this.#listen(application, one.name);
      case "delete-listener":
        if (application.session.listener(one.name) === undefined) return undefined;
        this.#request(application, "DELETE", `/v1/service/EventListener/bean/${encodeURIComponent(one.name)}`);
        return undefined;
      case "list":
        return this.#list(application);
      case "pages":
        return this.#pages(application);
      case "read": {
        const line = this.#pick(application, one.pick);
        if (line !== undefined) this.#request(application, "GET", `/v1/rcc/CallLine/${line.id}`);
        return undefined;
      }
      case "place":
        return this.#place(application, one.pick, one.destination);
      case "consult":
        return this.#consult(application, one.pick);
      case "act":
        return this.#act(application, one);
    }
  }

  /** Lets everything come to rest, and reads it. */
  settle(): void {
    this.recorded.wait(10_000);
    for (const [index, enterprise] of ENTERPRISES.entries()) {
      const application = this.#present(index) ?? this.recorded.logIn(enterprise);
      this.#list(application);
      for (const line of this.#lines(application)) this.#request(application, "GET", `/v1/rcc/CallLine/${line.id}`);
    }
    this.recorded.wait(10 * Math.max(100, this.recorded.windowMs));
  }

  /** As applications begin. */
  #start(enterprise: string): Application {
    const application = this.recorded.logIn(enterprise);
    this.recorded.openSocket(application);
    this.#pages(application);
    this.#listen(application, NAMES[0]);
    return application;
  }

  /** An extension comes to talk on one call and to hold another, which chance alone seldom brings about. */
  #consult(application: Application, picked: number): void {
    const [caller, first, second = EXTERNAL] = rotated(
      MANUAL[application.enterprise === "one" ? "one" : "two"],
      picked,
    );
    for (const destination of [first, second]) {
      const own = this.#placeFrom(application, caller?.id ?? "", destination?.number ?? "");
      if (own === undefined) continue;
      if (!this.#isCalm) this.#attempt(application, own, "answer", {});
      const far = this.#lines(application).findLast(({ state, call }) => state === "ringing" && call === own.call);
      if (far !== undefined) this.#attempt(application, far, "answer", {});
    }
  }

  #act(application: Application, one: Acting): void {
    const lines = this.#lines(application);
    const live = lines.filter(isLive);
    // Without calls there is nothing to act on, and every call would soon be over if ends were as frequent as the rest.
    if (live.length < 6) this.#place(application, one.other, one.destination);
    const leg = one.isListed ? live[one.pick % live.length] : lines[one.pick % lines.length];
    if (leg === undefined) return;
    const action = chosenAction(leg, one);
    if (action === undefined) return;
    const legs = this.#legs();
    const joinable = lines.filter((line) => canJoin(legs, leg, line));
    const candidates = (one.isListed || this.#isCalm) && joinable.length > 0 ? joinable : lines;
    // No certification names a line that can be none.
    if (this.#isCalm && joinable.length === 0 && (action === "merge" || action === "transfer")) return;
    // Whoever hands a call over may be called back (D-5).
    if (this.#isCalm && action === "redirect" && !isManual(leg.party)) return;
    const other = candidates[one.other % candidates.length];
    this.#attempt(application, leg, action, { destination: one.destination, other: other?.id });
  }

  #attempt(application: Application, { id: line }: Leg, action: Action, payload: Payload): void {
    const { status, before, after } = this.#request(
      application,
      "POST",
      `/v1/rcc/CallLine/${line}/${action}`,
      bodyOf(action, payload),
    );
    const listed = before.find(({ id }) => id === line)?.actions ?? [];
    const { enterprise } = application;
    this.attempts.push({ line, action, listed, other: payload.other, status, before, after, enterprise });
    this.#rest();
  }

  #place(application: Application, picked: number, destination: string): void {
    const extensions = this.recorded.platform.extensions(application.enterprise);
    // Mostly the same two, so that extensions have several calls at once.
    const index = picked % 4 === 0 ? (picked >> 2) % extensions.length : picked % 2;
    this.#placeFrom(application, extensions[index]?.restUri.split("/").at(-1) ?? "", destination);
  }

  #placeFrom(application: Application, extension: string, destination: string): Leg | undefined {
    const target = `/v1/rcc/Extension/${extension}/placeCall`;
    const { status, after } = this.#request(application, "POST", target, { destination });
    const own = status < 300 ? after.at(-1) : undefined;
    this.#rest();
    if (this.#isCalm && own !== undefined) this.#attempt(application, own, "answer", {});
    return own;
  }

  #rest(): void {
    if (!this.#isCalm) return;
    this.recorded.wait(REST_MS);
    for (const application of this.#applications) if (application !== undefined) this.#list(application);
  }

  #request(application: Application, method: "GET" | "POST" | "DELETE", target: string, body?: unknown): Reply {
    return this.recorded.request(application, method, target, body);
  }

  #listen(application: Application, listenerName: string): void {
    this.#request(application, "POST", "/v1/service/EventListener/bean", { name: listenerName });
    this.#list(application, listenerName);
  }

  #list(application: Application, listenerName?: string): void {
    const query = listenerName === undefined ? "" : `?listenerName=${encodeURIComponent(listenerName)}`;
    const { status, text, after } = this.#request(application, "GET", `/v1/rcc/CallLine${query}`);
    if (status === 200) this.censuses.push({ enterprise: application.enterprise, text, legs: after });
  }

  #pages(application: Application): void {
    this.#request(application, "GET", "/v1/rcc/Extension");
  }

  /** The application, unless its session has expired. */
  #present(index: number): Application | undefined {
    const application = this.#applications[index];
    if (application === undefined) return undefined;
    if (this.recorded.platform.sessions.find(application.session.cookie) !== undefined) return application;
    this.#applications[index] = undefined;
    return undefined;
  }

  #pick(application: Application, picked: number): Leg | undefined {
    const lines = this.#lines(application);
    return lines[picked % lines.length];
  }

  #lines({ enterprise }: Application): Leg[] {
    return this.recorded.platform.exchange.lines(enterprise);
  }

  #legs(): readonly Leg[] {
    return this.recorded.platform.exchange.legs();
  }
}

/** The event as a calm history has it, if it has it: it calls nobody of another enterprise, nor who does anything by himself. */
function calmed(event: PlatformEvent): PlatformEvent | undefined {
  switch (event.kind) {
    case "list":
    case "pages":
    case "read":
    case "consult":
      return event;
    case "place":
    case "act": {
      const silent = MANUAL[ENTERPRISES[event.who] ?? "one"];
      return { ...event, destination: silent[event.pick % silent.length]?.number ?? event.destination };
    }
    case "log-out":
    case "open-socket":
    case "close-socket":
    case "listen":
    case "delete-listener":
    case "telephone":
    case "wait":
      return undefined;
  }
}

type Acting = Extract<PlatformEvent, { kind: "act" }>;

/** Any action, or one that is listed: rather one that joins calls than another, and seldom one that ends them. */
function chosenAction({ actions }: Leg, { isListed, choice }: Acting): Action | undefined {
  const joins = actions.filter((action) => action === "transfer" || action === "merge");
  const going = actions.filter((action) => action !== "disconnect" && action !== "leave");
  const preferred = [ACTIONS, joins, going, going, actions, joins].filter((some) => some.length > 0);
  const offered = isListed ? (preferred[1 + (choice % (preferred.length - 1))] ?? actions) : ACTIONS;
  return offered[(choice >> 3) % offered.length];
}

/** Whether a merge or transfer can name the other line: held, of the same extension, in another call with somebody there. */
export function canJoin(legs: readonly Leg[], own: Leg, other: Leg): boolean {
  return (
    other.state === "held" &&
    other.call !== own.call &&
    isSameParty(other.party, own.party) &&
    legs.some((leg) => leg.call === other.call && leg.id !== other.id && isConnected(leg))
  );
}

/** The manual telephones of an enterprise, beginning with one of them. */
function rotated(extensions: readonly Reachable[], picked: number): readonly Reachable[] {
  const from = picked % extensions.length;
  return [...extensions.slice(from), ...extensions.slice(0, from)];
}

function bodyOf(action: Action, { destination = "101", other = 0 }: Payload): unknown {
  switch (action) {
    case "addParty":
    case "redirect":
      return { destination };
    case "merge":
    case "transfer":
      return { line: `v1/rcc/CallLine/${other}` };
    case "sendDtmfs":
      return { dtmfs: "1#" };
    case "answer":
    case "disconnect":
    case "hold":
    case "unhold":
    case "leave":
      return undefined;
  }
}
