import { Agent, request as httpRequest } from "node:http";
import { lineOf, type RandomBody, type RandomRequest } from "./random-request.ts";

export interface FuzzReply {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

export interface FuzzSession {
  readonly cookie: string;
  readonly token: string;
  /** Lines that the session has seen; those of its extensions may be gone by now. */
  readonly lines: string[];
  readonly foreignLine: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** The answer; undefined when the server closed on a body that it did not want to read to its end. */
export function sendRequest(
  baseUrl: string,
  random: RandomRequest,
  session: FuzzSession,
): Promise<FuzzReply | undefined> {
  const { method, path } = lineOf(random, (parameter) => parameterOf(parameter, random, session));
  const body = bytesOf(random.body, `v1/rcc/CallLine/${parameterOf("lineId", random, session)}`);
  const url = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: url.hostname,
        port: url.port,
        agent,
        method,
        path: `/restletrouter${path.replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent)}`,
        headers: { ...random.headers, ...credentialsOf(random, session), "content-length": body.length },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            contentType: response.headers["content-type"] ?? "",
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sent.on("error", (error: NodeJS.ErrnoException) => {
      const isClosed = error.code === "ECONNRESET" || error.code === "EPIPE";
      if (isClosed && (sent.reusedSocket || body.length > 16_384)) resolve(undefined);
      else reject(error);
    });
    sent.end(body);
  });
}

function credentialsOf({ credentials }: RandomRequest, { cookie, token }: FuzzSession): Record<string, string> {
  switch (credentials) {
    case "both":
      return { cookie, "x-application": token };
    case "cookie":
      return { cookie };
    case "token":
      return { "x-application": token };
    case "junk":
      return { cookie: `${cookie}0;myRCC_SESSIONID`, "x-application": "myRCC;" };
    case "none":
      return {};
  }
}

function parameterOf(parameter: string, { target }: RandomRequest, session: FuzzSession): string {
  if (target.kind === "junk") return target.junk;
  const { pick } = target;
  switch (parameter) {
    case "extensionId":
      return String((target.kind === "own" ? 700_101 : 800_101) + (pick % (target.kind === "own" ? 6 : 10)));
    case "lineId":
      return target.kind === "foreign"
        ? session.foreignLine
        : (session.lines.at(pick % Math.max(1, session.lines.length)) ?? "-1");
    default:
      return "a";
  }
}

function bytesOf(body: RandomBody, line: string): Buffer {
  switch (body.kind) {
    case "none":
      return Buffer.alloc(0);
    case "fitting":
      return Buffer.from(JSON.stringify({ destination: body.destination, dtmfs: body.dtmfs, name: body.name, line }));
    case "text":
      return Buffer.from(body.text);
    case "bytes":
      return Buffer.from(body.bytes);
    case "long":
      return Buffer.from(JSON.stringify({ destination: "1".repeat(body.length) }));
  }
}
