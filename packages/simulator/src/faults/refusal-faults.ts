import type { Action } from "../engine/action.ts";
import type { Leg } from "../engine/leg.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";
import { isNoJson } from "./no-json.ts";

const DONE = { status: 204, headers: {} } as const;

/** Deviations of refusals: what is not refused, and what is refused in other ways. */
export const REFUSAL_FAULTS = {
  "bad-json-accepted": {
    sentence: "An action whose body is no JSON is answered with 204 and not done.",
    caughtBy: ["RCC-ERROR-1"],
    deviation: {
      answers: onAnswer((answer, { params, refusal, body }) =>
        params["action"] !== undefined && refusal === "malformed" && isNoJson(body) ? DONE : answer,
      ),
    },
  },
  "bad-json-conflicts": {
    sentence: "A body that is no JSON is refused with 409.",
    caughtBy: ["RCC-ERROR-2"],
    deviation: {
      answers: onAnswer((answer, { refusal, body }) =>
        refusal === "malformed" && isNoJson(body) ? { ...answer, status: 409 } : answer,
      ),
    },
  },
  "dtmfs-of-digits-accepted": {
    sentence: "sendDtmfs with a number instead of a text is answered with 204.",
    caughtBy: ["RCC-ERROR-3"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal, body }) =>
        operation === "sendDtmfs" && refusal === "malformed" && /"dtmfs"\s*:\s*\d/.test(body) ? DONE : answer,
      ),
    },
  },
  "missing-member-not-found": {
    sentence: "A body that lacks its member is refused with 404.",
    caughtBy: ["RCC-ERROR-4"],
    deviation: {
      answers: onAnswer((answer, { refusal, body }) =>
        refusal === "malformed" && body.trim() === "{}" ? { ...answer, status: 404 } : answer,
      ),
    },
  },
  "unknown-action-accepted": {
    sentence: "An action that does not exist is answered with 204.",
    caughtBy: ["RCC-ERROR-5"],
    deviation: {
      answers: onAnswer((answer, { method, params, operation, refusal, legOf }) =>
        method === "POST" &&
        params["action"] !== undefined &&
        operation === undefined &&
        refusal === "unknown" &&
        legOf(Number(params["lineId"])) !== undefined
          ? DONE
          : answer,
      ),
    },
  },
  "disconnect-of-nothing-accepted": {
    sentence: "A disconnect of a line that does not exist is answered with 204.",
    caughtBy: ["RCC-ERROR-5"],
    deviation: {
      answers: onAnswer((answer, { operation, params, refusal, legOf }) =>
        operation === "disconnect" && refusal === "unknown" && legOf(Number(params["lineId"])) === undefined
          ? DONE
          : answer,
      ),
    },
  },
  "leave-of-mangled-id-accepted": {
    sentence: "A leave of a line whose id is no number is answered with 204.",
    caughtBy: ["RCC-ERROR-5"],
    deviation: {
      answers: onAnswer((answer, { operation, params, refusal }) =>
        operation === "leave" && refusal === "unknown" && !/^-?\d+$/.test(params["lineId"] ?? "") ? DONE : answer,
      ),
    },
  },
  "deletion-of-no-listener-accepted": {
    sentence: "The deletion of a listener that was never there is answered with 204 if its name has a hyphen.",
    // A second deletion is refused, so that the two are told apart (C-30).
    caughtBy: ["RCC-ERROR-5"],
    deviation: {
      answers: onAnswer((answer, { operation, params, refusal }) =>
        operation === "deleteListener" && refusal === "unknown" && params["name"]?.includes("-") === true
          ? DONE
          : answer,
      ),
    },
  },
  "call-from-mangled-id-malformed": {
    sentence: "A call from an extension whose id is no number is refused with 400.",
    caughtBy: ["RCC-ERROR-6"],
    deviation: {
      answers: onAnswer((answer, { operation, params, refusal }) =>
        operation === "placeCall" && refusal === "unknown" && !/^\d+$/.test(params["extensionId"] ?? "")
          ? { ...answer, status: 400 }
          : answer,
      ),
    },
  },
  "unknown-line-malformed": {
    sentence: "A line that does not exist is refused with 400 where it is to be read.",
    caughtBy: ["RCC-ERROR-6"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal }) =>
        operation === "getCallLine" && refusal === "unknown" ? { ...answer, status: 400 } : answer,
      ),
    },
  },
  "line-deletion-accepted": {
    sentence: "A DELETE of a line is answered with 204 and does nothing.",
    caughtBy: ["RCC-ERROR-7"],
    deviation: {
      answers: onAnswer((answer, { method, path, refusal }) =>
        method === "DELETE" && path === "/v1/rcc/CallLine/:lineId" && refusal === "wrong-method" ? DONE : answer,
      ),
    },
  },
  "unhold-by-put-accepted": {
    sentence: "A PUT of an unhold is answered with 204 and does nothing.",
    caughtBy: ["RCC-ERROR-7"],
    deviation: {
      answers: onAnswer((answer, { method, params, refusal }) =>
        method === "PUT" && params["action"] === "unhold" && refusal === "wrong-method" ? DONE : answer,
      ),
    },
  },
  "listener-read": {
    sentence: "A GET of a listener is answered with 200 and nothing.",
    caughtBy: ["RCC-ERROR-7"],
    deviation: {
      answers: onAnswer((answer, { method, path, refusal }) =>
        method === "GET" && path === "/v1/service/EventListener/bean/:name" && refusal === "wrong-method"
          ? { status: 200, headers: {} }
          : answer,
      ),
    },
  },
  "allow-missing": {
    sentence: "A method that a resource does not have is refused with 405 without Allow.",
    caughtBy: ["RCC-ERROR-8"],
    deviation: {
      answers: onAnswer((answer, { refusal }) => (refusal === "wrong-method" ? { ...answer, headers: {} } : answer)),
    },
  },
  "wrong-state-malformed": {
    sentence: "An action that a live line does not list is refused with 400.",
    caughtBy: ["RCC-ERROR-9"],
    deviation: {
      answers: onAnswer((answer, { params, refusal, legOf }) =>
        refusal === "wrong-state" && legOf(Number(params["lineId"]))?.state !== "dropped"
          ? { ...answer, status: 400 }
          : answer,
      ),
    },
  },
  "impossible-value-conflicts": {
    sentence: "A well-formed value that cannot be meant is refused with 409.",
    caughtBy: ["RCC-ERROR-10"],
    deviation: {
      answers: onAnswer((answer, { refusal }) => (refusal === "impossible" ? { ...answer, status: 409 } : answer)),
    },
  },
  "dropped-line-disconnected-again": {
    sentence: "A disconnect of a line that has just been dropped is answered with 204.",
    // RCC-ACTION-2 is about live lines.
    caughtBy: ["RCC-ERROR-11"],
    deviation: {
      answers: onAnswer((answer, { operation, params, refusal, legOf }) =>
        operation === "disconnect" && refusal === "wrong-state" && legOf(Number(params["lineId"]))?.state === "dropped"
          ? DONE
          : answer,
      ),
    },
  },
  "merged-line-takes-unhold": {
    sentence: "An unhold of the line that a merge has used up is answered with 204.",
    caughtBy: ["RCC-ERROR-11"],
    deviation: takingAgain("unhold", ({ cause }) => cause === "causeConference"),
  },
  "transferred-line-takes-unhold": {
    sentence: "An unhold of a line that placed its call and was transferred away is answered with 204.",
    caughtBy: ["RCC-ERROR-11"],
    deviation: takingAgain("unhold", ({ cause, incoming }) => cause === "causeTransfer" && !incoming),
  },
  "redirected-line-disconnected-again": {
    sentence: "A disconnect of a line that was called and has handed its call over is answered with 204.",
    caughtBy: ["RCC-ERROR-11"],
    deviation: takingAgain("disconnect", ({ cause, incoming }) => cause === "causeTransfer" && incoming),
  },
  "dropped-line-gone-at-once": {
    sentence: "An action on a dropped line is refused with 404 while the line is still listed.",
    caughtBy: ["RCC-ERROR-12"],
    deviation: {
      answers: onAnswer((answer, { params, refusal, legOf }) =>
        refusal === "wrong-state" && legOf(Number(params["lineId"]))?.state === "dropped"
          ? { ...answer, status: 404 }
          : answer,
      ),
    },
  },
  "unknown-path-before-credentials": {
    sentence: "A request without credentials to a path that does not exist is refused with 404.",
    caughtBy: ["RCC-ERROR-13"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal }) =>
        refusal === "unauthenticated" && operation === undefined ? { ...answer, status: 404 } : answer,
      ),
    },
  },
  "refusal-as-page": {
    sentence: "Whatever is not found is refused with a page in HTML.",
    caughtBy: ["RCC-ERROR-15"],
    deviation: {
      answers: onAnswer((answer, { refusal }) =>
        refusal === "unknown" ? { ...answer, type: "text/html", body: "<h1>Not found</h1>" } : answer,
      ),
    },
  },
  "refusal-with-stack-trace": {
    sentence: "A malformed request is refused with a stack trace in plain text.",
    caughtBy: ["RCC-ERROR-15"],
    deviation: {
      answers: onAnswer((answer, { refusal }) =>
        refusal === "malformed"
          ? {
              ...answer,
              type: "text/plain",
              body: "com.example.rcc.BadInput\n\tat com.example.rcc.Reader.read(Reader.java:21)",
            }
          : answer,
      ),
    },
  },
} as const satisfies Record<string, Fault>;

/** An action on a dropped line is answered as if it were done. */
function takingAgain(action: Action, when: (leg: Leg) => boolean): Fault["deviation"] {
  return {
    answers: onAnswer((answer, { operation, params, refusal, legOf }) => {
      if (operation !== action || refusal !== "wrong-state") return answer;
      const leg = legOf(Number(params["lineId"]));
      return leg?.state === "dropped" && when(leg) ? DONE : answer;
    }),
  };
}
