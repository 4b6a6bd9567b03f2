/** The documents that F-32 to F-49 describe, with synthetic data, as they are received: canonical, to be varied by tests. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

type Members = { readonly [member: string]: Json };

const T0 = 1_764_000_000_000;

/** -1041: held, shows a voicemail; extension 101 (F-41). */
export const HELD: Members = {
  restUri: "v1/rcc/CallLine/-1041",
  actions: ["addParty", "disconnect", "unhold", "leave", "redirect"],
  creationTime: String(T0),
  displayedExternalNumber: "",
  displayedLabel: "Voicemail",
  displayedNumber: "190",
  displayedPhoto: "",
  extension: "v1/rcc/Extension/700101",
  isIncoming: false,
  isMediaAvailable: false,
  isPlaying: false,
  isRecording: false,
  lastModificationTime: String(T0 + 3210),
  lineId: "-1041",
  state: "held",
  stateCause: "causeNormal",
  talkingTime: String(T0 + 5),
};

/** -1042: talking beside a held line, so that it can be transferred and merged (F-41). */
export const TALKING: Members = {
  ...HELD,
  restUri: "v1/rcc/CallLine/-1042",
  actions: ["addParty", "disconnect", "hold", "leave", "redirect", "transfer", "merge", "sendDtmfs"],
  creationTime: String(T0 + 40_000),
  displayedExternalNumber: "+33199000102",
  displayedLabel: "Bob Example",
  displayedNumber: "102",
  lastModificationTime: String(T0 + 40_012),
  lineId: "-1042",
  state: "talking",
  talkingTime: String(T0 + 40_011),
};

/** -1043 as placeCall answers it: prompting, without what it does not have yet (F-44). */
export const PROMPTING: Members = {
  restUri: "v1/rcc/CallLine/-1043",
  actions: ["disconnect", "answer"],
  creationTime: String(T0 + 60_000),
  displayedLabel: "Bob Example",
  displayedNumber: "102",
  displayedPhoto: "http://photos.example.invalid/102.png",
  extension: "v1/rcc/Extension/700101",
  isIncoming: false,
  isMediaAvailable: false,
  isPlaying: false,
  isRecording: false,
  lineId: "-1043",
  state: "prompting",
};

/** -1043 dropped, with an empty list of actions (F-48). */
export const DROPPED: Members = {
  ...TALKING,
  restUri: "v1/rcc/CallLine/-1043",
  lineId: "-1043",
  state: "dropped",
  actions: [],
  conference: false,
};

/** The second of four pages (F-32, F-33). */
export const PAGE: Members = {
  count: 7,
  items: [
    {
      addressNumber: "101",
      restUri: "v1/rcc/Extension/700101",
      displayName: "Alice Example",
      department: "Sales",
      urlPhoto: "http://photos.example.invalid/101.png",
      pstnNumbers: ["+33199000101"],
    },
    {
      addressNumber: "102",
      restUri: "v1/rcc/Extension/4588",
      displayName: "Bob Example",
      department: "Support",
      urlPhoto: "",
      pstnNumbers: ["+33199000102", "+33199000103"],
    },
  ],
  next: "v1/rcc/Extension?offset=4&length=2",
  prev: "v1/rcc/Extension?offset=0&length=2",
};

/** Two lines of one extension (F-38, F-41). */
export const LIST: Members = { count: 2, results: [HELD, TALKING] };

/** A pushed snapshot (F-42). */
export const FRAME: Members = { listenerName: "CallLines", item: [TALKING] };

/** F-37. */
export const LISTENER: Members = { name: "CallLines", restUri: "v1/service/EventListener/bean/CallLines" };

/** The document with a member under another name, at the same place in the order. */
export function renamed(document: Members, from: string, to: string): Members {
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name === from ? to : name, value]));
}

export function without(document: Members, member: string): Members {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== member));
}
