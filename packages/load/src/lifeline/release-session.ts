import { setTimeout as pause } from "node:timers/promises";
import type { LoadConfig } from "@myrcc/contracts";
import { base64 } from "../base64.ts";
import type { LineView } from "../user/line-view.ts";
import { login } from "../user/login.ts";
import type { OwnLines } from "../user/own-lines.ts";
import type { Send } from "../user/ports.ts";
import { RccClient } from "../user/rcc-client.ts";
import { linesOf } from "../user/read-lines.ts";
import { deleteListener, logOut } from "../user/releasing.ts";
import { createFetchSend } from "./fetch-send.ts";
import type { OpenSession } from "./session-ledger.ts";

/** How long the platform may take for each request, in milliseconds. */
const ANSWER_WITHIN_MS = 5000;

/** How many times what is still live is hung up, and how long it may take to end each time, in milliseconds. */
const ROUNDS = 3;
const ENDS_WITHIN_MS = 250;

/** Where a session is, and what it takes to open another in its place. */
export interface Access {
  readonly config: LoadConfig;
  readonly password: string;
}

/**
 * Does what a user that has died or met with a refusal could not do: hangs up the lines it made, deletes its listeners, logs
 * out. Where its session has ended before its lines have, another one hangs them up.
 *
 * @returns what is left all the same, a sentence each; without credentials
 */
export async function releaseSession(session: OpenSession, { config, password }: Access): Promise<string[]> {
  const { listenerUris, own, user } = session;
  const send = createFetchSend(ANSWER_WITHIN_MS);
  const client = new RccClient(config.baseUrl, send, session);
  const lines = own.isEmpty ? [] : await hangUpWith(client, own, () => openAnother(config, password, send));
  const undeleted: string[] = [];
  for (const uri of listenerUris) if (!(await deleteListener(client, uri))) undeleted.push(uri);
  const isClosed = await logOut(client);
  return [
    ...lines,
    ...undeleted.map((uri) => `left by the load: listener ${uri}`),
    ...(isClosed ? [] : [`left by the load: the session of virtual user ${user}, whose Logout was not accepted`]),
  ];
}

async function hangUpWith(
  client: RccClient,
  own: OwnLines,
  another: () => Promise<RccClient | undefined>,
): Promise<string[]> {
  const left = await hangUp(client, own);
  if (left !== undefined) return left;
  const substitute = await another();
  if (substitute === undefined) return [UNKNOWN];
  const leftThen = (await hangUp(substitute, own)) ?? [UNKNOWN];
  const isClosed = await logOut(substitute);
  return isClosed ? leftThen : [...leftThen, "left by the load: the session that hung up its lines"];
}

const UNKNOWN = "left by the load, perhaps: lines of its calls, since the platform does not tell which lines there are";

/** Undefined when the platform does not tell which lines there are. */
async function hangUp(client: RccClient, own: OwnLines): Promise<string[] | undefined> {
  for (let round = 0; ; round += 1) {
    const lines = await liveLines(client, own);
    if (lines === undefined) return undefined;
    if (lines.length === 0 || round === ROUNDS) {
      return lines.map(({ lineId, extension, state }) => `left by the load: line ${lineId} of ${extension} (${state})`);
    }
    await Promise.all(lines.map(({ restUri }) => client.request("POST", `${restUri}/disconnect`, "disconnect")));
    await pause(ENDS_WITHIN_MS);
  }
}

async function liveLines(client: RccClient, own: OwnLines): Promise<readonly LineView[] | undefined> {
  const lines = linesOf(await client.request("GET", "v1/rcc/CallLine", "lines"));
  return lines?.filter((line) => line.state !== "dropped" && own.owns(line));
}

/** Undefined when the platform refuses. */
async function openAnother(config: LoadConfig, password: string, send: Send): Promise<RccClient | undefined> {
  return login(config, password, { base64, send }).catch(() => undefined);
}
