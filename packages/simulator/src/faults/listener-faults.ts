import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";

/** Deviations of listeners, as far as REST tells of them. */
export const LISTENER_FAULTS = {
  "deleted-listener-served": {
    sentence: "A deleted listener goes on being pushed to as long as its session has a socket.",
    caughtBy: ["RCC-LISTENER-3"],
    deviation: { silencesDeleted: false },
  },
  "listener-not-deleted": {
    sentence: "The deletion of a listener is answered with 200 and does nothing.",
    caughtBy: ["RCC-LISTENER-3"],
    deviation: { deletesListener: () => {} },
  },
  "listener-deletion-refused": {
    sentence: "The deletion of a listener is answered with 404 after the listener is gone.",
    caughtBy: ["RCC-LISTENER-2"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "deleteListener" && answer.status === 200 ? { status: 404, headers: {} } : answer,
      ),
    },
  },
  "listener-deletes-all": {
    sentence: "The deletion of a listener deletes every listener of the session.",
    caughtBy: ["RCC-ACTION-5", "RCC-COALESCE-2"],
    deviation: {
      deletesListener: (_name, session) => {
        for (const { name } of session.listeners) session.deleteListener(name);
      },
    },
  },
  "listener-name-lowered": {
    sentence: "The creation of a listener answers with its name in small letters.",
    caughtBy: ["RCC-LISTENER-1"],
    deviation: { listenerDocument: (document) => ({ ...document, name: document.name.toLowerCase() }) },
  },
  "listener-without-uri": {
    sentence: "The creation of a listener answers without its restUri.",
    // That there is one is part of the schema.
    caughtBy: ["RCC-HTTP-3"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "createListener" && typeof answer.body === "string"
          ? { ...answer, body: answer.body.replace(/,"restUri":"[^"]*"/, "") }
          : answer,
      ),
    },
  },
  "listener-uri-encoded-twice": {
    sentence:
      "A listener's restUri has its name encoded twice, so that it leads to no listener if there is anything to encode.",
    caughtBy: ["RCC-LISTENER-2", "RCC-LISTENER-11"],
    deviation: {
      listenerDocument: (document) => ({ ...document, restUri: document.restUri.replaceAll("%", "%25") }),
    },
  },
  "listener-uri-numbered": {
    sentence: "A listener's restUri ends in a number that leads to no listener.",
    caughtBy: ["RCC-LISTENER-2", "RCC-LISTENER-11"],
    deviation: {
      listenerDocument: (document) => ({ ...document, restUri: "v1/service/EventListener/bean/1" }),
    },
  },
  "listener-uri-carries-token": {
    sentence: "A listener's restUri carries the session's token in its query.",
    caughtBy: ["RCC-LISTENER-11"],
    deviation: {
      listenerDocument: (document, { token }) => ({ ...document, restUri: `${document.restUri}?token=${token}` }),
    },
  },
  "listener-monitors-at-once": {
    sentence: "A listener is pushed to from its creation on, before monitoring was started.",
    caughtBy: ["RCC-LISTENER-9"],
    deviation: { onCreation: (listener) => listener.subscribe() },
  },
  "listener-unknown-created": {
    sentence: "Monitoring under a name that was never created creates the listener.",
    caughtBy: ["RCC-LISTENER-4", "RCC-FRAME-2"],
    deviation: { findsListener: (name, session) => session.createListener(name) },
  },
  "listener-unknown-passed-over": {
    sentence:
      "Monitoring under a name that was never created is answered with the list of lines, and nothing is pushed.",
    caughtBy: ["RCC-LISTENER-4"],
    deviation: { findsListener: (name, session) => session.listener(name) ?? "passed over" },
  },
} as const satisfies Record<string, Fault>;
