import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import { expect, test, vi } from "vitest";
import type { Holding } from "../src/holding.ts";
import { Redactor } from "../src/redactor.ts";
import { Session } from "../src/session.ts";
import { TraceWriter } from "../src/trace-writer.ts";
import { Wire } from "../src/wire.ts";

const ACCOUNT = { login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" };

const LINE = {
  restUri: "v1/rcc/CallLine/-1",
  lineId: "-1",
  state: "prompting",
  extension: "v1/rcc/Extension/1",
  isIncoming: false,
  creationTime: "1764000000000",
};

/** A platform that answers every request alike, but for the status, and remembers the headers of each. */
async function startPlatform(
  setCookies: string[],
  statusOf: (path: string) => number = () => 200,
  body = "",
): Promise<AsyncDisposable & { url: string; seen: IncomingHttpHeaders[] }> {
  const seen: IncomingHttpHeaders[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    seen.push(incoming.headers);
    outgoing.statusCode = statusOf(incoming.url ?? "");
    outgoing.setHeader("Set-Cookie", setCookies);
    outgoing.setHeader("X-Application", "myRCC;token-of-the-session");
    outgoing.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a listening server has an address");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** With what it records, and what it says of sessions. */
function wireTo(url: string): { trace: TraceWriter; holdings: Holding[]; wire: Wire } {
  const trace = new TraceWriter(0, undefined, { baseUrl: url, nominalWindowMs: 100 });
  const holdings: Holding[] = [];
  const wire = new Wire(url, new Redactor(), trace, { note: (holding) => holdings.push(holding) });
  return { trace, holdings, wire };
}

test("a session sends back every cookie, writes none of them down, and says when it opens and closes", async () => {
  await using platform = await startPlatform(["SERVERID=balancer-17; Path=/", "myRCC_SESSIONID=1234567890123456789"]);
  const { trace, holdings, wire } = wireTo(platform.url);

  const login = await Session.login(wire, ACCOUNT, "a password", "s1");
  if (login.kind === "refused") throw new Error("the login was refused");
  await login.session.logout();
  wire.close();

  expect(platform.seen[1]).toMatchObject({
    cookie: "SERVERID=balancer-17; myRCC_SESSIONID=1234567890123456789",
    "x-application": "myRCC;token-of-the-session",
  });
  const written = JSON.stringify(trace.events);
  for (const secret of ["balancer-17", "1234567890123456789", "token-of-the-session", "a password"])
    expect(written).not.toContain(secret);
  expect(holdings.map(({ kind }) => kind)).toEqual(["session", "session-closed"]);
});

test.each([
  [401, "session-closed"],
  // Once told of as left open, on a platform that refuses so whoever is not authenticated.
  [403, "session-closed"],
  [500, undefined],
])("a session whose logout is refused with %i is as gone as that says", async (status, told) => {
  await using platform = await startPlatform(["myRCC_SESSIONID=1234567890123456789"], (path) =>
    path.endsWith("Logout") ? status : 200,
  );
  const { holdings, wire } = wireTo(platform.url);

  const login = await Session.login(wire, ACCOUNT, "a password", "s1");
  if (login.kind === "refused") throw new Error("the login was refused");
  await login.session.logout();
  wire.close();

  expect(holdings[1]?.kind).toBe(told);
});

test.each([
  [200, [{ kind: "placed", lineId: "-1" }]],
  [409, []],
])(
  "a line that is named in answer %i to a request for a call, whatever was in it, is noted so",
  async (status, told) => {
    const line = JSON.stringify(LINE);
    await using platform = await startPlatform([], () => status, line);
    const { holdings, wire } = wireTo(platform.url);
    const session = new Session("s1", wire, { cookie: null, token: null });

    await session.request("placeCall", { parameters: { extensionId: "1" }, text: "{", deviation: "broken-json" });
    await session.request("getCallLine", { parameters: { lineId: "-1" } });
    wire.close();

    expect(holdings).toEqual(told);
  },
);

test("without the session cookie there is no cookie to send", async () => {
  await using platform = await startPlatform(["SERVERID=balancer-17; Path=/"]);
  const { wire } = wireTo(platform.url);

  const login = await Session.login(wire, ACCOUNT, "a password", "s1");
  wire.close();

  expect(login).toMatchObject({ kind: "open", session: { credentials: { cookie: null } } });
});

/** A session that would expire after 200 ms. */
async function kept(wire: Wire): Promise<Session> {
  const login = await Session.login(wire, ACCOUNT, "a password", "s1");
  if (login.kind === "refused") throw new Error("the login was refused");
  login.session.keepInUse(200);
  return login.session;
}

test("a session that is kept in use asks for one extension while it is idle, and no more once it is logged out", async () => {
  await using platform = await startPlatform(["myRCC_SESSIONID=1"], (path) => (path.endsWith("/Logout") ? 204 : 200));
  const { trace, wire } = wireTo(platform.url);
  const session = await kept(wire);
  await vi.waitFor(() => expect(platform.seen.length).toBeGreaterThanOrEqual(4), { timeout: 10_000 });
  await session.logout();
  const answered = platform.seen.length;
  await new Promise((resolve) => setTimeout(resolve, 400));
  wire.close();

  expect(platform.seen).toHaveLength(answered);
  const asked = trace.events.flatMap((event) => (event.type === "exchange" ? [event.path] : []));
  expect(new Set(asked.slice(1, -1))).toEqual(new Set(["/restletrouter/v1/rcc/Extension?length=1"]));
});

test("a request that is refused for want of its keys does not count as a use of the session", async () => {
  await using platform = await startPlatform(["myRCC_SESSIONID=1"], (path) => (path.includes("CallLine") ? 401 : 200));
  const { trace, wire } = wireTo(platform.url);
  const session = await kept(wire);
  const wasKept = (): boolean =>
    trace.events.some((event) => event.type === "exchange" && event.path.endsWith("Extension?length=1"));
  for (let round = 0; round < 500 && !wasKept(); round += 1) {
    await session.request("listCallLines", { credentials: { cookie: null, token: null } });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await session.leaveIdle();
  wire.close();

  expect(wasKept()).toBe(true);
});
