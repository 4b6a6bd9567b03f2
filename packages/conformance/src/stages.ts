import type { Actor } from "./actor.ts";
import { CallRefused } from "./call-refused.ts";

/** Two calls of one extension, the first held, the second talked on. */
export interface Consultation {
  readonly heldLineId: string;
  readonly talkingLineId: string;
  /** The far party of the held call. */
  readonly firstLineId: string;
  /** The far party of the other one. */
  readonly secondLineId: string;
}

/** A further call of somebody who is on the phone; called in its turn where the target lets it place none. */
export async function furtherCall(caller: Actor, other: Actor): Promise<{ own: string; far: string }> {
  try {
    const { callerLineId, calleeLineId } = await caller.talksTo(other);
    return { own: callerLineId, far: calleeLineId };
  } catch (error) {
    if (!(error instanceof CallRefused)) throw error;
    const { callerLineId, calleeLineId } = await other.talksTo(caller);
    return { own: calleeLineId, far: callerLineId };
  }
}

/** Somebody calls one party and then another. */
export async function consults(caller: Actor, first: Actor, second: Actor): Promise<Consultation> {
  const one = await caller.talksTo(first);
  const other = await furtherCall(caller, second);
  // A target may leave it to the caller to put the first call on hold.
  if (caller.line(one.callerLineId)?.state === "talking") await caller.does("hold", one.callerLineId);
  await caller.reaches(one.callerLineId, "held");
  return {
    heldLineId: one.callerLineId,
    talkingLineId: other.own,
    firstLineId: one.calleeLineId,
    secondLineId: other.far,
  };
}

/** Asks twice for what no line that is over can do; nothing of one that is not known to be. */
export async function asksInVain(actor: Actor, ...lineIds: readonly string[]): Promise<void> {
  for (const lineId of lineIds) {
    if (actor.line(lineId)?.state !== "dropped") continue;
    for (const action of ["unhold", "disconnect"] as const) await actor.act(action, lineId, "unlisted-action");
  }
}

/** A call of three: somebody calls one party and invites another. */
export interface Conference {
  readonly hostLineId: string;
  readonly firstLineId: string;
  readonly guestLineId: string;
}

export async function confers(host: Actor, first: Actor, guest: Actor): Promise<Conference> {
  const { callerLineId, calleeLineId } = await host.talksTo(first);
  const guestLineId = await host.invites("addParty", callerLineId, guest);
  await guest.picksUp(guestLineId);
  return { hostLineId: callerLineId, firstLineId: calleeLineId, guestLineId };
}

/** Somebody talks to another and names themselves and then, in a call of its own, the other one; each is over before the next. */
export async function namesThePresent(action: "addParty" | "redirect", caller: Actor, other: Actor): Promise<void> {
  for (const there of [caller, other]) {
    const { callerLineId } = await caller.talksTo(other);
    await namesPresent(action, caller, callerLineId, there);
    for (const actor of [caller, other]) await actor.hangsUp();
    await caller.comesTo(() => ([caller, other].every((actor) => actor.liveLines().length === 0) ? true : undefined));
  }
}

/**
 * Names somebody who takes part in the line's call already. Where that is taken, a further line of theirs may ring for a while
 * (D-17), even one that shows nobody (C-47): it is the run's own, and has the patience to end by itself.
 */
export async function namesPresent(
  action: "addParty" | "redirect",
  caller: Actor,
  lineId: string,
  there: Actor,
): Promise<void> {
  const before = new Set(there.liveLines().map((line) => line.lineId));
  const parties = [caller.number, there.number, caller.line(lineId)?.displayedNumber];
  if (!(await caller.asksFor(action, lineId, there.number, "present-destination"))) return;
  const rung = await there.comesTo(() =>
    there
      .liveLines()
      .find(
        ({ isIncoming, displayedNumber, lineId: id }) =>
          isIncoming && !before.has(id) && (!displayedNumber || parties.includes(displayedNumber)),
      ),
  );
  if (rung === undefined) return;
  there.owns(rung);
  await there.comesTo(() => (there.line(rung.lineId)?.state === "dropped" ? true : undefined));
}
