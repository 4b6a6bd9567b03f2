import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator, type Simulator } from "../../src/index.ts";
import { E2, RccClient, request, valueOf, type Reply } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;
const GHOST = "v1/rcc/CallLine/-999999";
const LISTENERS = "v1/service/EventListener/bean";
const JSON_TYPE = { "content-type": "application/json" };

let simulator: Simulator;
let client: RccClient;
/** A talking line of e1, and one of e2. */
let mine: string;
let foreign: string;

beforeAll(async () => {
  simulator = await startSimulator(PLAIN);
  client = await RccClient.logIn(simulator);
  [mine] = await client.talk("700101", "700102", "102");
  const other = await RccClient.logIn(simulator, E2);
  [foreign] = await other.talk("800101", "800102", "102");
});

afterAll(() => simulator.close());

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly anonymous?: boolean;
}

function ask({ method, path, headers = {}, body, anonymous = false }: Asked): Promise<Reply> {
  const own = anonymous ? {} : client.headers;
  return request(simulator, method, path.replace("MINE", mine).replace("FOREIGN", foreign), {
    headers: { ...own, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

const MINE = "v1/rcc/CallLine/MINE";
const BIG = "x".repeat(100_000);

describe("each situation of the error table has its status and body", () => {
  it.each<[number, string, string, Asked]>([
    [401, "NotAuthenticated", "no session", { method: "GET", path: "v1/rcc/CallLine", anonymous: true }],
    [404, "UnknownResource", "a line of another enterprise", { method: "GET", path: "v1/rcc/CallLine/FOREIGN" }],
    [404, "UnknownResource", "an act on it", { method: "POST", path: "v1/rcc/CallLine/FOREIGN/hold" }],
    [404, "UnknownResource", "an extension that is not enabled", { method: "GET", path: "v1/rcc/Extension/700161" }],
    [404, "UnknownResource", "an unknown line", { method: "POST", path: `${GHOST}/hold` }],
    [404, "UnknownResource", "an unknown action", { method: "POST", path: `${MINE}/explode` }],
    [404, "UnknownResource", "an unknown listener", { method: "DELETE", path: `${LISTENERS}/ghost` }],
    [404, "UnknownResource", "an unknown path", { method: "GET", path: "v1/rcc/Nothing" }],
    [400, "InvalidArgument", "no JSON", { method: "POST", path: LISTENERS, headers: JSON_TYPE, body: "{" }],
    [400, "InvalidArgument", "a missing member", { method: "POST", path: LISTENERS, headers: JSON_TYPE, body: "{}" }],
    [
      400,
      "InvalidArgument",
      "a wrong type",
      { method: "POST", path: `${MINE}/sendDtmfs`, headers: JSON_TYPE, body: '{"dtmfs":5}' },
    ],
    [
      422,
      "InvalidArgument",
      "an impossible value",
      { method: "POST", path: `${MINE}/sendDtmfs`, headers: JSON_TYPE, body: '{"dtmfs":"xyz"}' },
    ],
    [409, "InvalidState", "an action that is not listed", { method: "POST", path: `${MINE}/answer` }],
    [413, "InvalidArgument", "100 kB", { method: "POST", path: LISTENERS, headers: JSON_TYPE, body: BIG }],
    [
      415,
      "InvalidArgument",
      "XML",
      { method: "POST", path: LISTENERS, headers: { "content-type": "text/xml" }, body: "<a/>" },
    ],
    [
      406,
      "InvalidArgument",
      "a wish for XML",
      { method: "GET", path: "v1/rcc/Extension", headers: { accept: "text/xml" } },
    ],
    [
      406,
      "InvalidArgument",
      "a wish for anything but JSON",
      { method: "GET", path: MINE, headers: { accept: "*/*, application/json;q=0" } },
    ],
  ])("%i %s for %s", async (status, exceptionId, _, asked) => {
    const reply = await ask(asked);

    expect([reply.status, valueOf("Problem", reply).exceptionId]).toEqual([status, exceptionId]);
  });

  it.each([
    "*/*",
    "application/*",
    "application/json",
    "Application/JSON;charset=utf-8",
    "application/json, text/plain, */*",
    "text/xml, */*;q=0.1",
    "",
  ])("an Accept of %j is answered", async (accept) => {
    expect((await ask({ method: "GET", path: "v1/rcc/CallLine", headers: { accept } })).status).toBe(200);
  });
});

describe("the first of several mistakes decides", () => {
  it.each<[number, string, Asked]>([
    [
      401,
      "all of them",
      { method: "PUT", path: GHOST, anonymous: true, headers: { "content-type": "a/b" }, body: BIG },
    ],
    [404, "line, method, type and size", { method: "PUT", path: GHOST, headers: { "content-type": "a/b" }, body: BIG }],
    [404, "a foreign line, and method", { method: "PUT", path: "v1/rcc/CallLine/FOREIGN" }],
    [404, "action and method", { method: "PUT", path: `${MINE}/explode` }],
    [405, "method, type and size", { method: "PUT", path: LISTENERS, headers: { "content-type": "a/b" }, body: BIG }],
    [405, "method and Accept", { method: "PUT", path: MINE, headers: { accept: "text/xml" } }],
    [415, "type and body", { method: "POST", path: LISTENERS, headers: { "content-type": "text/xml" }, body: "{" }],
    [400, "body and state", { method: "POST", path: `${MINE}/transfer`, headers: JSON_TYPE, body: "{}" }],
    [
      409,
      "state and value",
      { method: "POST", path: `${MINE}/merge`, headers: JSON_TYPE, body: `{"line":"v1/rcc/CallLine/-999999"}` },
    ],
  ])("%i for %s", async (status, _, asked) => {
    expect((await ask(asked)).status).toBe(status);
  });
});

describe("a method that a path does not have", () => {
  it.each([
    ["v1/service/Logout", "GET", "POST, OPTIONS"],
    [LISTENERS, "GET", "POST, OPTIONS"],
    [LISTENERS, "DELETE", "POST, OPTIONS"],
    ["v1/rcc/Extension", "POST", "GET, HEAD, OPTIONS"],
    ["v1/rcc/Extension/700101", "DELETE", "GET, HEAD, OPTIONS"],
    ["v1/rcc/Extension/700101/placeCall", "GET", "POST, OPTIONS"],
    ["v1/rcc/CallLine", "PATCH", "GET, HEAD, OPTIONS"],
    [MINE, "POST", "GET, HEAD, OPTIONS"],
    [`${MINE}/hold`, "GET", "POST, OPTIONS"],
    [`${MINE}/hold`, "PROPFIND", "POST, OPTIONS"],
    [MINE, "QUERY", "GET, HEAD, OPTIONS"],
  ])("%s %s is answered with 405 and Allow: %s", async (path, method, allow) => {
    const reply = await ask({ method, path });

    expect([reply.status, reply.headers.get("allow")]).toEqual([405, allow]);
    valueOf("Problem", reply);
  });

  it("TRACE is answered with 405, and does not echo the cookie", async () => {
    const { hostname, port } = new URL(simulator.baseUrl);
    const { cookie, "x-application": token } = client.headers;
    const answered = await new Promise<string>((resolve) => {
      let text = "";
      const socket = connect(Number(port), hostname, () =>
        socket.end(
          `TRACE /restletrouter/v1/rcc/CallLine HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: ${cookie}\r\nX-Application: ${token}\r\n\r\n`,
        ),
      );
      socket.on("data", (data) => (text += data.toString("latin1")));
      socket.on("close", () => resolve(text));
    });

    expect(answered).toMatch(/^HTTP\/1\.1 405 /);
    expect(answered).not.toContain(cookie.split("=")[1]);
  });
});

describe("a refusal", () => {
  it("leaves every line as it was", async () => {
    const before = await client.get("v1/rcc/CallLine");
    for (const action of ["answer", "unhold", "merge", "transfer", "explode"]) await client.act(mine, action, {});
    await client.act(mine, "sendDtmfs", { dtmfs: "xyz" });
    await ask({ method: "PUT", path: `${MINE}/hold` });
    await ask({
      method: "POST",
      path: `${MINE}/redirect`,
      headers: { accept: "text/xml", ...JSON_TYPE },
      body: '{"destination":"103"}',
    });

    expect((await client.get("v1/rcc/CallLine")).body).toEqual(before.body);
  });

  it("of an act with a body that accepts no JSON is 406", async () => {
    const reply = await ask({
      method: "POST",
      path: `${MINE}/redirect`,
      headers: { accept: "text/xml", ...JSON_TYPE },
      body: '{"destination":"103"}',
    });

    expect(reply.status).toBe(406);
  });
});
