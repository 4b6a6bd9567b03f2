import { abortable } from "./abortable.ts";
import { rootOf } from "./api-root.ts";
import type { Answer } from "./answer.ts";
import { exchange } from "./http-exchange.ts";
import { authorization, identityOf, type Credentials, type Identity } from "./identity.ts";
import { RccError } from "./rcc-error.ts";
import { isPermanent, isRedirect, nextHop } from "./redirect.ts";
import { loginRefusalOf, refusalOf } from "./refusal.ts";
import { Secrets } from "./secrets.ts";

const LOGIN_PATH = "v1/service/Login";
const LOGOUT_PATH = "v1/service/Logout";
const APPLICATION = "myRCC";

export interface TransportOptions {
  readonly root: URL;
  readonly credentials: Credentials;
  readonly requestTimeoutMs: number;
  readonly redirectLimit: number;
  readonly allowDowngrade: boolean;
}

export interface ApiRequest {
  readonly method: string;
  /** Below the API root, query included. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

interface Arrival {
  readonly answer: Answer;
  readonly url: URL;
  /** As whom it was asked, at the last host. */
  readonly identity: Identity | undefined;
}

/** Sends requests as somebody who is logged in, follows redirects, and logs in again where a session is not accepted. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #secrets = new Secrets();
  readonly #authorization: string;
  /** A host knows the sessions that were opened at it; another may or may not know them too. */
  readonly #identities = new Map<string, Identity>();
  /** Logins under way, by host: whoever else is refused there waits for the same one. */
  readonly #renewals = new Map<string, Promise<void>>();
  #renewal = new AbortController();
  #home: Identity | undefined;
  #root: URL;
  #isClosed = false;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#root = options.root;
    this.#authorization = authorization(options.credentials);
    this.#secrets.add(options.credentials.password, this.#authorization, this.#authorization.replace("Basic ", ""));
  }

  /** Where paths begin, as far as permanent redirects have told. */
  get root(): URL {
    return this.#root;
  }

  /** Aborted by the next login after a refusal: whatever was opened before belongs to a session that is over. */
  get renewal(): AbortSignal {
    return this.#renewal.signal;
  }

  /** Closes the session; from now on every request is refused before it is sent. */
  async logOut(signal?: AbortSignal): Promise<void> {
    if (this.#isClosed) return;
    // Before it is asked: a request that the logout overtakes is refused as well, and must not log in again.
    this.#isClosed = true;
    const request = { method: "POST", path: LOGOUT_PATH };
    const asked = `POST ${LOGOUT_PATH}`;
    const arrival = this.#follow(new URL(LOGOUT_PATH, this.#root), request, asked, signal);
    const { answer } = await arrival.catch((error: unknown) => {
      // It was not heard, so the session may still be there: another logout asks again.
      this.#isClosed = false;
      throw error;
    });
    // Over already: nobody logs in again in order to log out.
    if (answer.status === 401 || (answer.status >= 200 && answer.status < 300)) return;
    throw refusalOf(asked, answer, this.#secrets);
  }

  identityAt(url: URL): Identity | undefined {
    return this.#identities.get(httpOrigin(url)) ?? this.#home;
  }

  /** @throws {RccError} credentials.refused, account.forbidden, second-step.demanded, and what every request throws */
  async logIn(signal?: AbortSignal): Promise<void> {
    const { identity, root } = await this.#logInAt(this.#root, signal);
    this.#home = identity;
    // Wherever redirects have led, permanent or not: the session lives there.
    this.#root = root;
  }

  /** Another login at a host, unless somebody has logged in there since `refused` was sent. @throws {RccError} as logIn */
  async renew(url: URL, refused: Identity | undefined, signal?: AbortSignal): Promise<void> {
    const origin = httpOrigin(url);
    if (this.identityAt(url) !== refused) return;
    const renewal = this.#renewals.get(origin) ?? this.#renew(origin);
    this.#renewals.set(origin, renewal);
    await abortable(renewal, signal);
  }

  /** An answer of class 2xx. @throws {RccError} for every other one */
  async send(request: ApiRequest, signal?: AbortSignal): Promise<Answer> {
    const asked = `${request.method} ${request.path}`;
    this.#refuseIfClosed(asked);
    const first = await this.#follow(new URL(request.path, this.#root), request, asked, signal);
    const last = first.answer.status === 401 ? await this.#again(first, request, asked, signal) : first;
    if (last.answer.status >= 200 && last.answer.status < 300) return last.answer;
    throw refusalOf(asked, last.answer, this.#secrets);
  }

  #refuseIfClosed(asked: string): void {
    if (this.#isClosed) throw new RccError("session.closed", { asked, found: "a session after its logout" });
  }

  async #again({ url, identity }: Arrival, request: ApiRequest, asked: string, signal?: AbortSignal): Promise<Arrival> {
    await this.renew(url, identity, signal);
    return this.#follow(url, request, asked, signal);
  }

  async #renew(origin: string): Promise<void> {
    const isHome = origin === this.#root.origin;
    try {
      const { identity } = await this.#logInAt(isHome ? this.#root : new URL(this.#root.pathname, origin));
      if (isHome) this.#home = identity;
      const renewal = this.#renewal;
      this.#renewal = new AbortController();
      renewal.abort();
    } finally {
      this.#renewals.delete(origin);
    }
  }

  async #logInAt(root: URL, signal?: AbortSignal): Promise<{ identity: Identity; root: URL }> {
    const asked = `POST ${LOGIN_PATH}`;
    this.#refuseIfClosed(asked);
    const headers = { authorization: this.#authorization, "x-application": APPLICATION };
    const start = new URL(LOGIN_PATH, root);
    const { answer, url } = await this.#hops(start, { method: "POST", path: LOGIN_PATH }, asked, () => headers, signal);
    if (answer.status < 200 || answer.status >= 300) throw loginRefusalOf(asked, answer, this.#secrets);
    const identity = identityOf(asked, answer);
    this.#secrets.add(identity.cookie, identity.token, identity.token.replace(`${APPLICATION};`, ""));
    this.#secrets.add(...identity.cookie.split("; ").map((pair) => pair.slice(pair.indexOf("=") + 1)));
    this.#identities.set(url.origin, identity);
    return { identity, root: rootOf(url, LOGIN_PATH) ?? root };
  }

  async #follow(start: URL, request: ApiRequest, asked: string, signal?: AbortSignal): Promise<Arrival> {
    let identity: Identity | undefined;
    const headersAt = (url: URL): Readonly<Record<string, string>> => {
      identity = this.identityAt(url);
      return identity === undefined ? {} : { cookie: identity.cookie, "x-application": identity.token };
    };
    const { answer, url } = await this.#hops(start, request, asked, headersAt, signal);
    return { answer, url, identity };
  }

  async #hops(
    start: URL,
    { method, path, body }: ApiRequest,
    asked: string,
    headersAt: (url: URL) => Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<{ answer: Answer; url: URL }> {
    const { requestTimeoutMs: timeoutMs, redirectLimit, allowDowngrade } = this.#options;
    const text = body === undefined ? undefined : JSON.stringify(body);
    const type = text === undefined ? {} : { "content-type": "application/json" };
    let url = start;
    let isMoved = true;
    for (let hops = 0; ; hops += 1) {
      const headers = { accept: "application/json", ...type, ...headersAt(url) };
      const answer = await exchange({ method, url, headers, body: text, asked, timeoutMs, signal });
      const { status } = answer;
      if (!isRedirect(status)) {
        const root = hops > 0 && isMoved ? rootOf(url, path) : undefined;
        if (root !== undefined) this.#root = root;
        return { answer, url };
      }
      if (hops === redirectLimit) {
        throw new RccError("redirect.too-many", { asked, status, found: `more than ${redirectLimit} redirects` });
      }
      isMoved &&= isPermanent(status);
      url = nextHop({ from: url, status, location: answer.headers.get("location"), allowDowngrade, asked });
    }
  }
}

function httpOrigin(url: URL): string {
  return url.origin.replace(/^ws/, "http");
}
