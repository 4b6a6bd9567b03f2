import type { Evidence } from "../evidence/evidence.ts";
import type { Observer } from "./observation.ts";
import { completedDisplays, displays } from "./observers/displays.ts";
import { resumptions, transferredPeers } from "./observers/effects.ts";
import { clearedCookies, contentTypes, cookieDates, loginBodies, untypedBodies } from "./observers/headers.ts";
import { argumentForms, semiAttended, survivors, transferDisplays } from "./observers/joining.ts";
import {
  callIds,
  causes,
  conferenceFlags,
  furtherActions,
  modificationTimes,
  unansweredStates,
} from "./observers/line-members.ts";
import { droppedLines, firstFrames, lineReads } from "./observers/line-reads.ts";
import { heldRedirectListed, joiningListed } from "./observers/listed-actions.ts";
import {
  creationsWithoutSocket,
  otherMessages,
  repeatedNames,
  sharedFrames,
  socketsAfterLogout,
} from "./observers/listeners.ts";
import { bystanderFrames, leaving, losers, rejections, tones } from "./observers/outcomes.ts";
import { paging } from "./observers/paging.ts";
import { creationTimes, ownDevices, unusualCalls } from "./observers/placing.ts";
import { refusalStatuses, unknownListeners } from "./observers/refusal-status.ts";
import { methods, redirects, successStatuses } from "./observers/success-status.ts";

const OBSERVERS: readonly Observer[] = [
  argumentForms,
  bystanderFrames,
  callIds,
  causes,
  clearedCookies,
  completedDisplays,
  conferenceFlags,
  contentTypes,
  cookieDates,
  creationTimes,
  creationsWithoutSocket,
  displays,
  droppedLines,
  firstFrames,
  furtherActions,
  heldRedirectListed,
  joiningListed,
  leaving,
  lineReads,
  loginBodies,
  losers,
  methods,
  modificationTimes,
  otherMessages,
  ownDevices,
  paging,
  redirects,
  refusalStatuses,
  rejections,
  repeatedNames,
  resumptions,
  semiAttended,
  sharedFrames,
  socketsAfterLogout,
  successStatuses,
  survivors,
  tones,
  transferDisplays,
  transferredPeers,
  unansweredStates,
  unknownListeners,
  untypedBodies,
  unusualCalls,
];

/** Notes in the ledger all that the evidence tells of how the target reads the document, apart from its spellings. */
export function noteBehaviour(evidence: Evidence): void {
  for (const observer of OBSERVERS) {
    for (const { endpoint, reading, member, variant, event } of observer(evidence)) {
      evidence.dialect.add(endpoint, [{ reading, member, variant, pointer: "" }], event);
    }
  }
}
