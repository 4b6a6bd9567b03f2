// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
import type { Requirement } from "../src/requirement.ts";

export const REQUIREMENTS = {
  "RCC-SESSION-1": {
    "keyword": "MUST",
    "statement": "A login with the right credentials and the application name answers 200 with the session cookie and, in X-Application, a token behind `myRCC;`.",
    "source": [
      "F-9",
      "F-11",
      "F-27",
      "F-30"
    ],
    "verifiedBy": "case"
  },
  "RCC-SESSION-2": {
    "keyword": "MUST",
    "statement": "A login with a wrong password is refused with 401 or 403 and opens no session.",
    "source": [
      "C-22",
      "C-21",
      "D-13"
    ],
    "verifiedBy": "case"
  },
  "RCC-SESSION-3": {
    "keyword": "MUST",
    "statement": "A REST request that carries the session cookie but no token, or a token of no session, is refused with 401 or 403.",
    "source": [
      "F-11",
      "F-31",
      "C-24"
    ],
    "verifiedBy": "case"
  },
  "RCC-SESSION-4": {
    "keyword": "MUST",
    "statement": "A REST request that carries the token but no session cookie is refused with 401 or 403.",
    "source": [
      "F-11",
      "F-31",
      "C-24"
    ],
    "verifiedBy": "case"
  },
  "RCC-SESSION-5": {
    "keyword": "MUST",
    "statement": "After a logout, cookie and token of that session are refused.",
    "source": [
      "F-13",
      "C-4"
    ],
    "verifiedBy": "case"
  },
  "RCC-SESSION-6": {
    "keyword": "SHOULD",
    "statement": "A logout answers 204.",
    "source": [
      "F-34",
      "C-19"
    ],
    "verifiedBy": "case"
  },
  "RCC-SESSION-7": {
    "keyword": "MUST",
    "statement": "A WebSocket handshake without a session cookie is refused.",
    "source": [
      "F-36",
      "C-24"
    ],
    "verifiedBy": "case"
  },
  "RCC-HTTP-1": {
    "keyword": "MUST",
    "statement": "No request, however it is formed, is answered with a server error (5xx) other than a documented refusal of overload.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-HTTP-2": {
    "keyword": "MUST",
    "statement": "A well-formed request is answered with a status that the contract documents for its operation.",
    "source": [
      "C-19",
      "C-21"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-HTTP-3": {
    "keyword": "MUST",
    "statement": "The body of a success is well-formed JSON of the documented schema, declared as application/json.",
    "source": [
      "F-26",
      "C-14"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-HTTP-4": {
    "keyword": "MUST",
    "statement": "A success carries the response headers that the contract requires.",
    "source": [
      "F-30",
      "C-23"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-EXTENSION-1": {
    "keyword": "MUST",
    "statement": "The detail of an extension agrees with its list item on every member that both carry.",
    "source": [
      "F-16",
      "C-34"
    ],
    "verifiedBy": "case"
  },
  "RCC-PAGING-1": {
    "keyword": "MUST",
    "statement": "A walk along `next` from the first page visits each extension exactly once.",
    "source": [
      "F-32",
      "C-33"
    ],
    "verifiedBy": "case"
  },
  "RCC-PAGING-2": {
    "keyword": "MUST",
    "statement": "The count is at least the length of the page and the same on every page of a walk.",
    "source": [
      "F-32",
      "C-32",
      "I-18"
    ],
    "verifiedBy": "case"
  },
  "RCC-PAGING-3": {
    "keyword": "MUST",
    "statement": "A page holds no more extensions than were asked for.",
    "source": [
      "F-15",
      "C-33"
    ],
    "verifiedBy": "case"
  },
  "RCC-PAGING-4": {
    "keyword": "MUST",
    "statement": "`next` and `prev` resolve against the API root and lead to the neighbouring pages.",
    "source": [
      "F-32",
      "C-16"
    ],
    "verifiedBy": "case"
  },
  "RCC-LISTENER-1": {
    "keyword": "MUST",
    "statement": "Creating a listener answers with the name that was asked for and a restUri that ends in the url-encoded name.",
    "source": [
      "F-14",
      "F-37",
      "C-30"
    ],
    "verifiedBy": "case"
  },
  "RCC-LISTENER-2": {
    "keyword": "MUST",
    "statement": "A listener is deleted by the restUri of its creation.",
    "source": [
      "F-43",
      "C-18"
    ],
    "verifiedBy": "case"
  },
  "RCC-LISTENER-3": {
    "keyword": "MUST",
    "statement": "No frame for a listener arrives later than one window after its deletion.",
    "source": [
      "F-19",
      "F-43",
      "I-22"
    ],
    "verifiedBy": "case"
  },
  "RCC-LISTENER-4": {
    "keyword": "SHOULD",
    "statement": "Monitoring under a name that was never created is refused.",
    "source": [
      "F-19",
      "C-30"
    ],
    "verifiedBy": "case"
  },
  "RCC-FRAME-1": {
    "keyword": "MUST",
    "statement": "Every message that is a JSON object is a snapshot frame of the documented schema.",
    "source": [
      "F-42",
      "I-1",
      "C-14",
      "D-1"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-FRAME-2": {
    "keyword": "MUST",
    "statement": "The listenerName of a frame is, byte for byte, one that this session registered.",
    "source": [
      "F-42",
      "C-6",
      "I-34"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-FRAME-3": {
    "keyword": "SHOULD",
    "statement": "Two consecutive snapshots of a line on one listener differ.",
    "source": [
      "F-22",
      "I-21"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-1": {
    "keyword": "MUST",
    "statement": "The last segment of a line's restUri is its lineId.",
    "source": [
      "C-7",
      "I-2"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-2": {
    "keyword": "MUST",
    "statement": "A line's restUri, extension and isIncoming never change.",
    "source": [
      "I-3"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-3": {
    "keyword": "MUST",
    "statement": "A line's creationTime never changes over its pushed snapshots.",
    "source": [
      "C-13",
      "I-4"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-4": {
    "keyword": "MUST",
    "statement": "A line's lastModificationTime never decreases over its pushed snapshots.",
    "source": [
      "I-5",
      "D-3"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-5": {
    "keyword": "SHOULD",
    "statement": "A line's lastModificationTime increases when its state changes.",
    "source": [
      "I-6",
      "D-3"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-6": {
    "keyword": "MUST",
    "statement": "creationTime, talkingTime and lastModificationTime of a snapshot do not contradict their order.",
    "source": [
      "F-49",
      "I-7"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-7": {
    "keyword": "MUST",
    "statement": "talkingTime is present on talking and held lines and keeps its value once set.",
    "source": [
      "F-49",
      "I-8"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-8": {
    "keyword": "MUST",
    "statement": "Nothing is pushed for a line after its dropped snapshot, and its id is never used again.",
    "source": [
      "C-52",
      "C-57",
      "I-10"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-9": {
    "keyword": "MUST",
    "statement": "A dropped line lists no actions.",
    "source": [
      "F-48",
      "C-10",
      "I-11"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-10": {
    "keyword": "SHOULD",
    "statement": "A live line lists the actions of its state, additions aside.",
    "source": [
      "F-41",
      "F-45",
      "F-46",
      "I-11"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-11": {
    "keyword": "MUST",
    "statement": "`hold` is listed on talking lines only, `unhold` on held lines only, `answer` on unanswered lines only.",
    "source": [
      "I-14"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-12": {
    "keyword": "MUST",
    "statement": "An extension has at most one talking line.",
    "source": [
      "I-16",
      "D-9"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-13": {
    "keyword": "MUST",
    "statement": "The extension that a line names is one of the session's extension list.",
    "source": [
      "C-8",
      "I-33"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-14": {
    "keyword": "MUST",
    "statement": "A line's state follows from its previous snapshot's state by one or more transitions of the call model.",
    "source": [
      "I-9"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-LINE-15": {
    "keyword": "SHOULD",
    "statement": "stateCause, when present, is a `cause…` word.",
    "source": [
      "C-46",
      "I-30"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-CALL-1": {
    "keyword": "MUST",
    "statement": "Placing a call answers with a new outgoing line of that extension that is not yet talking or whose call has been answered at once.",
    "source": [
      "F-17",
      "F-44",
      "T1"
    ],
    "verifiedBy": "case"
  },
  "RCC-CALL-2": {
    "keyword": "MUST",
    "statement": "The line of a placed call appears in the frames of every subscribed listener.",
    "source": [
      "F-50",
      "I-32"
    ],
    "verifiedBy": "case"
  },
  "RCC-CALL-3": {
    "keyword": "MUST",
    "statement": "Taking the caller's device off hook makes the called extension ring, or lets it answer at once.",
    "source": [
      "C-36",
      "T2"
    ],
    "verifiedBy": "case"
  },
  "RCC-CALL-4": {
    "keyword": "MUST",
    "statement": "Two talking lines of one internal call display each other's directory number and one of them is incoming.",
    "source": [
      "C-47",
      "I-25"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-ANSWER-1": {
    "keyword": "MUST",
    "statement": "An accepted answer on an incoming line makes both lines of the call talking.",
    "source": [
      "F-23",
      "T8"
    ],
    "verifiedBy": "case"
  },
  "RCC-HOLD-1": {
    "keyword": "MUST",
    "statement": "An accepted hold makes the line held.",
    "source": [
      "F-46",
      "T11"
    ],
    "verifiedBy": "case"
  },
  "RCC-HOLD-2": {
    "keyword": "SHOULD",
    "statement": "hold, unhold, disconnect and answer are answered with 204.",
    "source": [
      "F-46",
      "F-47",
      "F-48",
      "C-19"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-HOLD-3": {
    "keyword": "MUST",
    "statement": "The far party's line stays live when its peer holds or resumes.",
    "source": [
      "T11",
      "I-37"
    ],
    "verifiedBy": "case"
  },
  "RCC-UNHOLD-1": {
    "keyword": "MUST",
    "statement": "An accepted unhold makes the line talking.",
    "source": [
      "F-47",
      "T12"
    ],
    "verifiedBy": "case"
  },
  "RCC-DISCONNECT-1": {
    "keyword": "MUST",
    "statement": "An accepted disconnect drops the line.",
    "source": [
      "F-48",
      "T13"
    ],
    "verifiedBy": "case"
  },
  "RCC-DISCONNECT-2": {
    "keyword": "MUST",
    "statement": "An accepted disconnect in a call of two drops the far party's line as well.",
    "source": [
      "T13",
      "C-38"
    ],
    "verifiedBy": "case"
  },
  "RCC-ACTION-1": {
    "keyword": "MUST",
    "statement": "An action that the current snapshot of a line lists is accepted.",
    "source": [
      "F-18",
      "I-12"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-ACTION-2": {
    "keyword": "MUST",
    "statement": "An action that the current snapshot of a line does not list is refused.",
    "source": [
      "F-18",
      "I-13"
    ],
    "verifiedBy": "case"
  },
  "RCC-ACTION-3": {
    "keyword": "MUST",
    "statement": "A refused action changes nothing: the line reads the same before and after.",
    "source": [
      "C-21",
      "I-29"
    ],
    "verifiedBy": "case"
  },
  "RCC-COALESCE-1": {
    "keyword": "MUST",
    "statement": "A change that is pushed to one listener is pushed to every other listener that is subscribed at the time.",
    "source": [
      "F-22",
      "F-42",
      "I-20",
      "I-23"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-COALESCE-2": {
    "keyword": "MUST",
    "statement": "The last state of a line is pushed: what a later read shows has reached every subscribed listener.",
    "source": [
      "F-22",
      "C-50",
      "I-17"
    ],
    "verifiedBy": "invariant"
  },
  "RCC-COALESCE-3": {
    "keyword": "SHOULD",
    "statement": "The coalescing window is within a tenth of the agreed one, the instrument's noise allowed for.",
    "source": [
      "F-22",
      "C-50",
      "D-19"
    ],
    "verifiedBy": "load"
  },
  "RCC-COALESCE-4": {
    "keyword": "MUST",
    "statement": "The coalescing window is not longer than twice the agreed one.",
    "source": [
      "F-22",
      "D-19"
    ],
    "verifiedBy": "load"
  },
  "RCC-COALESCE-5": {
    "keyword": "MUST",
    "statement": "The coalescing window is not shorter than half the agreed one: changes within it are pushed once.",
    "source": [
      "F-22",
      "D-19"
    ],
    "verifiedBy": "load"
  },
  "RCC-COALESCE-6": {
    "keyword": "MUST",
    "statement": "Under concurrent calls no line loses its last state.",
    "source": [
      "F-22",
      "C-50"
    ],
    "verifiedBy": "load"
  },
  "RCC-SYNC-1": {
    "keyword": "MUST",
    "statement": "A pushed snapshot and a read of the same modification time show the same line, actions aside.",
    "source": [
      "F-42",
      "I-17",
      "I-23"
    ],
    "verifiedBy": "invariant"
  }
} as const satisfies Record<string, Requirement>;
