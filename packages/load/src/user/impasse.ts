/** Why a virtual user cannot go on; the parent process makes a Trouble of it. */
export type ImpasseKind =
  | "target.unreachable"
  | "credentials.refused"
  | "session.impossible"
  | "monitoring.impossible"
  | "extension.missing"
  | "extension.busy";

/** Thrown where a run has to end, after everything is released. The message holds no credential. */
export class Impasse extends Error {
  readonly kind: ImpasseKind;

  constructor(kind: ImpasseKind, message: string) {
    super(message);
    this.name = "Impasse";
    this.kind = kind;
  }
}
