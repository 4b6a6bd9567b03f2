import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { clause } from "../src/clause.ts";
import { everyRequest } from "../src/every-request.ts";
import { patienceMs } from "../src/patience.ts";
import { RecordedSocket } from "../src/recorded-socket.ts";
import { Session } from "../src/session.ts";
import { passwordFrom } from "../src/target-file.ts";
import { test } from "../src/test.ts";

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
  ...clause("session.wrong-password", "a wrong password opens no session", ["RCC-SESSION-2", "RCC-SESSION-14"]),
  async ({ station }) => {
    const { wire, account, password } = station;
    const wrong = [randomUUID(), `${password}x`, "", inOtherCase(password)].filter((one) => one !== password);
    for (const [index, one] of wrong.entries()) {
      const attempt = await Session.login(wire, account, one, `wrong-password-${index}`, {
        deviation: "wrong-password",
      });

      // A session that should not exist is not left open either.
      if (attempt.kind === "open") await attempt.session.logout();
      // Some platforms lock an account after a few failures in a row.
      await (await station.login(`right-password-${index}`)).logout();
    }
  },
);

function inOtherCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}

test(
  ...clause("session.incomplete-login", "a login without an application, or for no enterprise, opens no session", [
    "RCC-SESSION-9",
    "RCC-SESSION-11",
    "RCC-SESSION-12",
  ]),
  async ({ station: { wire, account, password } }) => {
    const attempts = [
      await Session.login(wire, account, password, "no-application", {
        deviation: "no-application",
        headers: { "X-Application": null },
      }),
      await Session.login(wire, account, password, "no-enterprise", {
        deviation: "no-enterprise",
        text: `${account.login}:${password}`,
      }),
      await Session.login(
        wire,
        { ...account, enterprise: `no-such-${randomUUID().slice(0, 8)}` },
        password,
        "unknown-enterprise",
        { deviation: "unknown-enterprise" },
      ),
    ];

    for (const attempt of attempts) if (attempt.kind === "open") await attempt.session.logout();
  },
);

test(
  ...clause("session.foreign-enterprise", "an account opens no session for an enterprise outside its domain", [
    "RCC-SESSION-10",
  ]),
  async ({ station: { wire, account, password, target } }) => {
    // An account that enters several enterprises is in the domain of each.
    const foreign = target.enterprises.find(
      ({ name }) => !target.accounts.some((one) => one.login === account.login && one.enterprise === name),
    );
    if (foreign === undefined) throw new Error(`account ${account.login} enters every enterprise of the target file`);

    const attempt = await Session.login(
      wire,
      { ...account, enterprise: foreign.name },
      password,
      "foreign-enterprise",
      {
        deviation: "foreign-enterprise",
      },
    );

    if (attempt.kind === "open") await attempt.session.logout();
  },
);

test(
  ...clause("session.no-right", "an account without the right opens no session", ["RCC-SESSION-13"]),
  async ({ station: { wire, target } }) => {
    const restricted = target.offers?.restrictedAccount;
    if (restricted === undefined) throw new Error("unreachable: the case is set aside without such an account");

    const attempt = await Session.login(wire, restricted, passwordFrom(process.env, restricted), "no-right", {
      deviation: "no-right",
    });

    if (attempt.kind === "open") await attempt.session.logout();
  },
);

test(
  ...clause("session.second-step", "an account that owes a second step is told so", ["RCC-SESSION-15"]),
  async ({ station: { wire, target } }) => {
    const owing = target.offers?.twoStepAccount;
    if (owing === undefined) throw new Error("unreachable: the case is set aside without such an account");

    const attempt = await Session.login(wire, owing, passwordFrom(process.env, owing), "second-step", {
      deviation: "second-step-owed",
    });

    if (attempt.kind === "open") await attempt.session.logout();
  },
);

test(
  ...clause("session.scheme-in-any-case", "the scheme of the credentials is read in any case of letters", [
    "RCC-SESSION-16",
  ]),
  async ({ station: { wire, account, password } }) => {
    const attempt = await Session.login(wire, account, password, "scheme-in-any-case", {
      deviation: "other-scheme-case",
      scheme: "bAsIc",
    });

    if (attempt.kind === "open") await attempt.session.logout();
  },
);

test(
  ...clause("session.cookie-at-login", "a login that carries a cookie gets one of its own", ["RCC-SECURITY-4"]),
  async ({ station }) => {
    const { wire, account, password } = station;
    const first = await station.login("cookie-at-login");

    const attempt = await Session.login(wire, account, password, "cookie-at-login-2", {
      deviation: "carries-cookie",
      headers: { Cookie: first.credentials.cookie },
    });

    if (attempt.kind === "open") await attempt.session.logout();
    await first.logout();
  },
);

test(
  ...clause("session.token-required", "the cookie alone, or with a token that is not its own, opens nothing", [
    "RCC-SESSION-3",
  ]),
  async ({ station }) => {
    const session = await station.login("token-required");
    const other = await station.login("token-of-another");
    const { cookie } = session.credentials;
    await session.request("listExtensions");

    for (const [operation, options] of everyRequest(station)) {
      const attempts = [
        ["no-token", null],
        ["foreign-token", `myRCC;${randomUUID()}`],
        ["others-token", other.credentials.token],
      ] as const;
      for (const [deviation, token] of attempts) {
        await session.request(operation, { ...options, deviation, credentials: { cookie, token } });
      }
    }

    await session.logout();
    await other.logout();
  },
);

test(...clause("session.cookie-required", "the token alone opens nothing", ["RCC-SESSION-4"]), async ({ station }) => {
  const session = await station.login("cookie-required");
  const { token } = session.credentials;

  for (const [operation, options] of everyRequest(station)) {
    await session.request(operation, { ...options, deviation: "no-cookie", credentials: { cookie: null, token } });
  }

  await session.logout();
});

test(
  ...clause("session.void-after-logout", "cookie and token are void after the logout", [
    "RCC-SESSION-5",
    "RCC-SOCKET-2",
  ]),
  async ({ station }) => {
    const session = await station.login("void-after-logout");
    await session.logout();

    for (const [operation, options] of everyRequest(station)) {
      await session.request(operation, { ...options, deviation: "void-session" });
    }
    const { cookie } = session.credentials;
    const handshake = await RecordedSocket.open(station.wire, {
      label: "void-after-logout",
      session: session.label,
      deviation: "void-session",
      headers: cookie === null ? {} : { Cookie: cookie },
    });
    if (handshake.kind === "open") await handshake.socket.close();
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

test(
  ...clause("session.logout-with-socket", "a logout silences the sockets of the session", [
    "RCC-SESSION-21",
    "RCC-SESSION-22",
  ]),
  async ({ station, observer, alice, bob }) => {
    const second = await station.monitor("logout-with-socket");
    const { callerLineId } = await alice.talksTo(bob);
    await second.settle(patienceMs(station.target.nominalWindowMs ?? 100));

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
    await alice.reaches(callerLineId, "alerting", "prompting", "talking");
    await second.settle(patienceMs(station.target.nominalWindowMs ?? 100));

    await second.stop();
    await second.session.logout();

    await observer.readLines();
  },
);
