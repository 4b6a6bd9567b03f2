import { isOperationId, type OperationId } from "@myrcc/contracts";
import { Refused } from "../http/refusal.ts";
import type { Answer, Incoming } from "../http/resource.ts";
import type { Platform } from "../platform.ts";
import type { Session } from "../sessions/session.ts";
import { lineIdOf } from "../wire/line-snapshot.ts";
import type { Dialect } from "./dialect.ts";
import { refusalStatus } from "./refusal-status.ts";
import { respond } from "./respond.ts";

type Params = Readonly<Record<string, string>>;

/** Who asks for what. */
export interface Request {
  readonly operation: OperationId | undefined;
  readonly session?: Session;
  readonly params?: Params;
}

/** Answers or refuses as the dialect does. @throws {Refused} */
export function inDialect(platform: Platform, request: Request, handle: () => Answer): Answer {
  const answer = refusingInDialect(platform, request, handle);
  const { dialect, origin } = platform;
  return request.operation === undefined ? answer : respond(dialect, request.operation, answer, origin);
}

/** Refuses as the dialect does. @throws {Refused} */
export function refusingInDialect<Result>(platform: Platform, request: Request, attempt: () => Result): Result {
  if (platform.dialect.isCanonical) return attempt();
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.kind, error.message, error.headers, statusOf(platform, request, error));
  }
}

function statusOf(platform: Platform, { operation, session, params = {} }: Request, { kind }: Refused): number {
  const { extensionId, lineId = "" } = params;
  const id = lineIdOf(lineId);
  return refusalStatus(platform.dialect, {
    operation,
    kind,
    leg: session === undefined || id === undefined ? undefined : platform.exchange.line(session.enterprise, id),
    isForeign:
      extensionId !== undefined &&
      platform.directory.enterpriseOf({ kind: "extension", id: extensionId }) !== undefined,
  });
}

/** Actions without a payload (F-23). */
const WITHOUT_PAYLOAD = ["answer", "disconnect", "hold", "unhold", "leave"];

/** The method that counts: some take a GET for the logout and for actions without a payload (C-20, FE-1, FE-2). */
export function methodInDialect(dialect: Dialect, method: string, path: string, { action = "" }: Params): string {
  if (method !== "GET" || !dialect.takes("get-for-actions")) return method;
  const isLogout = path === "/v1/service/Logout";
  return isLogout || (isOperationId(action) && WITHOUT_PAYLOAD.includes(action)) ? "POST" : method;
}

/** D-16. @throws {Refused} wrong-media-type */
export function refuseUntyped(dialect: Dialect, { header, body }: Incoming): void {
  if (!dialect.takes("untyped-body-refused") || header("content-type") !== undefined) return;
  if (body !== undefined && body.length > 0) throw new Refused("wrong-media-type", "the body has no type");
}
