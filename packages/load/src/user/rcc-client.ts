import { parsedJson } from "../parsed-json.ts";
import type { Exchange, Request, Send } from "./ports.ts";

/** Below the base URL (F-9). */
const ROOT = "/restletrouter";

/** What is shorter is a word like `myRCC`, and no secret. */
const SHORTEST_SECRET = 8;

/** Cookie and token of a session (F-11); they are never written anywhere. */
export interface SessionKeys {
  readonly cookie: string;
  readonly token: string;
}

/** Requests of one session: both keys are sent as headers of their own, so that no cookie jar interferes. */
export class RccClient {
  readonly #baseUrl: string;
  readonly #send: Send;
  readonly keys: SessionKeys;

  constructor(baseUrl: string, send: Send, keys: SessionKeys) {
    this.#baseUrl = baseUrl;
    this.#send = send;
    this.keys = keys;
  }

  /** `path` is relative to the API root, as restUris are; `name` goes to k6's metrics. */
  request(method: Request["method"], path: string, name: string, body?: unknown): Promise<Exchange> {
    return this.#send({
      method,
      url: `${this.#baseUrl}${ROOT}/${path}`,
      headers: {
        Accept: "application/json",
        "X-Application": this.keys.token,
        Cookie: this.keys.cookie,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      name,
    });
  }

  /** A text of the platform's without the keys of the session, should it hold them. */
  redacted(text: string): string {
    const { cookie, token } = this.keys;
    // Note: the values too, which the platform may repeat without their names.
    const secrets = [cookie, token, ...cookie.split("; "), ...token.split(";")].flatMap((key) => [
      key,
      key.slice(key.indexOf("=") + 1),
    ]);
    return secrets
      .filter((secret) => secret.length >= SHORTEST_SECRET)
      .reduce((rest, secret) => rest.replaceAll(secret, "<secret>"), text);
  }

  get webSocketUrl(): string {
    return `${this.#baseUrl.replace(/^http/, "ws")}${ROOT}/ws-service/myRCC`;
  }
}

export function isSuccess({ status }: Exchange): boolean {
  return status >= 200 && status < 300;
}

/** The JSON of an answer; undefined when it is none. */
export function jsonOf({ body }: Pick<Exchange, "body">): unknown {
  return parsedJson(body);
}
