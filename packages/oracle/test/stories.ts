import type { CallLine, RequirementId } from "@myrcc/contracts";
import type { Story } from "./story.ts";

/** A requirement that a sound target fulfils in a story, and what makes the same story one in which it is missed. */
export interface Occasion {
  readonly requirement: RequirementId;
  readonly before: readonly string[];
  readonly spoil: (story: Story) => Story;
  readonly act: (story: Story) => Story;
  /** What happens instead, where it is the request and not the lines that is spoilt. */
  readonly instead?: (story: Story) => Story;
}

const PROMPTING = ["T1 a b"];
const RINGING = [...PROMPTING, "T2 1"];
/** Lines 1 of a and 2 of b. */
const TALKING = [...RINGING, "T8 2"];
/** Line 3 of c. */
const CONFERENCE = [...TALKING, "T17 1 c", "T18 3"];
/** Line 1 is held, a talks on line 3 to line 4 of c. */
const CONSULTATION = [...TALKING, "T1 a c", "T2 3", "T8 4"];

const shows =
  (line: number, members: Partial<CallLine>) =>
  (story: Story): Story =>
    story.spoils(line, (shown) => ({ ...shown, ...members }));
const drops = (line: number): ((story: Story) => Story) =>
  shows(line, { state: "dropped", actions: [], lastModificationTime: "1999999999999" });
const hides =
  (line: number) =>
  (story: Story): Story =>
    story.spoils(line, () => undefined);
const does =
  (...moves: readonly string[]) =>
  (story: Story): Story =>
    story.does(...moves);
const nothing = (story: Story): Story => story;
const modified = { lastModificationTime: "1999999999999" };
const holds = (line: number): ((story: Story) => Story) => shows(line, { ...modified, state: "held" });

function effect(
  requirement: RequirementId,
  before: readonly string[],
  move: string | readonly string[],
  spoil: (story: Story) => Story,
): Occasion {
  return { requirement, before, spoil, act: does(...(typeof move === "string" ? [move] : move)) };
}

function answered(
  requirement: RequirementId,
  before: readonly string[],
  act: (story: Story) => Story,
  instead: (story: Story) => Story,
): Occasion {
  return { requirement, before, spoil: nothing, act, instead };
}

const alive = { state: "talking", actions: ["hold"] };
const joinWith = (line: string): { line: string } => ({ line });
const RINGS_ON = { state: "ringing", stateCause: "causeNormal" };

function joins(
  action: "merge" | "transfer",
  ids: Readonly<Record<"others" | "none" | "status" | "held" | "exact" | "forms", RequirementId>>,
): Occasion[] {
  const uri = "v1/rcc/CallLine/";
  const impossible = "impossible-argument";
  return [
    answered(
      ids.others,
      CONSULTATION,
      (story) => story.refuses(action, 3, joinWith(`${uri}-2`), 409, impossible),
      (story) => story.accepts(action, 3, joinWith(`${uri}-2`), impossible),
    ),
    {
      requirement: ids.others,
      before: CONSULTATION,
      spoil: shows(4, { ...modified, state: "held" }),
      act: (story) => story.refuses(action, 3, joinWith(`${uri}-4`), 409, impossible),
    },
    answered(
      ids.none,
      CONSULTATION,
      (story) => story.refuses(action, 3, joinWith(`${uri}-3`), 409, impossible),
      (story) => story.accepts(action, 3, joinWith("v1/rcc/Extension/101"), impossible),
    ),
    answered(
      ids.status,
      CONSULTATION,
      (story) => story.refuses(action, 3, joinWith(`${uri}-99`), 404, impossible),
      (story) => story.refuses(action, 3, joinWith(`${uri}-99`), 409, impossible),
    ),
    answered(
      ids.held,
      CONSULTATION,
      (story) => story.refuses(action, 1, joinWith(`${uri}-3`), 409, impossible),
      (story) => story.accepts(action, 1, joinWith(`${uri}-3`), impossible),
    ),
    answered(
      ids.exact,
      CONSULTATION,
      (story) => story.accepts(action, 3, joinWith(`${uri}-1`)),
      (story) => story.refuses(action, 3, joinWith(`${uri}-1`), 400),
    ),
    answered(
      ids.forms,
      CONSULTATION,
      (story) => story.accepts(action, 3, joinWith(`/${uri}-1`), "other-argument-form"),
      (story) => story.refuses(action, 3, joinWith(`/${uri}-1`), 400, "other-argument-form"),
    ),
  ];
}

const silent = { ...modified, displayedLabel: "somebody" };

/** Each requirement that is judged over scenes of the call model, at least once. */
export const OCCASIONS: readonly Occasion[] = [
  effect("RCC-CALL-11", PROMPTING, "T2 1", shows(1, { state: "prompting", actions: ["answer", "disconnect"] })),
  effect("RCC-ANSWER-2", [...TALKING, "T1 a c"], "T2 3", shows(1, alive)),
  effect("RCC-ANSWER-3", RINGING, "T8 2", shows(1, { state: "alerting" })),
  effect("RCC-HOLD-3", TALKING, "T11 1", drops(2)),
  effect("RCC-HOLD-4", TALKING, "T11 1", (story) => story.pushes(2, silent)),
  effect("RCC-UNHOLD-2", CONSULTATION, "T12 1", shows(3, alive)),
  effect("RCC-DISCONNECT-1", TALKING, "T13 1", shows(1, alive)),
  effect("RCC-DISCONNECT-2", TALKING, "T13 1", shows(2, alive)),
  effect("RCC-DISCONNECT-3", PROMPTING, "T4 1", shows(1, { state: "prompting", actions: ["answer", "disconnect"] })),
  effect("RCC-DISCONNECT-4", RINGING, "T7 1", shows(2, RINGS_ON)),
  effect("RCC-DISCONNECT-5", RINGING, "T7 1", shows(2, { stateCause: "causeNormal" })),
  effect("RCC-DISCONNECT-6", RINGING, "T9 2", shows(1, { state: "alerting" })),
  effect("RCC-DISCONNECT-6", [...TALKING, "T17 1 c"], "T9 3", shows(3, RINGS_ON)),
  effect("RCC-DISCONNECT-7", RINGING, "T9 2", shows(1, { stateCause: "causeNormal" })),
  effect("RCC-DISCONNECT-8", CONFERENCE, "T16 1", shows(1, alive)),
  effect("RCC-DISCONNECT-9", CONFERENCE, "T16 1", shows(3, alive)),
  effect("RCC-DISCONNECT-10", TALKING, "T13 1", shows(1, { stateCause: "causeBusy" })),
  effect("RCC-ADDPARTY-1", TALKING, "T17 1 c", hides(3)),
  effect("RCC-ADDPARTY-2", TALKING, "T17 1 c", shows(2, { ...modified, state: "held" })),
  effect("RCC-ADDPARTY-2", [...TALKING, "T11 1"], "T17 1 c", shows(2, { ...modified, state: "held" })),
  effect("RCC-ADDPARTY-2", [...TALKING, "T11 1", "T11 2"], "T17 1 c", shows(2, { ...modified, ...alive })),
  effect("RCC-ADDPARTY-3", TALKING, "T17 1 c", (story) => story.pushes(1, silent)),
  effect("RCC-ADDPARTY-4", [...TALKING, "T17 1 c"], "T18 3", shows(3, { state: "ringing" })),
  effect("RCC-ADDPARTY-4", [...TALKING, "T17 1 c"], "T18 3", drops(2)),
  effect("RCC-ADDPARTY-4", [...TALKING, "T17 1 c"], "T18 3", holds(1)),
  effect("RCC-ADDPARTY-7", [...TALKING, "T17 1 c"], "T13 1", shows(3, RINGS_ON)),
  effect("RCC-ADDPARTY-7", [...TALKING, "T17 1 c"], "T19 1 d", shows(3, RINGS_ON)),
  effect("RCC-ADDPARTY-7", [...TALKING, "T11 2", "T19 1 c"], "T13 2", shows(3, RINGS_ON)),
  effect("RCC-ADDPARTY-7", [...CONFERENCE, "T17 1 d"], "T16 1", shows(4, RINGS_ON)),
  effect("RCC-ADDPARTY-8", [...TALKING, "T17 1 c"], "T13 1", shows(3, { stateCause: "causeNormal" })),
  effect("RCC-ADDPARTY-9", [...TALKING, "T11 1"], "T17 1 c", shows(1, { ...modified, ...alive })),
  effect("RCC-CONFERENCE-1", TALKING, ["T17 1 c", "T18 3"], shows(1, { conference: false })),
  effect("RCC-CONFERENCE-2", TALKING, ["T11 1"], (story) =>
    story.spoils(1, ({ conference: _conference, ...line }) => line),
  ),
  effect("RCC-CONFERENCE-3", TALKING, ["T17 1 c", "T18 3"], shows(1, { actions: ["hold", "redirect"] })),
  effect("RCC-CONFERENCE-4", [...CONFERENCE, "T17 1 d"], "T18 4", drops(3)),
  effect("RCC-CONFERENCE-4", [...CONFERENCE, "T17 1 d"], "T18 4", holds(3)),
  effect("RCC-CONFERENCE-5", CONFERENCE, "T11 2", shows(3, { ...modified, state: "held" })),
  effect("RCC-CONFERENCE-6", [...TALKING, "T11 2", "T17 1 c"], "T18 3", shows(2, { ...modified, ...alive })),
  effect("RCC-LEAVE-1", TALKING, "T14 1", shows(1, alive)),
  answered("RCC-LEAVE-2", TALKING, does("T14 1"), (story) => story.refuses("leave", 1)),
  effect("RCC-LEAVE-3", TALKING, "T14 1", shows(2, alive)),
  effect("RCC-LEAVE-4", CONFERENCE, "T15 1", drops(3)),
  effect("RCC-LEAVE-4", CONFERENCE, "T15 1", shows(1, alive)),
  effect("RCC-LEAVE-4", CONFERENCE, "T15 1", holds(2)),
  effect("RCC-LEAVE-5", CONFERENCE, "T15 1", shows(2, { conference: true })),
  effect("RCC-MERGE-1", CONSULTATION, "T21 3 1", drops(2)),
  effect("RCC-MERGE-1", CONSULTATION, "T21 3 1", shows(4, { conference: false })),
  effect("RCC-MERGE-1", CONSULTATION, "T21 3 1", holds(3)),
  effect("RCC-MERGE-2", CONSULTATION, "T21 3 1", shows(1, { ...alive, conference: false })),
  effect("RCC-MERGE-3", CONSULTATION, "T21 3 1", drops(3)),
  effect("RCC-MERGE-4", CONSULTATION, "T21 3 1", shows(1, { stateCause: "causeNormal" })),
  ...joins("merge", {
    others: "RCC-MERGE-5",
    none: "RCC-MERGE-8",
    status: "RCC-MERGE-9",
    held: "RCC-MERGE-10",
    exact: "RCC-MERGE-6",
    forms: "RCC-MERGE-7",
  }),
  effect("RCC-TRANSFER-1", CONSULTATION, "T20 3 1", shows(1, { state: "held", actions: ["unhold"] })),
  effect("RCC-TRANSFER-1", CONSULTATION, "T20 3 1", drops(4)),
  effect("RCC-TRANSFER-2", CONSULTATION, "T20 3 1", shows(2, { displayedNumber: "101" })),
  effect("RCC-TRANSFER-3", CONSULTATION, "T20 3 1", shows(3, { stateCause: "causeNormal" })),
  answered(
    "RCC-TRANSFER-4",
    ["T1 a c", "T2 1", "T1 b a", "T2 3", "T8 4"],
    (story) => story.refuses("transfer", 4, joinWith("v1/rcc/CallLine/-1")),
    (story) => story.accepts("transfer", 4, joinWith("v1/rcc/CallLine/-1")),
  ),
  ...joins("transfer", {
    others: "RCC-TRANSFER-5",
    none: "RCC-TRANSFER-8",
    status: "RCC-TRANSFER-9",
    held: "RCC-TRANSFER-10",
    exact: "RCC-TRANSFER-6",
    forms: "RCC-TRANSFER-7",
  }),
  effect("RCC-REDIRECT-1", RINGING, "T10 2 c", hides(3)),
  effect("RCC-REDIRECT-1", RINGING, "T10 2 c", shows(2, RINGS_ON)),
  effect("RCC-REDIRECT-2", RINGING, "T10 2 c", drops(1)),
  effect("RCC-REDIRECT-3", RINGING, "T10 2 c", shows(1, { displayedNumber: "102" })),
  effect("RCC-REDIRECT-4", TALKING, "T19 1 c", hides(3)),
  effect("RCC-REDIRECT-4", TALKING, "T19 1 c", drops(2)),
  effect("RCC-REDIRECT-5", [...TALKING, "T11 1"], "T19 1 c", drops(2)),
  effect("RCC-REDIRECT-6", TALKING, "T19 1 c", shows(2, alive)),
  effect("RCC-REDIRECT-7", [...TALKING, "T11 2"], "T19 1 c", shows(2, { actions: ["disconnect", "addParty"] })),
  effect("RCC-REDIRECT-9", TALKING, "T19 1 c", shows(1, { stateCause: "causeNormal" })),
  effect("RCC-REDIRECT-9", RINGING, "T10 2 c", shows(2, { stateCause: "causeNormal" })),
  effect("RCC-REDIRECT-11", [...TALKING, "T19 1 c"], "T8 3", shows(2, { state: "alerting" })),
  ...(["addParty", "redirect"] as const).map((action) =>
    answered(
      action === "addParty" ? "RCC-ADDPARTY-10" : "RCC-REDIRECT-10",
      TALKING,
      (story) => story.refuses(action, 1, {}, 400, "incomplete-payload"),
      (story) => story.accepts(action, 1, {}, "incomplete-payload"),
    ),
  ),
  answered("RCC-DTMF-1", TALKING, does("T22 1"), (story) => story.refuses("sendDtmfs", 1, { dtmfs: "12#" }, 422)),
  effect("RCC-DTMF-2", TALKING, "T22 1", shows(1, { ...modified, state: "held" })),
  answered(
    "RCC-DTMF-3",
    TALKING,
    (story) => story.refuses("sendDtmfs", 1, { dtmfs: "xyz" }, 422, "impossible-argument"),
    (story) => story.accepts("sendDtmfs", 1, { dtmfs: "xyz" }, "impossible-argument"),
  ),
  effect("RCC-DTMF-4", TALKING, "T22 1", (story) => story.pushes(1, silent)),
  answered(
    "RCC-DTMF-5",
    TALKING,
    (story) => story.accepts("sendDtmfs", 1, { dtmfs: "abcd" }),
    (story) => story.refuses("sendDtmfs", 1, { dtmfs: "abcd" }, 422),
  ),
  {
    requirement: "RCC-ACTION-4",
    before: TALKING,
    spoil: (story) => story.pushes(2, silent),
    act: (story) => story.refuses("unhold", 1),
  },
  effect("RCC-ACTION-5", TALKING, "T11 1", (story) => story.isSilent()),
  effect("RCC-LINE-16", TALKING, "T11 1", shows(1, { state: "parked" })),
  effect("RCC-LINE-17", PROMPTING, "T2 1", shows(2, { state: "prompting" })),
  effect("RCC-LINE-18", TALKING, "T11 1", shows(1, { actions: ["unhold", "startRecord"] })),
  effect("RCC-LINE-19", TALKING, "T11 1", shows(1, { actions: ["unhold", "unhold"] })),
  effect("RCC-LINE-20", TALKING, "T11 1", shows(1, { stateCause: "causeSunspots" })),
  effect("RCC-LINE-21", TALKING, "T11 1", shows(1, modified)),
  effect("RCC-LINE-22", [], "T1 a b", (story) =>
    story.spoils(1, (line) => ({ ...line, creationTime: "1764000000001" }), "frames"),
  ),
  effect("RCC-LINE-23", TALKING, ["T1 a c", "T2 3", "T8 4"], shows(3, { actions: ["hold", "leave"] })),
  effect("RCC-LINE-23", TALKING, "T11 2", shows(1, { actions: ["hold", "transfer", "merge"] })),
  effect("RCC-LINE-24", TALKING, "T13 1", (story) => story.spoils(1, ({ talkingTime: _talkingTime, ...line }) => line)),
  effect("RCC-LINE-24", PROMPTING, "T4 1", shows(1, { talkingTime: "1764000000000" })),
  effect("RCC-LINE-27", TALKING, "T13 1", (story) => story.revives(1)),
  effect("RCC-LINE-29", TALKING, "T11 1", shows(1, { talkingTime: "1764000000001" })),
  effect("RCC-LINE-30", CONSULTATION, "T13 1", (story) =>
    story.spoils(3, (line) => ({ ...line, actions: ["hold"] }), "frames"),
  ),
  effect("RCC-DISPLAY-1", TALKING, "T11 1", shows(1, { displayedLabel: "Somebody Else" })),
  effect("RCC-DISPLAY-2", TALKING, "T11 1", shows(1, { displayedPhoto: "http://127.0.0.1/other.png" })),
  effect("RCC-DISPLAY-3", TALKING, "T11 1", shows(1, { displayedExternalNumber: "+33199000999" })),
  answered("RCC-CALL-19", TALKING, does("T1 a c", "T2 3"), (story) => story.refusesCall("a", "c", 409)),
  effect("RCC-CALL-20", [], "T1 a b", shows(1, { actions: ["disconnect"], state: "ringing" })),
];
