/** Every way in which the client refuses to go on. The code is stable, the title is for people. */
export const RCC_ERRORS = {
  "request.impossible": "This cannot be asked",
  "platform.unreachable": "The platform does not answer",
  "platform.timeout": "The platform does not answer in time",
  "credentials.refused": "The platform refuses login, enterprise or password",
  "account.forbidden": "The account may not control this enterprise",
  "second-step.demanded": "The platform demands a second step of authentication",
  "session.refused": "The platform does not accept the session, not even after another login",
  "session.closed": "The session has been closed",
  "request.malformed": "The platform cannot read the request",
  "request.forbidden": "The session may not do this",
  "resource.unknown": "There is no such thing, or this session may not see it",
  "method.refused": "The platform does not do this here",
  "state.wrong": "The state of the line does not permit this; nothing changed",
  "media-type.refused": "The platform does not accept the format of the request",
  "value.impossible": "The platform cannot serve this value",
  "platform.overloaded": "The platform refuses work for now",
  "platform.failed": "The platform failed",
  "answer.unexpected": "The platform answers with a status that means nothing here",
  "answer.unreadable": "The answer is not what the contract says",
  "redirect.too-many": "The platform redirects without end",
  "redirect.unusable": "The platform redirects to no usable address",
  "redirect.downgraded": "The platform redirects from an encrypted address to a plain one",
  "pages.endless": "The list of extensions does not come to an end",
} as const satisfies Record<string, string>;

export type RccErrorCode = keyof typeof RCC_ERRORS;

/** The platform's own words on a refusal (FE-3); each only where it said something. Without password, cookie and token. */
export interface Problem {
  /** The kind of refusal. */
  readonly exceptionId?: string;
  /** The kind, in words. */
  readonly cause?: string;
  /** What went wrong this time. */
  readonly message?: string;
}

/** What is known about a refusal. Nothing in it holds a password, cookie or token. */
export interface RccErrorDetail {
  /** Method and path below the API root, e.g. `POST v1/rcc/CallLine/-1001/hold`. */
  readonly asked: string;
  /** What came instead of what was wanted. */
  readonly found: string;
  /** Absent when there was no answer. */
  readonly status?: number;
  /** From the body of a refusal, if it had one (C-21). */
  readonly problem?: Problem;
}

/** A request that the platform refused, or an answer that cannot be used. */
export class RccError extends Error {
  readonly code: RccErrorCode;
  readonly asked: string;
  readonly status: number | undefined;
  readonly problem: Problem | undefined;

  constructor(code: RccErrorCode, { asked, found, status, problem }: RccErrorDetail, options?: ErrorOptions) {
    super(`${RCC_ERRORS[code]} (${code}): ${asked}: ${found}`, options);
    this.name = "RccError";
    this.code = code;
    this.asked = asked;
    this.status = status;
    this.problem = problem;
  }
}
