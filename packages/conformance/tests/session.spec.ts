import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { clause } from "../src/clause.ts";
import { everyRequest } from "../src/every-request.ts";
import { foreignCookie } from "../src/foreign-cookie.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";
import { tryHandshake } from "../src/try-handshake.ts";

test(
  ...clause("session.login-and-logout", "a login opens a session and a logout closes it", [
    "RCC-SESSION-1",
    "RCC-SESSION-6",
    "RCC-SESSION-17",
    "RCC-SESSION-19",
    "RCC-SESSION-20",
    "RCC-HTTP-4",
    "RCC-HTTP-8",
    "RCC-SECURITY-2",
  ]),
  async ({ station }) => {
    // More than once: what a login gives may differ from one to the next.
    for (let round = 0; round < 4; round += 1) {
      const session = await station.login(`login-and-logout-${round}`);

      await session.logout();

      expect(session.credentials.cookie).not.toBeNull();
      expect(session.credentials.token).not.toBeNull();
    }
  },
);

test(
  ...clause("session.side-by-side", "two sessions of one account are open beside each other", [
    "RCC-SESSION-8",
    "RCC-SESSION-18",
  ]),
  async ({ station }) => {
    const one = await station.login("side-one");
    await one.request("listExtensions");
    const other = await station.login("side-other");

    for (let round = 0; round < 12; round += 1) {
      for (const session of [one, other]) {
        await session.request("listExtensions");
        await session.request("listCallLines");
      }
    }

    await one.logout();
    await other.request("listExtensions");
    await other.logout();
  },
);

test(
  ...clause("session.token-required", "the cookie alone, or with a token that is not its own, opens nothing", [
    "RCC-SESSION-3",
  ]),
  async ({ station, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    const session = await station.login("token-required");
    const other = await station.login("token-of-another");
    const closed = await station.login("token-of-closed");
    await closed.logout();
    const { cookie } = session.credentials;
    const own = { lineId: callerLineId, listener: "token-required" };
    await session.request("createListener", { body: { name: own.listener } });

    for (const [operation, options] of everyRequest(station, own)) {
      const attempts = [
        ["no-token", null],
        ["foreign-token", `myRCC;${randomUUID()}`],
        ["foreign-token", closed.credentials.token],
        ["others-token", other.credentials.token],
      ] as const;
      for (const [deviation, token] of attempts) {
        await session.request(operation, { ...options, deviation, credentials: { cookie, token } });
      }
      // The other way round as well: who takes one of an elder session need not take one of a younger.
      const swapped = { cookie: other.credentials.cookie, token: session.credentials.token };
      await other.request(operation, { ...options, deviation: "others-token", credentials: swapped });
    }

    await session.logout();
    await other.logout();
  },
);

test(
  ...clause("session.cookie-required", "the token alone, or with a cookie of no session, opens nothing", [
    "RCC-SESSION-4",
  ]),
  async ({ station, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    const session = await station.login("cookie-required");
    const closed = await station.login("cookie-of-closed");
    await closed.logout();
    const { cookie, token } = session.credentials;
    if (cookie === null) throw new Error("the login gave no cookie");
    const own = { lineId: callerLineId, listener: "cookie-required" };
    await session.request("createListener", { body: { name: own.listener } });

    for (const [operation, options] of everyRequest(station, own)) {
      const attempts = [
        ["no-cookie", { cookie: null, token }],
        ["no-cookie", { cookie: null, token: null }],
        ["foreign-cookie", { cookie: foreignCookie(cookie), token }],
        ["foreign-cookie", { cookie: closed.credentials.cookie, token }],
      ] as const;
      for (const [deviation, credentials] of attempts)
        await session.request(operation, { ...options, deviation, credentials });
    }

    await session.logout();
  },
);

test(
  ...clause("session.void-after-logout", "cookie and token are void after the logout", [
    "RCC-SESSION-5",
    "RCC-SOCKET-2",
  ]),
  async ({ station, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    const session = await station.login("void-after-logout");
    const own = { lineId: callerLineId, listener: "void-after-logout" };
    await session.request("createListener", { body: { name: own.listener } });
    await session.logout();

    for (const [operation, options] of everyRequest(station, own)) {
      await session.request(operation, { ...options, deviation: "void-session" });
    }
    const { cookie } = session.credentials;
    await tryHandshake(station, {
      label: "void-after-logout",
      session: session.label,
      deviation: "void-session",
      headers: cookie === null ? {} : { Cookie: cookie },
    });
  },
);

test(
  ...clause("session.socket-needs-cookie", "a socket without the session cookie is refused", ["RCC-SESSION-7"]),
  async ({ station }) => {
    await tryHandshake(station, {
      label: "without-cookie",
      session: null,
      deviation: "no-cookie",
      headers: {},
    });
  },
);

test(
  ...clause("session.logout-with-socket", "a logout silences the sockets of the session", [
    "RCC-SESSION-21",
    "RCC-SESSION-22",
  ]),
  async ({ station, observer, alice, bob }) => {
    const second = await station.monitor("logout-with-socket");
    const { callerLineId } = await alice.talksTo(bob);
    await second.settle(patienceMs(station.target));

    await second.session.logout();

    await alice.changesFor(3 * (station.target.nominalWindowMs ?? 100), callerLineId);
    await observer.readLines();
    await second.closeSocket();
  },
);

test(
  ...clause("session.call-outlives-logout", "a call goes on when the session that placed it logs out", [
    "RCC-SESSION-23",
  ]),
  async ({ station, observer, alice, bob }) => {
    const second = await station.monitor("call-outlives-logout");
    const callerLineId = await alice.through(second).dials(bob.number);
    // By whatever name its state goes (C-35).
    await alice.sees(callerLineId, "be live", ({ state }) => state !== "dropped");
    await second.settle(patienceMs(station.target));

    await second.stop();
    await second.session.logout();

    await observer.readLines();
  },
);
