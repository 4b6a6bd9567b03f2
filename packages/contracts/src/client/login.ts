import { apiRoot } from "./api-root.ts";
import { SYSTEM_CLOCK, type ClientClock } from "./clock.ts";
import type { Credentials } from "./identity.ts";
import { Session } from "./session.ts";
import { Transport } from "./transport.ts";

export interface LoginOptions extends Credentials {
  /** `http://host:port`, with or without `/restletrouter`. */
  readonly baseUrl: string;
  /** How long one request may take, its answer included, in milliseconds. @default 10000 */
  readonly requestTimeoutMs?: number;
  /** When the platform closes a silent WebSocket, in milliseconds; a third of it is the keep-alive's period. @default 300000 */
  readonly idleTimeoutMs?: number;
  /** Before the first reconnect, in milliseconds; doubles with each failure. @default 250 */
  readonly firstRetryMs?: number;
  /** Longest time between two reconnects, in milliseconds. @default 10000 */
  readonly longestRetryMs?: number;
  /** Redirects followed for one request. @default 5 */
  readonly redirectLimit?: number;
  /** Whether a redirect may lead from https to http. @default false */
  readonly allowDowngrade?: boolean;
  /** What keep-alives and reconnects are timed by. @default real time */
  readonly clock?: ClientClock;
  /** Gives the login up. */
  readonly signal?: AbortSignal;
}

/**
 * Opens a session for one enterprise.
 * @throws {RccError} credentials.refused, account.forbidden, second-step.demanded, platform.unreachable, platform.timeout,
 *   redirect.…, answer.unreadable, request.impossible
 */
export async function login(options: LoginOptions): Promise<Session> {
  const { baseUrl, enterprise, signal } = options;
  const settings = {
    requestTimeoutMs: options.requestTimeoutMs ?? 10_000,
    redirectLimit: options.redirectLimit ?? 5,
    allowDowngrade: options.allowDowngrade ?? false,
  };
  const credentials = { login: options.login, enterprise, password: options.password };
  const transport = new Transport({ root: apiRoot(baseUrl), credentials, ...settings });
  await transport.logIn(signal);
  return new Session(transport, {
    enterprise,
    ...settings,
    idleTimeoutMs: options.idleTimeoutMs ?? 300_000,
    firstRetryMs: options.firstRetryMs ?? 250,
    longestRetryMs: options.longestRetryMs ?? 10_000,
    clock: options.clock ?? SYSTEM_CLOCK,
  });
}
