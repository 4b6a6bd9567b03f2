import type { CallLine } from "@myrcc/contracts";
import type { Leg } from "../engine/leg.ts";
import type { WorldDirectory } from "../world/world-directory.ts";
import { extensionUri } from "./extension-item.ts";

const ROOT = "v1/rcc/CallLine/";

/** A line as the API shows it: always the whole representation (F-18, F-39). */
export function lineSnapshot(leg: Leg, directory: Pick<WorldDirectory, "display">): CallLine {
  const display = directory.display(leg.facing, leg.party);
  const lineId = String(leg.id);
  return {
    restUri: lineUri(lineId),
    actions: [...leg.actions],
    creationTime: String(leg.createdMs),
    displayedExternalNumber: display.externalNumber,
    displayedLabel: display.label,
    displayedNumber: display.number,
    displayedPhoto: display.photo,
    extension: leg.party.kind === "extension" ? extensionUri(leg.party.id) : "",
    isIncoming: leg.incoming,
    isMediaAvailable: false,
    isPlaying: false,
    isRecording: false,
    lastModificationTime: String(leg.modifiedMs),
    lineId,
    state: leg.state,
    stateCause: leg.cause,
    conference: leg.conference,
    ...(leg.talkingMs === undefined ? {} : { talkingTime: String(leg.talkingMs) }),
  };
}

/** The restUri of a line, relative to the API root. */
export function lineUri(lineId: string): string {
  return `${ROOT}${lineId}`;
}

/** The id in a line id text, if it can be one. */
export function lineIdOf(text: string): number | undefined {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * The line that a payload names by its restUri: exactly as given, or with a leading slash, the API root or a whole
 * address before it (C-17).
 */
export function lineIdOfUri(uri: string): number | undefined {
  const path = /(?:^|^\/|\/restletrouter\/)v1\/rcc\/CallLine\/(-?\d{1,15})$/.exec(uri);
  return path?.[1] === undefined ? undefined : lineIdOf(path[1]);
}
