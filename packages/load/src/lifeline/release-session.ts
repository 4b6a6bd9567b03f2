import { listedViews } from "../user/line-view.ts";
import type { OpenSession } from "./session-ledger.ts";

/** How long the platform may take for each request, in milliseconds. */
const ANSWER_WITHIN_MS = 5000;

/** Does what a user that has died can no longer do: hangs up the lines it made, deletes its listener, logs out. */
export async function releaseSession(baseUrl: string, session: OpenSession): Promise<void> {
  const request = async (method: string, path: string): Promise<unknown> => {
    try {
      const response = await fetch(`${baseUrl}/restletrouter/${path}`, {
        method,
        headers: { Accept: "application/json", "X-Application": session.token, Cookie: session.cookie },
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      const text = await response.text();
      return text === "" ? undefined : JSON.parse(text);
    } catch {
      // Nothing more can be done about a platform that does not answer; what is left is reported by the last sweep.
      return undefined;
    }
  };
  const lines = listedViews(await request("GET", "v1/rcc/CallLine")) ?? [];
  const own = lines.filter((line) => line.state !== "dropped" && session.own.owns(line));
  for (const { restUri } of own) await request("POST", `${restUri}/disconnect`);
  if (session.listenerUri !== undefined) await request("DELETE", session.listenerUri);
  await request("POST", "v1/service/Logout");
}
