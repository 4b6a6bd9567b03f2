import * as administrators from "./administrators.ts";
import * as agreement from "./agreement.ts";
import * as agreementWithReads from "./agreement-with-reads.ts";
import * as calls from "./calls.ts";
import * as delivery from "./delivery.ts";
import * as dialect from "./dialect.ts";
import * as directory from "./directory.ts";
import * as effects from "./effects.ts";
import * as errors from "./errors.ts";
import * as expiry from "./expiry.ts";
import * as extensions from "./extensions.ts";
import * as fanOut from "./fan-out.ts";
import * as frames from "./frames.ts";
import * as http from "./http.ts";
import * as isolation from "./isolation.ts";
import * as lineIdentity from "./line-identity.ts";
import * as lineState from "./line-state.ts";
import * as lineTimes from "./line-times.ts";
import * as listenerLife from "./listener-life.ts";
import * as listeners from "./listeners.ts";
import * as lists from "./lists.ts";
import * as login from "./login.ts";
import * as mediaFlags from "./media-flags.ts";
import * as mediaTypes from "./media-types.ts";
import * as paging from "./paging.ts";
import * as paths from "./paths.ts";
import * as permission from "./permission.ts";
import * as actionFrames from "./action-frames.ts";
import * as answering from "./answering.ts";
import * as clearing from "./clearing.ts";
import * as devices from "./devices.ts";
import * as displays from "./displays.ts";
import * as failedInvitations from "./failed-invitations.ts";
import * as inviting from "./inviting.ts";
import * as argumentForms from "./argument-forms.ts";
import * as joining from "./joining.ts";
import * as joiningRaces from "./joining-races.ts";
import * as lineLife from "./line-life.ts";
import * as meetings from "./meetings.ts";
import * as lineMembers from "./line-members.ts";
import * as placing from "./placing.ts";
import * as races from "./races.ts";
import * as redirecting from "./redirecting.ts";
import * as tones from "./tones.ts";
import type { Rule } from "./rule.ts";
import * as session from "./session.ts";
import * as sessionLife from "./session-life.ts";
import * as slowReaders from "./slow-readers.ts";
import * as sockets from "./sockets.ts";

/** Every rule that is judged over a trace; a module of rules exports nothing else. */
export const RULES: readonly Rule[] = [
  session,
  login,
  sessionLife,
  administrators,
  expiry,
  http,
  mediaTypes,
  paths,
  errors,
  extensions,
  directory,
  paging,
  listeners,
  listenerLife,
  sockets,
  frames,
  fanOut,
  agreement,
  agreementWithReads,
  mediaFlags,
  dialect,
  lineIdentity,
  lineTimes,
  lineState,
  calls,
  effects,
  permission,
  delivery,
  lists,
  isolation,
  actionFrames,
  answering,
  clearing,
  devices,
  displays,
  failedInvitations,
  inviting,
  argumentForms,
  joining,
  joiningRaces,
  lineMembers,
  lineLife,
  placing,
  races,
  slowReaders,
  meetings,
  redirecting,
  tones,
].flatMap((module): Rule[] => Object.values(module));
