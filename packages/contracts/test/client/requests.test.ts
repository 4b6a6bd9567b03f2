import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { login, type ControlledExtension, type Session } from "../../src/client/index.ts";
import { ACCOUNT, logIn, rejection } from "./account.ts";
import { collect } from "./collect.ts";
import { SmallPlatform } from "./small-platform.ts";

const item = (id: number): object => ({ restUri: `v1/rcc/Extension/${id}`, addressNumber: String(id) });

async function walk(session: Session): Promise<ControlledExtension[]> {
  return collect(session.extensions({ pageLength: 2, maxPages: 5 }));
}

describe("the walk through the extensions", () => {
  test("follows next, however it is written, and reads known spellings", async () => {
    await using platform = await SmallPlatform.start();
    const session = await logIn(platform);
    const pages: Record<string, object> = {
      "v1/rcc/Extension?offset=0&length=2": { items: [item(1), item(2)], next: "v1/rcc/Extension?p=2" },
      "v1/rcc/Extension?p=2": { results: [item(3)], next: "/restletrouter/v1/rcc/Extension?p=3" },
      "v1/rcc/Extension?p=3": {
        items: [{ ...item(4), Department: "Sales" }],
        next: `${platform.baseUrl}/restletrouter/v1/rcc/Extension?p=4`,
      },
      "v1/rcc/Extension?p=4": { items: [item(5)], next: null },
    };
    platform.answer = ({ path }) => ({ status: 200, body: pages[path] });

    const found = await walk(session);

    expect(found.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(found[3]?.department).toBe("Sales");
  });

  test("ends where the list goes round in a circle", async () => {
    await using platform = await SmallPlatform.start();
    const session = await logIn(platform);
    platform.answer = () => ({ status: 200, body: { items: [item(1)], next: "v1/rcc/Extension?offset=0" } });

    expect(await rejection(walk(session))).toMatchObject({ code: "pages.endless" });
    expect(platform.received).toHaveLength(3);
  });

  test("ends where there is always another page", async () => {
    await using platform = await SmallPlatform.start();
    const session = await logIn(platform);
    let id = 0;
    platform.answer = () => ({ status: 200, body: { items: [item((id += 1))], next: `v1/rcc/Extension?p=${id}` } });

    expect(await rejection(walk(session))).toMatchObject({ code: "pages.endless" });
    expect(platform.received).toHaveLength(6);
  });

  test("does not leave the API", async () => {
    await using platform = await SmallPlatform.start();
    const session = await logIn(platform);
    platform.answer = () => ({
      status: 200,
      body: { items: [item(1)], next: "http://other.example/v1/rcc/Extension" },
    });

    expect(await rejection(walk(session))).toMatchObject({ code: "answer.unreadable" });
  });
});

test.each([
  [400, "request.malformed"],
  [403, "request.forbidden"],
  [404, "resource.unknown"],
  [405, "method.refused"],
  [409, "state.wrong"],
  [415, "media-type.refused"],
  [422, "value.impossible"],
  [429, "platform.overloaded"],
  [500, "platform.failed"],
  [503, "platform.overloaded"],
  [418, "answer.unexpected"],
])("status %i is %s", async (status, code) => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = () => ({ status, body: { exceptionId: "X", message: "so it is" } });

  const error = await rejection(session.lines());

  expect(error).toMatchObject({ code, status, problem: { exceptionId: "X" }, asked: "GET v1/rcc/CallLine" });
  expect(String(error)).toContain("so it is");
});

test.each([
  [401, "credentials.refused"],
  [403, "account.forbidden"],
  [412, "second-step.demanded"],
])("status %i at login is %s", async (status, code) => {
  await using platform = await SmallPlatform.start();
  platform.answer = () => ({ status });

  expect(await rejection(logIn(platform))).toMatchObject({ code, status });
});

test("a login without cookie or token is unreadable", async () => {
  await using platform = await SmallPlatform.start();
  platform.answer = () => ({ status: 200, headers: { "set-cookie": "a=b" } });

  expect(await rejection(logIn(platform))).toMatchObject({ code: "answer.unreadable" });
});

test("a session that is not accepted any more is renewed once, by one login for all that wait", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  let isExpired = true;
  platform.answer = ({ path }) => {
    if (path === "v1/service/Login") isExpired = false;
    return isExpired ? { status: 401 } : undefined;
  };

  await Promise.all([session.lines(), session.lines(), session.lines()]);

  expect(platform.paths().filter((path) => path === "POST v1/service/Login")).toHaveLength(2);
});

test("who is refused late finds that another has logged in meanwhile", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const renewed = Promise.withResolvers<void>();
  let refusals = 0;
  platform.answer = ({ path }) => {
    if (path === "v1/service/Login") renewed.resolve();
    if (path !== "v1/rcc/CallLine") return undefined;
    refusals += 1;
    if (refusals === 1) return { status: 401 };
    return refusals === 2 ? late.promise : undefined;
  };
  const late = Promise.withResolvers<{ status: number }>();

  const requests = [session.lines(), session.lines()];
  await Promise.race(requests);
  late.resolve({ status: 401 });
  await Promise.all(requests);

  expect(platform.paths().filter((path) => path === "POST v1/service/Login")).toHaveLength(2);
});

test("a session that is refused even after another login is refused", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = ({ path }) => (path === "v1/service/Login" ? undefined : { status: 401 });

  expect(await rejection(session.lines())).toMatchObject({ code: "session.refused", status: 401 });
});

test("no secret is in an error, whatever the platform echoes", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const basic = Buffer.from(`rcc-e1|e1:${ACCOUNT.password}`).toString("base64");
  platform.answer = () => ({
    status: 409,
    body: { message: `${ACCOUNT.password} ${basic} ${platform.cookie} ${platform.token}`, cause: platform.token },
  });

  const error = await rejection(session.lines());
  const shown = `${String(error)} ${JSON.stringify(error)} ${Object.values(error ?? {})
    .map((value) => JSON.stringify(value))
    .join(" ")}`;

  expect(shown).toContain("[secret]");
  for (const secret of [ACCOUNT.password, basic, platform.cookie.split("=")[1], platform.token.split(";")[1]]) {
    expect(shown).not.toContain(secret);
  }
});

test("a request without an answer ends at its time limit", async () => {
  const { promise: connected, resolve } = Promise.withResolvers<void>();
  const silent = createServer(() => resolve()).listen(0, "127.0.0.1");
  await new Promise((listening) => silent.once("listening", listening));
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : 0;

  const error = rejection(login({ baseUrl: `http://127.0.0.1:${port}`, ...ACCOUNT, requestTimeoutMs: 1000 }));
  await connected;

  expect(await error).toMatchObject({ code: "platform.timeout" });
  silent.close();
});

test("a request is given up when its signal says so", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);

  await expect(session.lines({ signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  expect(platform.paths()).toEqual(["POST v1/service/Login"]);
});

test("a platform that is not there is unreachable", async () => {
  const platform = await SmallPlatform.start();
  const { baseUrl } = platform;
  await platform[Symbol.asyncDispose]();

  expect(await rejection(login({ baseUrl, ...ACCOUNT }))).toMatchObject({
    code: "platform.unreachable",
    message: expect.stringContaining("ECONNREFUSED"),
  });
});

test.each(["ftp://127.0.0.1", "http://user:secret@127.0.0.1", "127.0.0.1:8078"])(
  "a base URL %s is refused before anything is sent",
  async (baseUrl) => {
    const error = await rejection(login({ baseUrl, ...ACCOUNT }));

    expect(error).toMatchObject({ code: "request.impossible" });
    expect(String(error)).not.toContain("secret");
  },
);

test("logging out twice asks once, and a session that is over is no error", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = () => ({ status: 401 });

  await session.logout();
  await session.logout();

  expect(platform.paths()).toEqual(["POST v1/service/Login", "POST v1/service/Logout"]);
});

test("a request that a logout overtakes does not log in again", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  const asked = Promise.withResolvers<void>();
  const refused = Promise.withResolvers<{ status: number }>();
  let overtaken: Promise<unknown> | undefined;
  platform.answer = async ({ path }) => {
    if (path === "v1/rcc/CallLine") {
      asked.resolve();
      return refused.promise;
    }
    if (path !== "v1/service/Logout") return undefined;
    refused.resolve({ status: 401 });
    await overtaken;
    return { status: 204 };
  };

  overtaken = rejection(session.lines());
  await asked.promise;
  await session.logout();

  expect(await overtaken).toMatchObject({ code: "session.closed" });
  expect(platform.paths()).toEqual(["POST v1/service/Login", "GET v1/rcc/CallLine", "POST v1/service/Logout"]);
});

test("a logout that was not heard can be asked again", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = () => ({ status: 302, headers: { location: "http://127.0.0.1:1/" } });

  const error = await rejection(session.logout());
  platform.answer = () => undefined;
  await session.logout();

  expect(error).toMatchObject({ code: "platform.unreachable" });
  expect(platform.paths().filter((path) => path === "POST v1/service/Logout")).toHaveLength(2);
});

test("a refusal's words are read in every known spelling", async () => {
  await using platform = await SmallPlatform.start();
  const session = await logIn(platform);
  platform.answer = () => ({ status: 409, body: { exceptionId: 7, firstMessage: "so it is", other: true } });

  const error = await rejection(session.lines());

  expect(error).toMatchObject({ code: "state.wrong", problem: { message: "so it is" } });
  expect(String(error)).toContain("so it is");
});
