import type { Exchange } from "../engine/exchange.ts";
import type { Leg } from "../engine/leg.ts";
import type { Party } from "../engine/party.ts";
import type { Session } from "../sessions/session.ts";
import type { World, WorldExtension } from "../world/world.ts";
import type { Display, WorldDirectory } from "../world/world-directory.ts";
import type { SessionSurroundings } from "./session-behaviour.ts";

/** An extension that a request names. */
export interface AskedExtension {
  readonly enterprise: string;
  readonly id: string;
  /** To be read, or to call. */
  readonly purpose: "read" | "call";
}

/** A line that a request names. */
export interface AskedLine {
  readonly session: Session;
  /** NaN for what is no id. */
  readonly id: number;
  /** What is to be done with it; undefined for reading. */
  readonly action: string | undefined;
}

/** Where it can deviate who sees what. */
export interface IsolationBehaviour {
  /** The extensions that sessions of an enterprise list. */
  readonly listedExtensions: (enterprise: string, world: World) => readonly WorldExtension[];
  readonly findsExtension: (
    asked: AskedExtension,
    platform: { readonly directory: WorldDirectory; readonly world: World },
  ) => WorldExtension | undefined;
  readonly listsLines: (session: Session, around: SessionSurroundings) => readonly Leg[];
  readonly findsLine: (asked: AskedLine, exchange: Exchange) => Leg | undefined;
  /** The enterprises that are told of a change of a line. */
  readonly toldOf: (leg: Leg, owner: string, world: World) => readonly string[];
  /** Whether the lines of a party are shown at all. */
  readonly monitors: (party: Party, directory: WorldDirectory) => boolean;
  readonly displays: (party: Party, viewer: Party, directory: WorldDirectory) => Display;
  /** The sessions whose sockets get what is pushed to the listeners of one. */
  readonly audience: (session: Session, all: Iterable<Session>) => Iterable<Session>;
}

export const SOUND_ISOLATION: IsolationBehaviour = {
  listedExtensions: (enterprise, world) =>
    (world.enterprises.find(({ name }) => name === enterprise)?.extensions ?? []).filter(
      ({ rccEnabled }) => rccEnabled,
    ),
  findsExtension: ({ enterprise, id }, { directory }) => directory.controlled(enterprise, id),
  listsLines: ({ enterprise }, { exchange }) => exchange.lines(enterprise),
  findsLine: ({ session, id }, exchange) => exchange.line(session.enterprise, id),
  toldOf: (_leg, owner) => [owner],
  monitors: (party, directory) => directory.isControlled(party),
  displays: (party, viewer, directory) => directory.display(party, viewer),
  audience: (session) => [session],
};
