import { randomUUID } from "node:crypto";
import { credentialText, latinBytes, operationEntry } from "@myrcc/contracts";
import type { OperationId, TargetAccount } from "@myrcc/contracts";
import type { Deviation, Message } from "@myrcc/oracle";
import { readBody } from "./read-body.ts";
import { RecordedSocket } from "./recorded-socket.ts";
import type { Handshake } from "./recorded-socket.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { API_ROOT } from "./wire.ts";
import type { Wire, WireAnswer } from "./wire.ts";

/** What goes along with an authenticated request; leaving one out is a departure that must be named. */
export interface Credentials {
  readonly cookie: string | null;
  readonly token: string | null;
}

export interface RequestOptions {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly deviation?: Deviation;
  /** In place of the session's own. */
  readonly credentials?: Credentials;
  /** Path below the API root as the target wrote it, in place of the operation's own. */
  readonly uri?: string;
  /** In place of the operation's own; that must be named as a departure. */
  readonly method?: string;
  /** A body as it is sent, where it is not to be the JSON of `body`. */
  readonly text?: string;
  /** In place of those that belong to the request; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** A login that is not as the contract wants it; what is left out is. */
export interface LoginOptions {
  readonly deviation?: Deviation;
  /** Clear text of the credentials. */
  readonly text?: string;
  readonly scheme?: string;
  /** Null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

export type Login =
  | { readonly kind: "open"; readonly session: Session; readonly answer: WireAnswer }
  | { readonly kind: "refused"; readonly answer: WireAnswer };

const JSON_TYPE = "application/json";
const SESSION_COOKIE = "myRCC_SESSIONID=";

/** One session with one enterprise. */
export class Session {
  readonly label: string;
  readonly wire: Wire;
  readonly credentials: Credentials;
  /** Unique in the run, as labels are not. */
  readonly id: string;
  #isOpen = true;
  #usedAtMs = performance.now();
  #keeper: SessionKeeper | undefined;

  /** A session of which the keys are at hand. */
  constructor(label: string, wire: Wire, credentials: Credentials, id: string = randomUUID()) {
    this.label = label;
    this.wire = wire;
    this.credentials = credentials;
    this.id = id;
  }

  /** Until its logout. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  static async login(
    wire: Wire,
    account: TargetAccount,
    password: string,
    label: string,
    { deviation, text, scheme = "Basic", headers = {} }: LoginOptions = {},
  ): Promise<Login> {
    const { access = {} } = account;
    const clear = text ?? credentialText(access, { ...account, password });
    const bytes = access.charset === "latin-1" ? Buffer.from(latinBytes(clear)) : Buffer.from(clear, "utf8");
    const secret = bytes.toString("base64");
    wire.redactor.learn(secret, `credentials of ${account.login}@${account.enterprise}`);
    wire.redactor.learn(password, `password of ${account.login}`);
    let cookie: string | null = null;
    let token: string | null = null;
    const answer = await wire.exchange(
      {
        operation: "login",
        deviation: deviation ?? null,
        session: label,
        method: "POST",
        path: `${API_ROOT}v1/service/Login`,
        headers: present({
          Accept: JSON_TYPE,
          Authorization: `${scheme} ${secret}`,
          "X-Application": "myRCC",
          ...headers,
        }),
      },
      (received) => {
        const cookies = cookiesOf(received);
        cookie = cookies.some((pair) => pair.startsWith(SESSION_COOKIE)) ? cookies.join("; ") : null;
        token = received.headers["x-application"]?.[0] ?? null;
        for (const pair of cookies) wire.redactor.learn(pair.slice(pair.indexOf("=") + 1), `cookie of ${label}`);
        if (token !== null) wire.redactor.learn(token.slice(token.indexOf(";") + 1).trim(), `token of ${label}`);
      },
    );
    if (!isSuccess(answer.status)) return { kind: "refused", answer };
    const session = new Session(label, wire, { cookie, token });
    wire.holdings.note({ kind: "session", session: session.id, cookie, token });
    return { kind: "open", session, answer };
  }

  /** Has the session used whenever it would come near to its period otherwise, until it is logged out or left idle. */
  keepInUse(periodMs: number): void {
    this.#keeper = new SessionKeeper(
      {
        idleMs: () => performance.now() - this.#usedAtMs,
        use: async () => {
          const { status } = await this.request("listExtensions", { query: { length: "1" } });
          return status !== 401 && status !== 403;
        },
      },
      periodMs,
    );
  }

  /** From here on only its own requests count. */
  async leaveIdle(): Promise<void> {
    await this.#keeper?.stop();
  }

  async request(operation: OperationId, options: RequestOptions = {}): Promise<WireAnswer> {
    if (operation !== "logout") return this.#request(operation, options);
    // Beside a logout the keeper's request would have either answer.
    await this.#keeper?.pause();
    const answer = await this.#request(operation, options);
    if (isSuccess(answer.status)) await this.#keeper?.stop();
    else this.#keeper?.resume();
    return answer;
  }

  async #request(operation: OperationId, options: RequestOptions): Promise<WireAnswer> {
    const sentAtMs = performance.now();
    const answer = await this.#send(operation, options);
    if (operation === "placeCall") this.#adopts(answer);
    // One that is refused for want of the keys is no use of the session.
    if (answer.status !== 401 && answer.status !== 403 && options.credentials === undefined) this.#usedAtMs = sentAtMs;
    return answer;
  }

  async #send(operation: OperationId, options: RequestOptions): Promise<WireAnswer> {
    const entry = operationEntry(operation);
    const { cookie, token } = options.credentials ?? this.credentials;
    const body = options.text ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    return this.wire.exchange({
      operation,
      deviation: options.deviation ?? null,
      session: this.label,
      method: options.method ?? entry.method,
      path: `${API_ROOT}${options.uri ?? uriOf(entry.path, options)}`,
      headers: present({
        Accept: JSON_TYPE,
        Cookie: cookie,
        "X-Application": token,
        "Content-Type": body === undefined ? null : JSON_TYPE,
        ...options.headers,
      }),
      ...(body === undefined ? {} : { body }),
    });
  }

  /** Whatever a call was asked for with: a line that was placed is the run's own, which has to hang it up. */
  #adopts(answer: WireAnswer): void {
    const isRefused = answer.status >= 400 && answer.status < 500;
    const placed = isRefused ? undefined : readBody("CallLine", answer);
    if (placed !== undefined) this.wire.holdings.note({ kind: "placed", lineId: placed.lineId });
  }

  /** A request that is no operation of the contract, with the keys of the session. */
  async probe(method: string, path: string, deviation: Deviation | null, body?: string): Promise<WireAnswer> {
    const { cookie, token } = this.credentials;
    return this.wire.exchange({
      operation: null,
      deviation,
      session: this.label,
      method,
      path: `${API_ROOT}${path}`,
      headers: present({
        Accept: JSON_TYPE,
        Cookie: cookie,
        "X-Application": token,
        "Content-Type": body === undefined ? null : JSON_TYPE,
      }),
      ...(body === undefined ? {} : { body }),
    });
  }

  async openSocket(label: string, onMessage?: (message: Message) => void): Promise<Handshake> {
    const { cookie } = this.credentials;
    const headers: Record<string, string> = cookie === null ? {} : { Cookie: cookie };
    return RecordedSocket.open(this.wire, {
      label,
      session: this.label,
      deviation: null,
      headers,
      ...(onMessage === undefined ? {} : { onMessage }),
    });
  }

  /** Closes the session; a second call does nothing. */
  async logout(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.leaveIdle();
    const { status } = await this.request("logout");
    // One that is gone already is refused like none at all (C-21).
    if (isSuccess(status) || status === 401 || status === 403)
      this.wire.holdings.note({ kind: "session-closed", session: this.id });
  }
}

function present(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** All that came, as every client sends them back: one may be what a balancer finds the session's host by. */
function cookiesOf({ headers }: WireAnswer): string[] {
  return (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? "");
}

function uriOf(template: string, { parameters = {}, query = {} }: RequestOptions): string {
  const path = template.slice(1).replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${template} needs a value for ${name}`);
    return encodeURIComponent(value);
  });
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}
