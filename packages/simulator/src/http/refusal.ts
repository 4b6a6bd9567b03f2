/** Every refusal of the API (domain §3.5): its status, the exception id in JTAPI's vocabulary, and the cause for people. */
export const REFUSALS = {
  malformed: { status: 400, exceptionId: "InvalidArgument", cause: "The request is not well formed" },
  unauthenticated: { status: 401, exceptionId: "NotAuthenticated", cause: "No valid session or credentials" },
  forbidden: { status: 403, exceptionId: "PrivilegeViolation", cause: "The account may not do this" },
  unknown: { status: 404, exceptionId: "UnknownResource", cause: "There is no such thing" },
  deleted: { status: 404, exceptionId: "UnknownResource", cause: "There is no such thing any more" },
  "wrong-method": { status: 405, exceptionId: "MethodNotSupported", cause: "The method is not supported here" },
  "not-acceptable": { status: 406, exceptionId: "InvalidArgument", cause: "Only JSON can be had" },
  "wrong-state": { status: 409, exceptionId: "InvalidState", cause: "The state does not permit this" },
  "second-step": { status: 412, exceptionId: "NotAuthenticated", cause: "A second step is needed" },
  "too-large": { status: 413, exceptionId: "InvalidArgument", cause: "The request is too large" },
  "wrong-media-type": { status: 415, exceptionId: "InvalidArgument", cause: "The body is not declared as JSON" },
  impossible: { status: 422, exceptionId: "InvalidArgument", cause: "The value is not possible" },
} as const satisfies Record<string, { status: number; exceptionId: string; cause: string }>;

export type RefusalKind = keyof typeof REFUSALS;

/** Thrown by handlers, answered by the server with the body `{exceptionId, cause, message}` (FE-3). */
export class Refused extends Error {
  readonly kind: RefusalKind;
  readonly headers: Readonly<Record<string, string>>;
  /** Where the dialect answers what was asked for with a status of its own. */
  readonly status: number | undefined;

  constructor(kind: RefusalKind, message: string, headers: Readonly<Record<string, string>> = {}, status?: number) {
    super(message);
    this.status = status;
    this.name = "Refused";
    this.kind = kind;
    this.headers = headers;
  }
}
