import { isExtensionId, isRestUri, type ExtensionId, type RestUri } from "../ids.ts";
import { Members } from "./members.ts";

/** An extension that the session controls, in one spelling whatever the platform's (F-33, C-3). */
export interface ControlledExtension {
  readonly id: ExtensionId;
  readonly restUri: RestUri;
  /** The number that is dialled inside the enterprise. */
  readonly number: string;
  readonly name: string | undefined;
  readonly department: string | undefined;
  readonly photoUrl: string | undefined;
  /** E.164, with the plus sign. */
  readonly publicNumbers: readonly string[];
}

/** Undefined when it is no extension: neither restUri nor number. */
export function readExtension(value: unknown): ControlledExtension | undefined {
  const members = Members.of(value);
  const restUri = members?.text("restUri");
  const number = members?.text("addressNumber");
  const id = restUri?.split("/").at(-1);
  if (members === undefined || restUri === undefined || number === undefined || id === undefined) return undefined;
  if (!isExtensionId(id) || !isRestUri(restUri)) return undefined;
  return {
    id,
    restUri,
    number,
    name: members.text("displayName"),
    department: members.text("department", "Department"),
    photoUrl: members.text("urlPhoto"),
    publicNumbers: members.texts("pstnNumbers"),
  };
}
