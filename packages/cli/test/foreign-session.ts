import type { CallLine, Target } from "@myrcc/contracts";

/** Somebody else who works on the platform while a run goes on. */
export interface ForeignSession {
  /** Calls from one extension to another, and both answer; gives the caller's line. */
  call(from: string, to: string): Promise<string>;
  /** Every live line of the enterprise. */
  liveLines(): Promise<readonly CallLine[]>;
}

/** Logs in with the first account of the target. */
export async function openForeignSession(
  { accounts, baseUrl }: Target,
  passwords: Readonly<Record<string, string>>,
): Promise<ForeignSession> {
  const [account] = accounts;
  if (account === undefined) throw new Error("a target has an account");
  const root = `${baseUrl}/restletrouter`;
  const credentials = `${account.login}|${account.enterprise}:${passwords[account.passwordEnv] ?? ""}`;
  const login = await fetch(`${root}/v1/service/Login`, {
    method: "POST",
    headers: { Authorization: `Basic ${Buffer.from(credentials).toString("base64")}`, "X-Application": "myRCC" },
  });
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
    "X-Application": login.headers.get("X-Application") ?? "",
    Cookie: login.headers
      .getSetCookie()
      .map((cookie) => cookie.replace(/;.*$/, ""))
      .join("; "),
  };
  const request = async (method: string, path: string, body?: object): Promise<string> => {
    const answer = await fetch(`${root}/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answers ${answer.status}`);
    return answer.text();
  };
  const liveLines = async (): Promise<readonly CallLine[]> => {
    const list: { readonly results: readonly CallLine[] } = JSON.parse(await request("GET", "v1/rcc/CallLine"));
    return list.results.filter(({ state }) => state !== "dropped");
  };
  const extensions: { readonly items: readonly { readonly addressNumber: string; readonly restUri: string }[] } =
    JSON.parse(await request("GET", "v1/rcc/Extension?offset=0&length=200"));
  return {
    liveLines,
    call: async (from, to) => {
      const caller = extensions.items.find(({ addressNumber }) => addressNumber === from)?.restUri ?? "";
      const line: CallLine = JSON.parse(await request("POST", `${caller}/placeCall`, { destination: to }));
      for (let waiting = (await liveLines()).filter(canAnswer); waiting.length > 0;) {
        for (const { restUri } of waiting) await request("POST", `${restUri}/answer`).catch(() => "");
        waiting = (await liveLines()).filter(canAnswer);
      }
      return line.lineId;
    },
  };
}

function canAnswer({ actions }: CallLine): boolean {
  return actions?.includes("answer") === true;
}
