import { SOUND_ANSWER, type AnswerBehaviour } from "./answer-behaviour.ts";
import { SOUND_EXTENSION, type ExtensionBehaviour } from "./extension-behaviour.ts";
import { SOUND_ISOLATION, type IsolationBehaviour } from "./isolation-behaviour.ts";
import { SOUND_LISTENER, type ListenerBehaviour } from "./listener-behaviour.ts";
import { SOUND_LOGIN, type LoginBehaviour } from "./login-behaviour.ts";
import { SOUND_SESSION, type SessionBehaviour } from "./session-behaviour.ts";

/** Where sessions, isolation, extensions, paging, listeners and HTTP can deviate. */
export type AccessBehaviour = LoginBehaviour &
  SessionBehaviour &
  IsolationBehaviour &
  ExtensionBehaviour &
  ListenerBehaviour &
  AnswerBehaviour;

export const SOUND_ACCESS: AccessBehaviour = {
  ...SOUND_LOGIN,
  ...SOUND_SESSION,
  ...SOUND_ISOLATION,
  ...SOUND_EXTENSION,
  ...SOUND_LISTENER,
  ...SOUND_ANSWER,
};
