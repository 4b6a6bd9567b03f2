import { randomUUID } from "node:crypto";
import { clause } from "../src/clause.ts";
import { enterpriseClosedTo } from "../src/closed-enterprise.ts";
import { Session } from "../src/session.ts";
import { passwordFrom } from "../src/target-file.ts";
import { test } from "../src/test.ts";

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
    const foreign = enterpriseClosedTo(account, target);
    if (foreign === undefined) throw new Error("unreachable: the case is set aside where the account enters all");

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
