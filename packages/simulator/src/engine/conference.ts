import type { Draft } from "./draft.ts";
import { isConnected } from "./leg.ts";

/** A call is a conference from three connected parties on (C-12). */
const CONFERENCE_FROM = 3;

/** T18 and T21: whoever is connected now takes part in a conference, and every one of them is modified (D-7). */
export function grow(draft: Draft, call: number): void {
  const connected = draft.live(call).filter(isConnected);
  if (connected.length < CONFERENCE_FROM) return;
  for (const leg of connected) {
    draft.change(leg, { conference: true });
    draft.touch(leg);
  }
}

/** T15: the two who are left of a conference are in an ordinary call again, and each displays the other. */
export function shrink(draft: Draft, call: number): void {
  const connected = draft.live(call).filter(isConnected);
  if (connected.length >= CONFERENCE_FROM && draft.switches.takes("conference-bystander-frame")) {
    for (const leg of connected) draft.touch(leg);
  }
  if (connected.length >= CONFERENCE_FROM || !connected.some(({ conference }) => conference)) return;
  for (const leg of connected) draft.change(leg, { conference: false });
  faceEachOther(draft, call);
}

/** Each of two connected parties displays the other; with more or fewer there is no one far end. */
export function faceEachOther(draft: Draft, call: number): void {
  const [one, other, third] = draft.live(call).filter(isConnected);
  if (one === undefined || other === undefined || third !== undefined) return;
  draft.face(one, other.party);
  draft.face(other, one.party);
}
