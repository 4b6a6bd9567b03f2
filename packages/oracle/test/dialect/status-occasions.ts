import type { OperationId, RememberedVariant } from "@myrcc/contracts";
import type { Deviation } from "../../src/evidence/deviation.ts";
import { CALLEE, CALLER, TraceBuilder, changed } from "../trace-builder.ts";
import type { Occasion } from "./occasion.ts";

const ANSWER = { answer: undefined };
const LISTENER = {
  body: { name: "other" },
  answer: { name: "other", restUri: "v1/service/EventListener/bean/other" },
};

function talking(): TraceBuilder {
  return TraceBuilder.monitoring([CALLER, CALLEE]);
}

/** An action that is answered with this status. */
function acted(action: OperationId, status: number, deviation?: Deviation, body?: unknown): TraceBuilder {
  return talking().exchange(100, action, {
    parameters: { lineId: "-1" },
    status,
    ...ANSWER,
    ...(body === undefined ? {} : { body }),
    ...(deviation === undefined ? {} : { deviation }),
  });
}

function held(status: number): TraceBuilder {
  return acted("hold", status);
}

function created(status: number): TraceBuilder {
  return talking().exchange(100, "createListener", { ...LISTENER, status });
}

function deleted(status: number): TraceBuilder {
  return talking().exchange(100, "deleteListener", { parameters: { name: "main" }, status, ...ANSWER });
}

function withoutSession(status: number): TraceBuilder {
  return talking().exchange(100, "listExtensions", { status, deviation: "no-token", ...ANSWER });
}

function wrongPassword(status: number): TraceBuilder {
  return talking().exchange(100, "login", { status, deviation: "wrong-password", ...ANSWER });
}

function unknownListener(status: number): TraceBuilder {
  const query = "?listenerName=nobody";
  return talking().exchange(100, "listCallLines", { query, status, deviation: "unknown-listener", ...ANSWER });
}

function foreign(status: number, extensionId = "777"): TraceBuilder {
  return talking().exchange(100, "getExtension", { parameters: { extensionId }, status, ...ANSWER });
}

function joined(status: number, line: string, deviation: Deviation | undefined = "impossible-argument"): TraceBuilder {
  const joinable = { ...CALLER, actions: [...(CALLER.actions ?? []), "transfer", "merge"] };
  return TraceBuilder.monitoring([joinable, CALLEE]).exchange(100, "transfer", {
    parameters: { lineId: "-1" },
    body: { line },
    status,
    deviation,
    ...ANSWER,
  });
}

function onDropped(status: number): TraceBuilder {
  return TraceBuilder.monitoring()
    .frame(20, [changed(CALLER, "dropped", 5)])
    .act(2000, "hold", "-1", status, "unlisted-action");
}

function logout(status: number): TraceBuilder {
  return talking().exchange(100, "logout", { status, ...ANSWER });
}

function moved(status: number): TraceBuilder {
  return talking().exchange(100, "listExtensions", { status, ...ANSWER });
}

function invited(status: number, answer: unknown): TraceBuilder {
  const parameters = { lineId: "-1" };
  return talking().exchange(100, "addParty", { parameters, body: { destination: "103" }, status, answer });
}

function second(operation: "createListener" | "deleteListener", status: number): TraceBuilder {
  return operation === "createListener"
    ? created(200).exchange(200, "createListener", { ...LISTENER, status })
    : deleted(200).exchange(200, "deleteListener", { parameters: { name: "main" }, status, ...ANSWER });
}

/** An occasion that only a status tells. */
function told(
  variant: RememberedVariant,
  member: string,
  trace: (status: number) => TraceBuilder,
  statuses: { readonly variant: number; readonly canonical: number; readonly neither?: number },
): Occasion {
  const { neither } = statuses;
  return {
    variant,
    member,
    variantTrace: () => trace(statuses.variant),
    canonicalTrace: () => trace(statuses.canonical),
    ...(neither === undefined ? {} : { silentTrace: () => trace(neither) }),
  };
}

export const STATUS_OCCASIONS: readonly Occasion[] = [
  { ...told("action-200", "status", held, { variant: 200, canonical: 204, neither: 206 }), endpoint: "hold" },
  { ...told("action-202", "status", held, { variant: 202, canonical: 204 }), endpoint: "hold" },
  {
    ...told("deleted-204", "status", deleted, { variant: 204, canonical: 200, neither: 404 }),
    endpoint: "deleteListener",
    canonicalTrace: () => second("deleteListener", 204),
  },
  { ...told("logout-200", "status", logout, { variant: 200, canonical: 204, neither: 403 }), endpoint: "logout" },
  {
    variant: "created-201",
    endpoint: "placeCall",
    member: "status",
    variantTrace: () => TraceBuilder.monitoring().place(100, changed(CALLER, "prompting", 0), 201),
    canonicalTrace: () => TraceBuilder.monitoring().place(100, changed(CALLER, "prompting", 0)),
  },
  {
    variant: "add-party-200",
    member: "status",
    variantTrace: () => invited(200, changed(CALLEE, "ringing", 0)),
    canonicalTrace: () => invited(204, undefined),
    silentTrace: () => invited(202, undefined),
  },
  told("other-client-error", "status without a session", withoutSession, {
    variant: 403,
    canonical: 401,
    neither: 418,
  }),
  told("other-client-error", "status of an unlisted action", (status) => acted("unhold", status, "unlisted-action"), {
    variant: 422,
    canonical: 409,
    neither: 418,
  }),
  told(
    "other-client-error",
    "status of an impossible value",
    (status) => acted("sendDtmfs", status, "impossible-argument", { dtmfs: "xyz" }),
    { variant: 400, canonical: 422, neither: 409 },
  ),
  told("login-refusal-other", "status for a wrong password", wrongPassword, {
    variant: 403,
    canonical: 401,
    neither: 404,
  }),
  told("unknown-listener-other", "status for an unknown name", unknownListener, {
    variant: 409,
    canonical: 404,
    neither: 200,
  }),
  {
    ...told("foreign-403", "status", foreign, { variant: 403, canonical: 404 }),
    silentTrace: () => foreign(403, "101"),
  },
  told("dropped-other-refusal", "status", onDropped, { variant: 410, canonical: 409, neither: 418 }),
  told("values-first", "status", (status) => acted("merge", status, "impossible-argument", { line: "v1/x" }), {
    variant: 422,
    canonical: 409,
    neither: 403,
  }),
  told("line-argument-other-refusal", "status for an unknown line", (status) => joined(status, "v1/rcc/CallLine/-77"), {
    variant: 400,
    canonical: 404,
    neither: 418,
  }),
  told("line-argument-other-refusal", "status for what is no line", (status) => joined(status, "v1/rcc/Extension/1"), {
    variant: 400,
    canonical: 422,
  }),
  told(
    "line-argument-other-refusal",
    "status for a line that cannot be joined",
    (status) => joined(status, "v1/rcc/CallLine/-2"),
    { variant: 422, canonical: 409 },
  ),
  told("duplicate-listener-409", "second creation", (status) => second("createListener", status), {
    variant: 409,
    canonical: 200,
    neither: 422,
  }),
  told("second-deletion-other", "second deletion", (status) => second("deleteListener", status), {
    variant: 410,
    canonical: 404,
    neither: 400,
  }),
  ...[200, 204].map((accepted) =>
    told("second-deletion-accepted", "second deletion", (status) => second("deleteListener", status), {
      variant: accepted,
      canonical: 404,
      neither: 400,
    }),
  ),
  told("redirect-307-308", "redirection", moved, { variant: 308, canonical: 301, neither: 200 }),
];
