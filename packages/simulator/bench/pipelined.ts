/**
 * One HTTP connection on which requests are written ahead of the answers. Note: `fetch` and the clients that can do
 * everything cost the caller more than the simulator needs for the answer, and on few cores the caller's time is missing
 * in what is measured.
 */
import { connect, type Socket } from "node:net";

export interface Reply {
  readonly status: number;
  readonly head: string;
  /** Bytes as characters. */
  readonly body: string;
}

export class Pipelined {
  readonly #socket: Socket;
  readonly #host: string;
  readonly #awaited: ((reply: Reply) => void)[] = [];
  #heard = "";
  #isBroken = false;

  constructor(baseUrl: string) {
    const { hostname, port, host } = new URL(baseUrl);
    this.#host = host;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.setEncoding("latin1");
    this.#socket.on("data", (text: string) => this.#hear(text));
    this.#socket.on("error", () => (this.#isBroken = true));
    this.#socket.on("close", () => (this.#isBroken = true));
  }

  /** Requests that are not answered yet. */
  get pending(): number {
    return this.#awaited.length;
  }

  /** The text of a request without a body, to be sent many times. */
  text(method: string, path: string, headers: readonly string[], body = ""): string {
    const lines = [`${method} /restletrouter/${path} HTTP/1.1`, `Host: ${this.#host}`, ...headers];
    if (body !== "") lines.push("Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`);
    return `${lines.join("\r\n")}\r\n\r\n${body}`;
  }

  send(text: string, onReply: (reply: Reply) => void): void {
    if (this.#isBroken) throw new Error("the simulator has closed a connection of the bench");
    this.#awaited.push(onReply);
    this.#socket.write(text, "latin1");
  }

  ask(method: string, path: string, headers: readonly string[], body?: string): Promise<Reply> {
    return new Promise((resolve) => this.send(this.text(method, path, headers, body), resolve));
  }

  close(): void {
    this.#socket.destroy();
  }

  #hear(text: string): void {
    this.#heard += text;
    let from = 0;
    for (;;) {
      const headEnds = this.#heard.indexOf("\r\n\r\n", from);
      if (headEnds < 0) break;
      const head = this.#heard.slice(from, headEnds);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const bodyStarts = headEnds + 4;
      if (this.#heard.length < bodyStarts + length) break;
      from = bodyStarts + length;
      const body = this.#heard.slice(bodyStarts, from);
      this.#awaited.shift()?.({ status: Number(head.slice(9, 12)), head, body });
    }
    if (from > 0) this.#heard = this.#heard.slice(from);
  }
}
