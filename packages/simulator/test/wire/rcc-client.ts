import { checkSchema, type CallLine, type SchemaName } from "@myrcc/contracts";
import { WebSocket } from "ws";
import type { Simulator } from "../../src/index.ts";
import { FrameLog } from "./frame-log.ts";

export interface Account {
  readonly login: string;
  readonly enterprise: string;
  readonly password: string;
}

export const E1: Account = { login: "rcc-e1", enterprise: "e1", password: "demo-e1" };
export const E1_COLLEAGUE: Account = { login: "rcc-e1-b", enterprise: "e1", password: "demo-e1-b" };
export const E2: Account = { login: "rcc-e2", enterprise: "e2", password: "demo-e2" };

/** What came back; `body` is undefined when there was none. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export function basic({ login, enterprise, password }: Account): string {
  return `Basic ${Buffer.from(`${login}|${enterprise}:${password}`).toString("base64")}`;
}

export async function request(
  simulator: Simulator,
  method: string,
  path: string,
  init: { readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<Reply> {
  const response = await fetch(`${simulator.baseUrl}/restletrouter/${path}`, { method, ...init });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  const body: unknown = isJson && text !== "" ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, body };
}

/** A session over real HTTP and WebSockets. */
export class RccClient {
  readonly headers: { readonly cookie: string; readonly "x-application": string };
  readonly #simulator: Simulator;

  private constructor(simulator: Simulator, cookie: string, token: string) {
    this.#simulator = simulator;
    this.headers = { cookie, "x-application": token };
  }

  /** @param account who logs in, or an Authorization header. */
  static async logIn(simulator: Simulator, account: Account | string = E1): Promise<RccClient> {
    const reply = await request(simulator, "POST", "v1/service/Login", {
      headers: { authorization: typeof account === "string" ? account : basic(account), "x-application": "myRCC" },
    });
    const [cookie] = reply.headers.getSetCookie();
    if (cookie === undefined) throw new Error(`login answers ${reply.status}`);
    return new RccClient(simulator, cookie.split(";", 1)[0] ?? "", reply.headers.get("x-application") ?? "");
  }

  get(path: string): Promise<Reply> {
    return request(this.#simulator, "GET", path, { headers: this.headers });
  }

  delete(path: string): Promise<Reply> {
    return request(this.#simulator, "DELETE", path, { headers: this.headers });
  }

  /** A text body is sent as it is, anything else as JSON. */
  post(path: string, body?: unknown, contentType = "application/json"): Promise<Reply> {
    if (body === undefined) return request(this.#simulator, "POST", path, { headers: this.headers });
    return request(this.#simulator, "POST", path, {
      headers: { ...this.headers, "content-type": contentType },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  act(lineId: string, action: string, body?: unknown): Promise<Reply> {
    return this.post(`v1/rcc/CallLine/${lineId}/${action}`, body);
  }

  async lines(): Promise<readonly CallLine[]> {
    return valueOf("CallLineList", await this.get("v1/rcc/CallLine")).results;
  }

  async line(lineId: string): Promise<CallLine> {
    return valueOf("CallLine", await this.get(`v1/rcc/CallLine/${lineId}`));
  }

  /** The live line of an extension that has just one. */
  async lineOf(extension: string): Promise<string> {
    const line = (await this.lines()).find(
      (one) => one.extension === `v1/rcc/Extension/${extension}` && one.state !== "dropped",
    );
    if (line === undefined) throw new Error(`extension ${extension} has no line`);
    return line.lineId;
  }

  async place(extension: string, destination: string): Promise<string> {
    const reply = await this.post(`v1/rcc/Extension/${extension}/placeCall`, { destination });
    return valueOf("CallLine", reply).lineId;
  }

  /** Two extensions that talk: the caller's line and the callee's. */
  async talk(caller: string, callee: string, destination: string): Promise<readonly [string, string]> {
    const mine = await this.place(caller, destination);
    await this.act(mine, "answer");
    const theirs = await this.lineOf(callee);
    await this.act(theirs, "answer");
    return [mine, theirs];
  }

  async listen(name: string): Promise<void> {
    await this.post("v1/service/EventListener/bean", { name });
    await this.get(`v1/rcc/CallLine?listenerName=${encodeURIComponent(name)}`);
  }

  openSocket(): Promise<FrameLog> {
    return FrameLog.open(new WebSocket(this.#simulator.webSocketUrl, { headers: { cookie: this.headers.cookie } }));
  }
}

/** The body, when it is what the contract says. */
export function valueOf<Name extends SchemaName>(
  schema: Name,
  reply: Reply,
): Extract<ReturnType<typeof checkSchema<Name>>, { ok: true }>["value"] {
  const check = checkSchema(schema, reply.body);
  if (!check.ok) throw new Error(`${reply.status} is no ${schema}: ${JSON.stringify([reply.body, check.issues])}`);
  return check.value;
}
