import { Refused } from "../http/refusal.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";
import { isNoJson } from "./no-json.ts";

const STACK = [
  "java.lang.NullPointerException",
  "\tat com.example.rcc.CallLineResource.read(CallLineResource.java:112)",
  "\tat com.example.rcc.Dispatcher.handle(Dispatcher.java:57)",
].join("\n");

const CRASH = { status: 500, headers: {}, type: "text/plain", body: STACK } as const;
const PAGE = "<!DOCTYPE html><title>Bad gateway</title><p>The service cannot be reached.</p>";

/**
 * Deviations in which the platform breaks down: server errors, and no answer at all. The requirements of refusals leave 5xx to
 * RCC-HTTP-1, but for an overload that is none.
 */
export const SERVER_ERROR_FAULTS = {
  "crash-now-and-then": {
    sentence: "Every twentieth list of lines is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "listCallLines" && nth % 20 === 0 ? CRASH : answer,
      ),
    },
  },
  "gateway-error-now-and-then": {
    sentence: "Every tenth detail of a line is answered with 502 and a page in HTML.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "getCallLine" && nth % 10 === 0
          ? { status: 502, headers: {}, type: "text/html", body: PAGE }
          : answer,
      ),
    },
  },
  "crash-on-bad-json": {
    sentence: "A body that is no JSON is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { refusal, body }) => (refusal === "malformed" && isNoJson(body) ? CRASH : answer)),
    },
  },
  "crash-on-wrong-type": {
    sentence: "A body in which a member has the wrong type is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { refusal, body }) =>
        refusal === "malformed" && /:\s*[[{\d]/.test(body) && !isNoJson(body) ? CRASH : answer,
      ),
    },
  },
  "crash-on-odd-line-id": {
    sentence: "A line id that is no number is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { refusal, params }) =>
        refusal === "unknown" && params["lineId"] !== undefined && !/^-?\d+$/.test(params["lineId"]) ? CRASH : answer,
      ),
    },
  },
  "crash-on-head": {
    sentence: "A HEAD request is answered with 500.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: { answers: onAnswer((answer, { method }) => (method === "HEAD" ? CRASH : answer)) },
  },
  "crash-on-long-body": {
    sentence: "A body of more than 64 KiB is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: { answers: onAnswer((answer, { refusal }) => (refusal === "too-large" ? CRASH : answer)) },
  },
  "crash-on-long-tones": {
    sentence: "Tones of more than 64 KiB are answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { params, refusal }) =>
        params["action"] === "sendDtmfs" && refusal === "too-large" ? CRASH : answer,
      ),
    },
  },
  "crash-on-negative-offset": {
    sentence: "A negative offset in the extension list is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal, url }) =>
        operation === "listExtensions" && refusal === "malformed" && url.includes("offset=-") ? CRASH : answer,
      ),
    },
  },
  "crash-on-second-creation": {
    sentence: "Creating a listener a second time is answered with 500 and a stack trace.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      receives: (incoming, operation, session) => {
        if (operation === "createListener" && [...session.listeners].some(({ name }) => isNamed(name, incoming.body))) {
          throw new Refused("wrong-state", "the listener is there already");
        }
        return incoming;
      },
      answers: onAnswer((answer, { operation, refusal }) =>
        operation === "createListener" && refusal === "wrong-state" ? CRASH : answer,
      ),
    },
  },
  "overload-without-return": {
    sentence:
      "Creating a listener with a body that is no JSON is answered with 503, and nothing says when to come back.",
    caughtBy: ["RCC-ERROR-16"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal, body }) =>
        operation === "createListener" && refusal === "malformed" && isNoJson(body)
          ? { status: 503, headers: {} }
          : answer,
      ),
    },
  },
  "bad-json-is-overload": {
    sentence: "A body that is no JSON is always answered with 503 and when to come back.",
    caughtBy: ["RCC-ERROR-1"],
    deviation: {
      answers: onAnswer((answer, { refusal, body }) =>
        refusal === "malformed" && isNoJson(body) ? { status: 503, headers: { "retry-after": "5" } } : answer,
      ),
    },
  },
  "method-not-implemented": {
    sentence: "A method that no resource has is answered with 501.",
    caughtBy: ["RCC-HTTP-1"],
    deviation: {
      answers: onAnswer((answer, { method, refusal }) =>
        refusal === "wrong-method" && !["GET", "POST", "DELETE"].includes(method)
          ? { status: 501, headers: {} }
          : answer,
      ),
    },
  },
  "never-answered-now-and-then": {
    sentence: "Every third detail of an extension is never answered.",
    caughtBy: ["RCC-HTTP-2"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "getExtension" && nth % 3 === 0 ? "hang" : answer,
      ),
    },
  },
  "connection-reset-now-and-then": {
    sentence: "The connection is reset instead of every fifth answer to a detail of a line.",
    caughtBy: ["RCC-HTTP-2"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "getCallLine" && nth % 5 === 0 ? "reset" : answer,
      ),
    },
  },
} as const satisfies Record<string, Fault>;

/** Whether a body creates a listener of this name. */
function isNamed(name: string, body: Buffer | undefined): boolean {
  return body?.toString().includes(`"name":${JSON.stringify(name)}`) ?? false;
}
