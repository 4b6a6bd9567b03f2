import { isExtensionId, isLineId, isRestUri, type ExtensionId, type LineId, type RestUri } from "../ids.ts";
import { Members } from "./members.ts";

/** Where a snapshot was seen. `absence`: a line that was alive before the connection was lost, and is not listed any more. */
export type SnapshotSource = "answer" | "list" | "frame" | "absence";

/** A line as it was last seen, in one spelling whatever the platform's (C-2, C-11, C-48). Undefined means: not said. */
export interface LineSnapshot {
  readonly id: LineId;
  /** What merge and transfer name a line by (C-17). */
  readonly restUri: RestUri;
  /** Known: prompting, alerting, ringing, talking, held, dropped. Others are legal (C-35). */
  readonly state: string;
  readonly stateCause: string | undefined;
  /** What may be done in this state; words that the contract does not know are legal (C-9). Empty once dropped. */
  readonly actions: readonly string[];
  readonly extensionId: ExtensionId | undefined;
  readonly isIncoming: boolean;
  readonly isConference: boolean;
  /** Milliseconds since the Unix epoch, by the platform's clock; so are the next two. */
  readonly createdMs: number | undefined;
  readonly modifiedMs: number | undefined;
  readonly talkingSinceMs: number | undefined;
  /** The far party, as it is shown to the user. */
  readonly number: string | undefined;
  readonly label: string | undefined;
  readonly externalNumber: string | undefined;
  readonly photoUrl: string | undefined;
  readonly source: SnapshotSource;
}

/** Undefined when it is no line: neither id nor state. */
export function readLine(value: unknown, source: SnapshotSource): LineSnapshot | undefined {
  const members = Members.of(value);
  const uri = members?.text("restUri");
  const id = members?.text("lineId") ?? uri?.split("/").at(-1);
  const state = members?.text("state");
  if (members === undefined || id === undefined || state === undefined || !isLineId(id)) return undefined;
  const extension = members.text("extension", "extensionURI", "uriExtension")?.split("/").at(-1);
  const restUri = uri ?? `v1/rcc/CallLine/${id}`;
  if (!isRestUri(restUri)) return undefined;
  return {
    id,
    restUri,
    state,
    stateCause: members.text("stateCause"),
    actions: state === "dropped" ? [] : members.texts("actions"),
    extensionId: extension !== undefined && isExtensionId(extension) ? extension : undefined,
    isIncoming: members.flag("isIncoming") ?? false,
    isConference: members.flag("conference") ?? false,
    createdMs: members.instantMs("creationTime"),
    modifiedMs: members.instantMs("lastModificationTime"),
    talkingSinceMs: members.instantMs("talkingTime"),
    number: members.text("displayedNumber"),
    label: members.text("displayedLabel"),
    externalNumber: members.text("displayedExternalNumber"),
    photoUrl: members.text("displayedPhoto"),
    source,
  };
}
