import type { Command, Outcome, Refusal, Request } from "./command.ts";
import { wrongState } from "./command.ts";
import { answer, placeCall } from "./answering.ts";
import { clearCall, leaveCall } from "./clearing.ts";
import type { Deed } from "./device.ts";
import { Draft, type Surrounding } from "./draft.ts";
import { merge, redirect, transfer } from "./handing-over.ts";
import { destinationOf, invite, resolve } from "./invitation.ts";
import { isLive, type Leg } from "./leg.ts";
import { isSameParty } from "./party.ts";
import { NO_DEVIATION, type Deviation, type Transition } from "./transition.ts";

/** C-44: what can be keyed in, and how much of it at once. */
const DTMFS = /^[0-9*#A-Da-d]{1,32}$/;
const DTMFS_WITH_PAUSES = /^[0-9*#A-Da-d,]{1,32}$/;

/**
 * What a command does to calls, seen from all of their sides: the transitions T1–T24 of domain §3.4. Pure: it reads the
 * surrounding and returns new values; whoever calls it applies them before the next step.
 */
export function step(surrounding: Surrounding, command: Command, deviation: Deviation = NO_DEVIATION): Outcome {
  const draft = new Draft(surrounding);
  const refusal = deviation(transition)(draft, command);
  const changed = draft.finish();
  if (refusal !== undefined) return { kind: "refused", refusal, changed, cues: draft.cues };
  return { kind: "done", changed, cues: draft.cues, placed: changed.find(({ id }) => id === draft.placed) };
}

const transition: Transition = (draft, command) => {
  const refusal = follow(draft, command);
  if (refusal !== undefined) draft.discard();
  return refusal;
};

function follow(draft: Draft, command: Command): Refusal | undefined {
  if (command.type === "place-call") return place(draft, command);
  const leg = draft.leg(command.leg);
  if (command.type === "act") {
    return leg === undefined
      ? { kind: "unknown", because: `no line ${command.leg}` }
      : act(draft, leg, command.request);
  }
  if (leg !== undefined) perform(draft, leg, command.deed);
  return undefined;
}

type Placing = Extract<Command, { type: "place-call" }>;

function place(draft: Draft, { extension, destination: dialled }: Placing): Refusal | undefined {
  const { switches } = draft;
  const caller = { kind: "extension", id: extension } as const;
  if (switches.takes("busy-refused") && draft.linesOf(extension).length > 0) {
    return { kind: "wrong-state", because: "the extension has a line already" };
  }
  const isToItself = isSameParty(draft.directory.resolve(caller, dialled.trim()), caller);
  const isLost = isToItself && switches.takes("self-call-accepted");
  const destination = isLost ? ({ kind: "number", number: dialled.trim() } as const) : resolve(draft, caller, dialled);
  if ("because" in destination) return destination;
  const placed = placeCall(draft, caller, destination);
  if (isLost) draft.plan(placed, { afterMs: 0, deed: { kind: "gives-up", cause: "causeDestNotObtainable" } });
  else if (switches.takes("device-answers-itself")) answer(draft, placed);
  return undefined;
}

/** The server drives the actions (F-18): what a line does not list is refused, before its payload is looked at (D-14). */
function act(draft: Draft, leg: Leg, request: Request): Refusal | undefined {
  if (!leg.actions.includes(request.action)) {
    const problem = draft.switches.takes("values-first") ? valueProblem(draft, leg, request) : undefined;
    return problem ?? wrongState(leg, request.action);
  }
  switch (request.action) {
    case "answer":
      answer(draft, leg);
      return undefined;
    case "disconnect":
      disconnect(draft, leg);
      return undefined;
    case "leave":
      if (draft.switches.takes("leave-of-two-refused") && !leg.conference) return wrongState(leg, "leave");
      leaveCall(draft, leg, { own: "causeNormal", last: "causeNormal" });
      return undefined;
    case "hold":
      draft.change(leg, { state: "held", cause: "causeNormal" });
      return undefined;
    case "unhold":
      if (draft.switches.takes("unhold-refused") && draft.siblings(leg).some(({ state }) => state === "talking")) {
        return wrongState(leg, "unhold");
      }
      draft.talk(leg);
      return undefined;
    case "addParty":
      return addParty(draft, leg, request.destination);
    case "redirect":
      return redirect(draft, leg, request.destination);
    case "merge":
      return merge(draft, leg, request.other);
    case "transfer":
      return transfer(draft, leg, request.other);
    case "sendDtmfs":
      if (draft.switches.takes("dtmf-modifies")) draft.touch(leg);
      return valueProblem(draft, leg, request);
  }
}

/** What is wrong with a payload whatever state the line is in. */
function valueProblem(draft: Draft, leg: Leg, request: Request): Refusal | undefined {
  switch (request.action) {
    case "sendDtmfs": {
      const pattern = draft.switches.takes("dtmf-pause") ? DTMFS_WITH_PAUSES : DTMFS;
      if (pattern.test(request.dtmfs)) return undefined;
      return { kind: "impossible", because: "dtmfs holds 1 to 32 of the characters 0-9, *, #, A-D" };
    }
    case "addParty":
    case "redirect": {
      const destination = destinationOf(draft, leg, request.destination);
      return "because" in destination ? destination : undefined;
    }
    case "merge":
    case "transfer":
      return request.other === undefined
        ? { kind: "impossible", because: "the payload does not name a line" }
        : undefined;
    case "answer":
    case "disconnect":
    case "hold":
    case "unhold":
    case "leave":
      return undefined;
  }
}

/** T4, T7, T9, T13, T16. Rejecting a call ends one's own part in it; everywhere else the call is destroyed (F-23, C-38). */
function disconnect(draft: Draft, leg: Leg): void {
  const own = draft.switches.takes("other-unstated-cause") ? "causeCallCancelled" : "causeNormal";
  const isOwnLegOnly = leg.conference && draft.switches.takes("disconnect-own-leg");
  if (leg.state === "ringing") leaveCall(draft, leg, { own, last: "causeBusy" });
  else if (isOwnLegOnly) leaveCall(draft, leg, { own, last: "causeNormal" });
  else clearCall(draft, leg);
}

/** T17: the invitee rings; the inviter notices nothing until it answers (D-8). */
function addParty(draft: Draft, leg: Leg, dialled: string): Refusal | undefined {
  const destination = destinationOf(draft, leg, dialled);
  if ("because" in destination) return destination;
  invite(draft, leg.call, destination, leg.party);
  return undefined;
}

/** What a telephone does by itself; void when its leg has moved on meanwhile. */
function perform(draft: Draft, leg: Leg, deed: Deed): void {
  if (!isLive(leg)) return;
  const isAlerted = leg.state === "prompting" || leg.state === "ringing";
  switch (deed.kind) {
    case "answers":
      if (isAlerted) answer(draft, leg);
      return;
    case "gives-up":
      if (isAlerted) leaveCall(draft, leg, { own: deed.cause, last: deed.cause });
      return;
    case "rejects":
      if (isAlerted) leaveCall(draft, leg, { own: "causeNormal", last: "causeBusy" });
      return;
    case "hangs-up":
      leaveCall(draft, leg, { own: "causeNormal", last: "causeNormal" });
      return;
    case "breaks": {
      const cause = "causeResourcesNotAvailable";
      leaveCall(draft, leg, { own: cause, last: cause, called: cause });
      return;
    }
  }
}
