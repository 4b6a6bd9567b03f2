/** A session of the bench's accounts. */
import { WebSocket } from "ws";
import { DEFAULT_WORLD } from "../src/index.ts";
import { Pipelined } from "./pipelined.ts";

const ENTERPRISE = DEFAULT_WORLD.enterprises[0];
const ACCOUNT = ENTERPRISE?.administrators[0];
if (ENTERPRISE === undefined || ACCOUNT === undefined) throw new Error("the default world has an account");
const CREDENTIALS = Buffer.from(`${ACCOUNT.login}|${ENTERPRISE.name}:${ACCOUNT.password}`).toString("base64");

export interface Addresses {
  readonly baseUrl: string;
  readonly webSocketUrl: string;
}

export class Client {
  readonly pipe: Pipelined;
  /** Lines of the head that authenticate a request. */
  readonly headers: readonly string[];
  readonly cookie: string;

  private constructor(pipe: Pipelined, cookie: string, token: string) {
    this.pipe = pipe;
    this.cookie = cookie;
    this.headers = [`Cookie: ${cookie}`, `X-Application: ${token}`];
  }

  static async logIn({ baseUrl }: Addresses): Promise<Client> {
    const pipe = new Pipelined(baseUrl);
    const { head, status } = await pipe.ask("POST", "v1/service/Login", [
      `Authorization: Basic ${CREDENTIALS}`,
      "X-Application: myRCC",
    ]);
    const cookie = /\r\nset-cookie: ([^;\r]+)/i.exec(head)?.[1];
    const token = /\r\nx-application: ([^\r]+)/i.exec(head)?.[1];
    if (cookie === undefined || token === undefined) throw new Error(`login answers ${status}`);
    return new Client(pipe, cookie, token);
  }

  /** The body of an answer that has to be a success. */
  async ask(method: string, path: string, body?: object): Promise<string> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const reply = await this.pipe.ask(method, path, this.headers, text);
    if (reply.status >= 300) throw new Error(`${method} ${path} answers ${reply.status}: ${reply.body}`);
    return Buffer.from(reply.body, "latin1").toString();
  }

  /** A socket that tells the size of each frame, and a listener whose frames come on it. */
  async watch({ webSocketUrl }: Addresses, name: string, onFrame: (bytes: number) => void): Promise<WebSocket> {
    const socket = new WebSocket(webSocketUrl, { headers: { cookie: this.cookie }, skipUTF8Validation: true });
    socket.on("message", (data: Buffer) => onFrame(data.length));
    await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    await this.ask("POST", "v1/service/EventListener/bean", { name });
    await this.ask("GET", `v1/rcc/CallLine?listenerName=${name}`);
    return socket;
  }

  async logOut(): Promise<void> {
    await this.ask("POST", "v1/service/Logout");
    this.pipe.close();
  }
}
