import { describe, expect, test } from "vitest";
import { nextHop } from "../../src/client/redirect.ts";
import { isExtensionId, type ExtensionId } from "../../src/client/index.ts";
import { ACCOUNT, logIn, rejection } from "./account.ts";
import { SmallPlatform, type Answering, type Received, type Reply } from "./small-platform.ts";

function extensionId(text: string): ExtensionId {
  if (!isExtensionId(text)) throw new Error(`${text} is no extension id`);
  return text;
}

const ALICE = extensionId("700101");
const PLACE_CALL = "v1/rcc/Extension/700101/placeCall";

function redirectsTo(target: SmallPlatform, status: number): (request: Received) => Reply {
  return ({ path }) => ({ status, headers: { location: `${target.baseUrl}/restletrouter/${path}` } });
}

const placed: Answering = ({ path }) =>
  path === PLACE_CALL ? { status: 200, body: { lineId: "-1001", state: "prompting" } } : undefined;

describe.each([301, 302, 307, 308])("a redirect with %i", (status) => {
  test("is followed with method, body, cookie and token", async () => {
    await using old = await SmallPlatform.start();
    await using fresh = await SmallPlatform.start("2000000000000000002");
    const session = await logIn(old);
    old.answer = redirectsTo(fresh, status);
    fresh.answer = placed;

    const line = await session.placeCall(ALICE, "102");

    expect(line.id).toBe("-1001");
    expect(fresh.received).toMatchObject([
      {
        method: "POST",
        path: PLACE_CALL,
        body: '{"destination":"102"}',
        headers: { cookie: old.cookie, "x-application": old.token, "content-type": "application/json" },
      },
    ]);
  });

  test("leads to a login at the new host where the session is not known", async () => {
    await using old = await SmallPlatform.start();
    await using fresh = await SmallPlatform.start("2000000000000000002");
    const session = await logIn(old);
    old.answer = redirectsTo(fresh, status);
    fresh.answer = (request) =>
      request.path !== "v1/service/Login" && request.headers.cookie !== fresh.cookie
        ? { status: 401 }
        : placed(request);

    await session.placeCall(ALICE, "102");

    expect(fresh.paths()).toEqual([`POST ${PLACE_CALL}`, "POST v1/service/Login", `POST ${PLACE_CALL}`]);
    expect(fresh.received.at(-1)).toMatchObject({
      body: '{"destination":"102"}',
      headers: { cookie: fresh.cookie, "x-application": fresh.token },
    });
  });
});

test("a permanent redirect is remembered, a temporary one is not", async () => {
  await using old = await SmallPlatform.start();
  await using fresh = await SmallPlatform.start();
  const session = await logIn(old);

  old.answer = redirectsTo(fresh, 302);
  await session.lines();
  await session.lines();
  const afterTemporary = old.paths().filter((path) => path.endsWith("CallLine")).length;
  old.answer = redirectsTo(fresh, 301);
  await session.lines();
  await session.lines();

  expect(afterTemporary).toBe(2);
  expect(old.paths().filter((path) => path.endsWith("CallLine"))).toHaveLength(3);
});

test("a redirected login opens the session where it led", async () => {
  await using old = await SmallPlatform.start();
  await using fresh = await SmallPlatform.start("2000000000000000002");
  old.answer = redirectsTo(fresh, 302);

  const session = await logIn(old);
  await session.lines();

  expect(old.paths()).toEqual(["POST v1/service/Login"]);
  expect(fresh.paths()).toEqual(["POST v1/service/Login", "GET v1/rcc/CallLine"]);
  expect(fresh.received[0]?.headers["authorization"]).toBe(
    `Basic ${Buffer.from(`rcc-e1|e1:${ACCOUNT.password}`).toString("base64")}`,
  );
});

test("a redirected WebSocket handshake is followed with the cookie", async () => {
  await using old = await SmallPlatform.start();
  await using fresh = await SmallPlatform.start();
  const session = await logIn(old);
  old.answerHandshake = redirectsTo(fresh, 302);

  await using lines = await session.listen("desk");

  expect(lines.isClosed).toBe(false);
  expect(fresh.handshakes).toMatchObject([{ headers: { cookie: old.cookie } }]);
});

test("redirects in a circle end", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform, { redirectLimit: 3 });
  platform.answer = redirectsTo(platform, 302);

  expect(await rejection(session.lines())).toMatchObject({ code: "redirect.too-many", status: 302 });
  // The request itself and three redirects.
  expect(platform.paths().filter((path) => path === "GET v1/rcc/CallLine")).toHaveLength(4);
});

test.each([
  ["no Location", {}],
  ["another scheme", { location: "ftp://127.0.0.1/" }],
  ["credentials in it", { location: "http://secret@127.0.0.1/" }],
])("a redirect with %s is unusable", async (_title, headers) => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = () => ({ status: 302, headers });

  const error = await rejection(session.lines());

  expect(error).toMatchObject({ code: "redirect.unusable" });
  expect(String(error)).not.toContain("secret");
});

describe("from https to http", () => {
  const hop = {
    from: new URL("https://istra.example/restletrouter/v1/rcc/CallLine"),
    status: 302,
    location: "http://istra.example/restletrouter/v1/rcc/CallLine",
    asked: "GET v1/rcc/CallLine",
  };

  test("a redirect is refused", () => {
    expect(() => nextHop({ ...hop, allowDowngrade: false })).toThrow("redirect.downgraded");
  });

  test("a redirect is followed when it is allowed", () => {
    expect(nextHop({ ...hop, allowDowngrade: true }).protocol).toBe("http:");
  });
});
