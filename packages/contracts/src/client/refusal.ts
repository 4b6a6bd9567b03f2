import type { Answer } from "./answer.ts";
import { Members } from "./members.ts";
import { RccError, type Problem, type RccErrorCode } from "./rcc-error.ts";
import type { Secrets } from "./secrets.ts";

/** What a status means, once there is a session (C-21). */
const BY_STATUS: Readonly<Record<number, RccErrorCode>> = {
  400: "request.malformed",
  401: "session.refused",
  403: "request.forbidden",
  404: "resource.unknown",
  405: "method.refused",
  409: "state.wrong",
  410: "resource.unknown",
  412: "second-step.demanded",
  415: "media-type.refused",
  422: "value.impossible",
  429: "platform.overloaded",
  503: "platform.overloaded",
};

/** What a status means at login, where it differs (D-13). */
const AT_LOGIN: Readonly<Record<number, RccErrorCode>> = {
  401: "credentials.refused",
  403: "account.forbidden",
};

export function refusalOf(asked: string, answer: Answer, secrets: Secrets): RccError {
  return errorOf(BY_STATUS[answer.status], asked, answer, secrets);
}

export function loginRefusalOf(asked: string, answer: Answer, secrets: Secrets): RccError {
  return errorOf(AT_LOGIN[answer.status] ?? BY_STATUS[answer.status], asked, answer, secrets);
}

function errorOf(code: RccErrorCode | undefined, asked: string, answer: Answer, secrets: Secrets): RccError {
  const { status } = answer;
  const problem = problemOf(answer, secrets);
  const words = problem?.message ?? problem?.cause ?? problem?.exceptionId;
  return new RccError(code ?? (status >= 500 ? "platform.failed" : "answer.unexpected"), {
    asked,
    found: `status ${status}${words === undefined ? "" : `, ${words}`}`,
    status,
    ...(problem === undefined ? {} : { problem }),
  });
}

/** A platform may echo what it was sent, so secrets are taken out of every text. */
function problemOf({ body }: Answer, secrets: Secrets): Problem | undefined {
  const members = Members.of(body);
  const exceptionId = members?.text("exceptionId");
  const cause = members?.text("cause");
  const message = members?.text("message", "firstMessage");
  if (exceptionId === undefined && cause === undefined && message === undefined) return undefined;
  return {
    ...(exceptionId === undefined ? {} : { exceptionId: secrets.removedFrom(exceptionId) }),
    ...(cause === undefined ? {} : { cause: secrets.removedFrom(cause) }),
    ...(message === undefined ? {} : { message: secrets.removedFrom(message) }),
  };
}
