import { Refused } from "../http/refusal.ts";
import type { Incoming } from "../http/resource.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";

const PAGE = "<!DOCTYPE html><title>Please wait</title><p>The service is being updated.</p>";

/** Deviations of HTTP as such: statuses, media types, broken bodies, redirects. */
export const HTTP_FAULTS = {
  "pages-partial": {
    sentence: "A page of extensions that others follow is answered with 206.",
    caughtBy: ["RCC-HTTP-2"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "listExtensions" && textOf(answer.body).includes('"next":') ? { ...answer, status: 206 } : answer,
      ),
    },
  },
  "page-of-html-now-and-then": {
    sentence: "Every fifth list of extensions is answered with 200 and a page in HTML.",
    caughtBy: ["RCC-HTTP-3"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "listExtensions" && nth % 5 === 0 ? { ...answer, type: "text/html", body: PAGE } : answer,
      ),
    },
  },
  "details-as-plain-text": {
    sentence: "The detail of an extension is declared as text/plain.",
    caughtBy: ["RCC-HTTP-3"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "getExtension" && answer.body !== undefined ? { ...answer, type: "text/plain" } : answer,
      ),
    },
  },
  "details-in-latin-1": {
    sentence: "The detail of an extension is encoded in Latin-1, so that a name with an accent is no UTF-8.",
    // What is no UTF-8 shows in the recording as another name than the list has, too.
    caughtBy: ["RCC-HTTP-3", "RCC-EXTENSION-1"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "getExtension" && typeof answer.body === "string"
          ? { ...answer, body: Buffer.from(answer.body, "latin1") }
          : answer,
      ),
    },
  },
  "lists-after-a-mark": {
    sentence: "The list of lines begins with a byte order mark, as JSON must not.",
    caughtBy: ["RCC-HTTP-3"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "listCallLines" && typeof answer.body === "string"
          ? { ...answer, body: `\uFEFF${answer.body}` }
          : answer,
      ),
    },
  },
  "lists-of-lines-in-items": {
    sentence: "Listed lines are in `items`.",
    caughtBy: ["RCC-DIALECT-2"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "listCallLines" && typeof answer.body === "string"
          ? { ...answer, body: answer.body.replace('"results":', '"items":') }
          : answer,
      ),
    },
  },
  "lists-cut-off": {
    sentence: "A list of lines that is longer than 2,000 characters is cut there.",
    caughtBy: ["RCC-HTTP-3"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "listCallLines" && typeof answer.body === "string"
          ? { ...answer, body: answer.body.slice(0, 2_000) }
          : answer,
      ),
    },
  },
  "placed-status-alternates": {
    sentence: "Placing a call is answered with 200 and 201 in turn.",
    caughtBy: ["RCC-DIALECT-1", "RCC-HTTP-5"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) =>
        operation === "placeCall" && answer.status === 200 && nth % 2 === 0 ? { ...answer, status: 201 } : answer,
      ),
    },
  },
  "hold-needs-type": {
    sentence: "A hold without a body is refused with 400 unless it declares the type of a body.",
    caughtBy: ["RCC-HTTP-8", "RCC-ACTION-1"],
    deviation: {
      receives: (incoming, operation) => {
        if (operation === "hold" && incoming.header("content-type") === undefined) {
          throw new Refused("malformed", "expected application/json");
        }
        return incoming;
      },
    },
  },
  "leave-not-by-post": {
    sentence: "A leave by POST is refused with 405, as if GET were the way.",
    caughtBy: ["RCC-HTTP-6", "RCC-ACTION-1"],
    deviation: {
      receives: (incoming, operation) => {
        if (operation === "leave") throw new Refused("wrong-method", "POST is none of GET", { allow: "GET" });
        return incoming;
      },
    },
  },
  "any-type-read": {
    sentence: "A body is read as JSON whatever it is declared as.",
    caughtBy: ["RCC-HTTP-9"],
    deviation: {
      receives: declaredAsJson,
    },
  },
  "merge-of-any-type": {
    sentence: "The body of a merge is read as JSON whatever it is declared as.",
    caughtBy: ["RCC-HTTP-9"],
    deviation: {
      receives: (incoming, operation) => (operation === "merge" ? declaredAsJson(incoming) : incoming),
    },
  },
  "call-of-any-type": {
    sentence: "The body of placeCall is read as JSON whatever it is declared as.",
    caughtBy: ["RCC-HTTP-9"],
    deviation: {
      receives: (incoming, operation) => (operation === "placeCall" ? declaredAsJson(incoming) : incoming),
    },
  },
  "redirection-needs-type": {
    sentence: "The body of a redirect is refused with 415 unless its type is declared.",
    caughtBy: ["RCC-HTTP-10"],
    deviation: {
      receives: (incoming, operation) => {
        if (operation === "redirect" && incoming.header("content-type") === undefined) {
          throw new Refused("wrong-media-type", "the body has no type");
        }
        return incoming;
      },
    },
  },
  "redirect-to-root": {
    sentence: "A redirect leads to the API root of the other host, whatever was asked for.",
    caughtBy: ["RCC-HTTP-11"],
    deviation: { location: (location) => new URL("/restletrouter/", location).href },
  },
  "redirect-without-host": {
    sentence: "A redirect names the path alone, and so leads back to where it came from.",
    caughtBy: ["RCC-HTTP-11"],
    deviation: {
      location: (location) => {
        const { pathname, search } = new URL(location);
        return `${pathname}${search}`;
      },
    },
  },
} as const satisfies Record<string, Fault>;

function declaredAsJson(incoming: Incoming): Incoming {
  return {
    ...incoming,
    header: (name) => (name === "content-type" ? "application/json" : incoming.header(name)),
  };
}

function textOf(body: string | Buffer | undefined): string {
  return body?.toString() ?? "";
}
