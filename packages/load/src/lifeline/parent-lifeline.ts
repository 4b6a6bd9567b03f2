import { once } from "node:events";
import { createServer } from "node:http";
import { WebSocketServer, type WebSocket } from "ws";
import { LIFELINE_PATH, METRONOME_PATH, type ParentMessage, type UserMessage } from "./lifeline-message.ts";
import { Metronome } from "./metronome.ts";
import { parseUserMessage } from "./parse-user-message.ts";

export interface LifelineOptions {
  readonly onMessage: (message: UserMessage) => void;
}

/** The parent's end of the lifeline: commands to the users, news from them, and the control metronome. */
export class ParentLifeline implements AsyncDisposable {
  readonly metronome = new Metronome();
  readonly #server = createServer();
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 65_536 });
  readonly #users = new Set<WebSocket>();
  #isStopped = false;
  #port = 0;

  /** Listens on the loopback address only. */
  static async start({ onMessage }: LifelineOptions): Promise<ParentLifeline> {
    const lifeline = new ParentLifeline();
    lifeline.#server.on("upgrade", (request, socket, head) => {
      socket.on("error", () => socket.destroy());
      lifeline.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
        webSocket.on("error", () => webSocket.terminate());
        if (request.url === METRONOME_PATH) lifeline.metronome.attach(webSocket);
        else if (request.url === LIFELINE_PATH) lifeline.#serve(webSocket, onMessage);
        else webSocket.close();
      });
    });
    lifeline.#server.listen({ host: "127.0.0.1", port: 0 });
    await once(lifeline.#server, "listening");
    const address = lifeline.#server.address();
    if (address === null || typeof address === "string") throw new Error("a listening server has an address");
    lifeline.#port = address.port;
    return lifeline;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  /** Sends a command to every user that is connected; `stop` also to those that connect afterwards. */
  tellAll(command: ParentMessage): void {
    if (command === "stop") this.#isStopped = true;
    for (const user of this.#users) user.send(command);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.#server.close();
    await once(this.#server, "close");
  }

  #serve(socket: WebSocket, onMessage: (message: UserMessage) => void): void {
    this.#users.add(socket);
    const stop: ParentMessage = "stop";
    if (this.#isStopped) socket.send(stop);
    socket.on("close", () => this.#users.delete(socket));
    socket.on("message", (data) => {
      const message = parseUserMessage(Buffer.isBuffer(data) ? data.toString("utf8") : "");
      if (message !== undefined) onMessage(message);
    });
  }
}
