import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { clause } from "../src/clause.ts";
import { RecordedSocket } from "../src/recorded-socket.ts";
import { Session } from "../src/session.ts";
import { test } from "../src/test.ts";

test(
  ...clause("session.login-and-logout", "a login opens a session and a logout closes it", [
    "RCC-SESSION-1",
    "RCC-SESSION-6",
    "RCC-HTTP-4",
  ]),
  async ({ station }) => {
    const session = await station.login("login-and-logout");

    await session.logout();

    expect(session.credentials.cookie).not.toBeNull();
    expect(session.credentials.token).not.toBeNull();
  },
);

test(
  ...clause("session.wrong-password", "a wrong password opens no session", ["RCC-SESSION-2"]),
  async ({ station: { wire, account } }) => {
    const attempt = await Session.login(wire, account, randomUUID(), "wrong-password", "wrong-password");

    // A session that should not exist is not left open either.
    if (attempt.kind === "open") await attempt.session.logout();
  },
);

test(
  ...clause("session.token-required", "the cookie alone, or with a token of no session, opens nothing", [
    "RCC-SESSION-3",
  ]),
  async ({ station }) => {
    const session = await station.login("token-required");
    const { cookie } = session.credentials;

    for (const operation of ["listExtensions", "listCallLines"] as const) {
      await session.request(operation, { deviation: "no-token", credentials: { cookie, token: null } });
      await session.request(operation, {
        deviation: "foreign-token",
        credentials: { cookie, token: `myRCC;${randomUUID()}` },
      });
    }

    await session.logout();
  },
);

test(...clause("session.cookie-required", "the token alone opens nothing", ["RCC-SESSION-4"]), async ({ station }) => {
  const session = await station.login("cookie-required");
  const { token } = session.credentials;

  for (const operation of ["listExtensions", "listCallLines"] as const) {
    await session.request(operation, { deviation: "no-cookie", credentials: { cookie: null, token } });
  }

  await session.logout();
});

test(
  ...clause("session.void-after-logout", "cookie and token are void after the logout", ["RCC-SESSION-5"]),
  async ({ station }) => {
    const session = await station.login("void-after-logout");
    await session.logout();

    await session.request("listExtensions", { deviation: "void-session" });
  },
);

test(
  ...clause("session.socket-needs-cookie", "a socket without the session cookie is refused", ["RCC-SESSION-7"]),
  async ({ station: { wire } }) => {
    const handshake = await RecordedSocket.open(wire, {
      label: "without-cookie",
      session: null,
      deviation: "no-cookie",
      headers: {},
    });

    if (handshake.kind === "open") await handshake.socket.close();
  },
);
