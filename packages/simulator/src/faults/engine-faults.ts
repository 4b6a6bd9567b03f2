import { ACTION_FAULTS } from "./action-faults.ts";
import { CONFERENCE_FAULTS } from "./conference-faults.ts";
import { HANDING_OVER_FAULTS } from "./handing-over-faults.ts";
import { HARM_FAULTS } from "./harm-faults.ts";
import { INVITATION_FAULTS } from "./invitation-faults.ts";
import { LINE_FAULTS } from "./line-faults.ts";
import { PERMISSION_FAULTS } from "./permission-faults.ts";
import { PLACING_FAULTS } from "./placing-faults.ts";
import { RACE_FAULTS } from "./race-faults.ts";
import { READING_FAULTS } from "./reading-faults.ts";
import { TWO_PARTY_FAULTS } from "./two-party-faults.ts";

/** Deviations of calls: actions, states, times, lists of actions and what snapshots say. */
export const ENGINE_FAULTS = {
  ...ACTION_FAULTS,
  ...PERMISSION_FAULTS,
  ...HARM_FAULTS,
  ...PLACING_FAULTS,
  ...TWO_PARTY_FAULTS,
  ...CONFERENCE_FAULTS,
  ...INVITATION_FAULTS,
  ...HANDING_OVER_FAULTS,
  ...RACE_FAULTS,
  ...LINE_FAULTS,
  ...READING_FAULTS,
};
