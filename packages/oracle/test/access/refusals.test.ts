import type { RequirementId } from "@myrcc/contracts";
import type { Deviation } from "../../src/evidence/deviation.ts";
import { CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { ask, departing } from "./scene.ts";

const DROPPED = changed(CALLER, "dropped", 10);
const HELD = changed(CALLER, "held", 10);
const PROBLEM = { exceptionId: "InvalidState", cause: "The state does not permit this", message: "hold: it is held" };

/** Requirements that ask for any 4xx, and those that ask for one status. */
const STATUSES: readonly (readonly [RequirementId, Deviation, right: number, wrong: number])[] = [
  ["RCC-SESSION-3", "others-token", 401, 200],
  ["RCC-SESSION-4", "foreign-cookie", 403, 200],
  ["RCC-ERROR-1", "broken-json", 422, 200],
  ["RCC-ERROR-2", "broken-json", 400, 422],
  ["RCC-ERROR-3", "missing-member", 422, 200],
  ["RCC-ERROR-3", "wrong-type", 422, 302],
  ["RCC-ERROR-4", "wrong-type", 400, 422],
  ["RCC-ERROR-5", "unknown-resource", 400, 200],
  ["RCC-ERROR-6", "unknown-resource", 404, 400],
  ["RCC-ERROR-7", "wrong-method", 404, 200],
  ["RCC-ERROR-7", "wrong-method-of-nothing", 404, 204],
  ["RCC-ERROR-13", "wrong-and-unauthenticated", 403, 400],
  ["RCC-HTTP-9", "wrong-media-type", 415, 200],
  ["RCC-HTTP-10", "untyped-body", 200, 415],
  ["RCC-HTTP-10", "needless-body", 204, 400],
  ["RCC-LISTENER-7", "delete-by-body", 200, 405],
  ["RCC-PAGING-6", "impossible-page", 400, 200],
  ["RCC-ISOLATION-3", "foreign-resource", 404, 409],
  ["RCC-ISOLATION-8", "foreign-argument", 409, 204],
];

/** An action on a line that was last seen like this, and read the same afterwards. */
function acted(
  line: typeof CALLER,
  status: number,
  deviation: Deviation | null,
  action: "hold" | "sendDtmfs" = "hold",
): TraceBuilder {
  const trace = TraceBuilder.monitoring([CALLER]).list(100, [line]);
  const body = action === "sendDtmfs" ? { body: { dtmfs: "xyz" } } : {};
  return ask(trace, 2000, action, status, { parameters: { lineId: "-1" }, deviation, ...body }).list(2100, [line]);
}

/** Somebody of another enterprise, whose lists the owner reads before and after, asks for something of a line and is refused. */
function intruded(
  deviation: "foreign-resource" | "foreign-argument",
  after: readonly (typeof CALLER)[],
  isTouchedByOwner = false,
): TraceBuilder {
  const trace = new TraceBuilder().list(10, [CALLER]);
  if (deviation === "foreign-resource")
    ask(trace, 20, "disconnect", 404, { session: "s9", parameters: { lineId: "-1" }, deviation });
  else {
    const body = { line: "v1/rcc/CallLine/-1" };
    ask(trace, 20, "merge", 404, { session: "s9", parameters: { lineId: "-9" }, body, deviation });
  }
  if (isTouchedByOwner) ask(trace, 25, "hold", 204, { parameters: { lineId: "-1" } });
  return trace.list(30, after);
}

const OCCASIONS: readonly Occasion[] = [
  ...(["foreign-resource", "foreign-argument"] as const).map((deviation): Occasion => ({
    requirement: deviation === "foreign-resource" ? "RCC-ISOLATION-3" : "RCC-ISOLATION-8",
    sentence: `what a ${deviation} asked for has not been done`,
    held: () => intruded(deviation, [CALLER]),
    missed: () => intruded(deviation, [HELD]),
  })),
  ...(["foreign-resource", "foreign-argument"] as const).map((deviation): Occasion => ({
    requirement: deviation === "foreign-resource" ? "RCC-ISOLATION-3" : "RCC-ISOLATION-8",
    sentence: `what a ${deviation} names is still listed, unless its owner has done something`,
    held: () => intruded(deviation, [], true),
    missed: () => intruded(deviation, []),
  })),
  ...[429, 503].flatMap((status): Occasion[] => [
    {
      requirement: "RCC-SESSION-2",
      sentence: `${status} to a wrong password tells of no room`,
      held: () => departing("wrong-password", 401, "login"),
      missed: () => departing("wrong-password", 200, "login"),
      silent: () => departing("wrong-password", status, "login"),
    },
    {
      requirement: "RCC-SESSION-3",
      sentence: `${status} without a token tells of no room`,
      held: () => departing("no-token", 401),
      missed: () => departing("no-token", 500),
      silent: () => departing("no-token", status),
    },
  ]),
  {
    requirement: "RCC-SESSION-3",
    sentence: "404 for a line that nobody has seen says nothing of the session",
    held: () => departing("no-token", 401, "hold", { parameters: { lineId: "-7" } }),
    missed: () => departing("no-token", 409, "hold", { parameters: { lineId: "-7" } }),
    silent: () => departing("no-token", 404, "hold", { parameters: { lineId: "-7" } }),
  },
  {
    requirement: "RCC-SESSION-3",
    sentence: "404 for a line that is there serves the request",
    held: () => departing("no-token", 401, "hold", { parameters: { lineId: "-1" } }),
    missed: () =>
      ask(new TraceBuilder().list(5, [CALLER]), 10, "hold", 404, {
        parameters: { lineId: "-1" },
        deviation: "no-token",
      }),
  },
  ...STATUSES.map(([requirement, deviation, right, wrong]): Occasion => ({
    requirement,
    sentence: `${deviation} answered with ${right}, not with ${wrong}`,
    held: () => departing(deviation, right),
    missed: () => departing(deviation, wrong),
    silent: () => departing("carries-cookie", wrong),
  })),
  {
    requirement: "RCC-ERROR-8",
    sentence: "405 names the methods in Allow",
    held: () => departing("wrong-method", 405, "logout", { responseHeaders: { allow: ["POST"] } }),
    missed: () => departing("wrong-method", 405, "logout"),
    // What does not exist may be refused with 404 first.
    silent: () => departing("wrong-method-of-nothing", 404, "getExtension"),
  },
  {
    requirement: "RCC-ERROR-9",
    sentence: "an unlisted action is refused with 409",
    held: () => acted(HELD, 409, "unlisted-action"),
    missed: () => acted(HELD, 400, "unlisted-action"),
    silent: () => acted(CALLER, 409, null),
  },
  {
    requirement: "RCC-ERROR-10",
    sentence: "tones that are none are refused with 422",
    held: () => acted(CALLER, 422, "impossible-argument", "sendDtmfs"),
    missed: () => acted(CALLER, 204, "impossible-argument", "sendDtmfs"),
    silent: () => acted(HELD, 409, "impossible-argument", "sendDtmfs"),
  },
  {
    requirement: "RCC-ERROR-14",
    sentence: "the state is looked at before the tones",
    held: () => acted(HELD, 409, "impossible-argument", "sendDtmfs"),
    missed: () => acted(HELD, 422, "impossible-argument", "sendDtmfs"),
    silent: () => acted(CALLER, 422, "impossible-argument", "sendDtmfs"),
  },
  {
    requirement: "RCC-ERROR-11",
    sentence: "an action on a dropped line is refused",
    held: () => acted(DROPPED, 410, "unlisted-action"),
    missed: () => acted(DROPPED, 204, "unlisted-action"),
    silent: () => acted(HELD, 204, "unlisted-action"),
  },
  {
    requirement: "RCC-ERROR-12",
    sentence: "409 while a dropped line is listed",
    held: () => acted(DROPPED, 409, "unlisted-action"),
    missed: () => acted(DROPPED, 404, "unlisted-action"),
  },
  {
    requirement: "RCC-ERROR-12",
    sentence: "404 once it is not",
    held: () => gone(404),
    missed: () => gone(409),
  },
  {
    requirement: "RCC-ERROR-15",
    sentence: "the body of a refusal",
    held: () => departing("unknown-resource", 404, "getExtension", { answer: PROBLEM }),
    missed: () => departing("unknown-resource", 404, "getExtension", { answer: { error: "no" } }),
    silent: () => departing("unknown-resource", 404, "getExtension", { method: "HEAD" }),
  },
  {
    requirement: "RCC-HTTP-7",
    sentence: "a GET of an action is refused",
    held: () => departing("get-for-post", 405, "hold", { method: "GET" }),
    missed: () => departing("get-for-post", 204, "hold", { method: "GET" }),
  },
  {
    requirement: "RCC-HTTP-8",
    sentence: "no body, no type",
    held: () => ask(new TraceBuilder(), 10, "logout", 204),
    missed: () => ask(new TraceBuilder(), 10, "logout", 415),
    silent: () => ask(new TraceBuilder(), 10, "createListener", 400, { body: { name: "x" } }),
  },
  {
    requirement: "RCC-HTTP-8",
    sentence: "400 is about the type only where none was taken without one",
    held: () => ask(ask(new TraceBuilder(), 10, "logout", 204), 20, "logout", 400),
    missed: () => ask(ask(new TraceBuilder(), 10, "logout", 400), 20, "logout", 400),
  },
  {
    requirement: "RCC-HTTP-5",
    sentence: "a creation is answered with 200",
    held: () => ask(new TraceBuilder(), 10, "createListener", 200, { body: { name: "x" } }),
    missed: () => ask(new TraceBuilder(), 10, "createListener", 201, { body: { name: "x" } }),
    silent: () => ask(new TraceBuilder(), 10, "logout", 201),
  },
  {
    requirement: "RCC-HTTP-6",
    sentence: "actions are accepted by POST",
    held: () => new TraceBuilder().act(10, "hold", "-1"),
    missed: () => new TraceBuilder().act(10, "hold", "-1", 405),
    silent: () => new TraceBuilder().act(10, "hold", "-1", 409),
  },
  {
    requirement: "RCC-HTTP-11",
    sentence: "a redirect is honoured where it leads",
    held: () => redirected("http://127.0.0.1:2/restletrouter/v1/rcc/Extension", 200),
    missed: () => redirected("/elsewhere", 200),
    silent: () => ask(new TraceBuilder(), 10, "listExtensions", 200),
  },
  {
    requirement: "RCC-HTTP-11",
    sentence: "and not refused there",
    held: () => redirected("http://127.0.0.1:2/restletrouter/v1/rcc/Extension", 200),
    missed: () => redirected("http://127.0.0.1:2/restletrouter/v1/rcc/Extension", 401),
  },
  {
    requirement: "RCC-HTTP-13",
    sentence: "a path leads to a resource",
    held: () => listing("v1/rcc/Extension/1", "/restletrouter/v1/rcc/Extension?offset=1"),
    missed: () => listing("v1/rcc/Extension/1", "/v1/rcc/Extension?offset=1"),
  },
  {
    requirement: "RCC-HTTP-13",
    sentence: "in a frame as well",
    held: () => TraceBuilder.monitoring().frame(10, [CALLER]),
    missed: () => TraceBuilder.monitoring().frame(10, [{ ...CALLER, restUri: "v1/rcc/Line/-1" }]),
  },
  {
    requirement: "RCC-SECURITY-1",
    sentence: "over TLS",
    held: () => new TraceBuilder({ baseUrl: "https://platform.invalid" }).list(10, []),
    missed: () => new TraceBuilder({ baseUrl: "http://platform.invalid" }).list(10, []),
    silent: () => new TraceBuilder({ baseUrl: "http://platform.invalid" }),
  },
];

/** An action on a line after it has left the list. */
function gone(status: number): TraceBuilder {
  const trace = TraceBuilder.monitoring([CALLER]).frame(50, [DROPPED]).list(100, []);
  return ask(trace, 2000, "hold", status, { parameters: { lineId: "-1" }, deviation: "unlisted-action" }).list(
    2100,
    [],
  );
}

function redirected(location: string, status: number): TraceBuilder {
  const trace = ask(new TraceBuilder(), 10, "listExtensions", 302, { responseHeaders: { location: [location] } });
  return ask(trace, 20, "listExtensions", status);
}

function listing(restUri: string, next: string): TraceBuilder {
  const items = [{ restUri, addressNumber: "1", displayName: "A" }];
  return new TraceBuilder().exchange(10, "listExtensions", { answer: { count: 2, items, next } });
}

describeOccasions(OCCASIONS);
