import type { Listener as ListenerDocument } from "@myrcc/contracts";
import type { Listener } from "../sessions/listener.ts";
import type { Session } from "../sessions/session.ts";

/** Where listeners can deviate, as far as REST tells of them. */
export interface ListenerBehaviour {
  readonly onCreation: (listener: Listener) => void;
  /** What the creation of a listener answers. */
  readonly listenerDocument: (document: ListenerDocument, session: Session) => ListenerDocument;
  /** The listener for which monitoring is to begin; a name that is passed over brings the list and nothing else. */
  readonly findsListener: (name: string, session: Session) => Listener | "passed over" | undefined;
  readonly deletesListener: (name: string, session: Session) => void;
  /** A deleted listener is no longer pushed to. */
  readonly silencesDeleted: boolean;
}

export const SOUND_LISTENER: ListenerBehaviour = {
  onCreation: () => {},
  listenerDocument: (document) => document,
  findsListener: (name, session) => session.listener(name),
  deletesListener: (name, session) => session.deleteListener(name),
  silencesDeleted: true,
};
