import { parseCredentials, type Credentials } from "../http/credentials.ts";
import { Refused } from "../http/refusal.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";
import { SOUND_LOGIN } from "./login-behaviour.ts";

/** Deviations of logins: who is let in, for which enterprise, and what a login answers. */
export const LOGIN_FAULTS = {
  "login-without-application": {
    sentence: "A login is accepted without X-Application.",
    caughtBy: ["RCC-SESSION-11"],
    deviation: { takesApplication: (name) => name === undefined || SOUND_LOGIN.takesApplication(name) },
  },
  "login-any-password": {
    sentence: "A login is accepted with any password that is not empty.",
    caughtBy: ["RCC-SESSION-2"],
    deviation: { isPassword: (given) => given !== "" },
  },
  "login-password-any-case": {
    sentence: "A login's password is compared without regard to upper and lower case.",
    caughtBy: ["RCC-SESSION-2"],
    deviation: { isPassword: (given, real) => given.toLowerCase() === real.toLowerCase() },
  },
  "login-password-cut": {
    sentence: "A login is accepted with anything behind the right password.",
    caughtBy: ["RCC-SESSION-2"],
    deviation: { isPassword: (given, real) => given.startsWith(real) },
  },
  "login-empty-password": {
    sentence: "A login is accepted with an empty password.",
    caughtBy: ["RCC-SESSION-2"],
    deviation: { isPassword: (given, real) => given === "" || given === real },
  },
  "login-refused-in-words-only": {
    sentence: "A login with a wrong password is answered with 200 and the body of a refusal.",
    caughtBy: ["RCC-SESSION-2"],
    deviation: {
      answers: onAnswer((answer, { operation, refusal }) =>
        operation === "login" && refusal === "unauthenticated" ? { ...answer, status: 200 } : answer,
      ),
    },
  },
  "login-unknown-enterprise": {
    sentence: "A login that names an unknown enterprise opens a session for the account's own one.",
    caughtBy: ["RCC-SESSION-9"],
    deviation: { enterpriseOf: (wanted, own, all) => (all.includes(wanted) ? ownOf(wanted, own) : own[0]) },
  },
  "login-foreign-enterprise": {
    sentence: "A login that names an enterprise outside the account's domain opens a session for it.",
    caughtBy: ["RCC-SESSION-10"],
    deviation: { enterpriseOf: (wanted, _own, all) => (all.includes(wanted) ? wanted : undefined) },
  },
  "login-own-for-foreign-enterprise": {
    sentence:
      "A login that names an enterprise outside the account's domain opens a session for the account's own one.",
    caughtBy: ["RCC-SESSION-10"],
    deviation: {
      enterpriseOf: (wanted, own, all) => ownOf(wanted, own) ?? (all.includes(wanted) ? own[0] : undefined),
    },
  },
  "login-enterprise-guessed": {
    sentence: "A login whose credentials name no enterprise opens a session for the account's own one.",
    caughtBy: ["RCC-SESSION-12"],
    deviation: {
      credentialsOf: (authorization) => parseCredentials(authorization) ?? withoutEnterprise(authorization),
      enterpriseOf: (wanted, own) => (wanted === "" ? own[0] : ownOf(wanted, own)),
    },
  },
  "login-without-right": {
    sentence: "An account without the RCC right may log in.",
    caughtBy: ["RCC-SESSION-13"],
    deviation: { hasRight: () => true },
  },
  "login-token-bare-now-and-then": {
    sentence: "Every fourth login answers with a token without `myRCC;` before it.",
    caughtBy: ["RCC-SESSION-1", "RCC-HTTP-4"],
    deviation: {
      answers: onAnswer((answer, { operation, nth }) => {
        const token = answer.headers["x-application"];
        if (operation !== "login" || token === undefined || nth % 4 !== 0) return answer;
        return { ...answer, headers: { ...answer.headers, "x-application": token.replace("myRCC;", "") } };
      }),
      admits: ({ token }, { application }) => application?.replace("myRCC;", "") === token,
    },
  },
  "login-keeps-given-session": {
    sentence: "A login that carries the cookie of an open session answers with that session again.",
    caughtBy: ["RCC-SECURITY-4"],
    deviation: { opens: ({ cookies }, sessions) => cookies.map((cookie) => sessions.find(cookie)).find(Boolean) },
  },
  "login-without-second-step": {
    sentence: "An account that owes a second step gets a session without it.",
    caughtBy: ["RCC-SESSION-15"],
    deviation: { owesSecondStep: () => false },
  },
  "login-ends-colleagues": {
    sentence: "A login ends the sessions of other administrators of the enterprise.",
    caughtBy: ["RCC-SESSION-25"],
    deviation: {
      opens: (_bearer, sessions, by) => {
        const others = [...sessions.all].filter(
          ({ enterprise, login }) => enterprise === by.enterprise && login !== by.login,
        );
        for (const other of others) sessions.close(other);
        return undefined;
      },
    },
  },
  "login-one-administrator-at-a-time": {
    sentence: "A login is refused while another administrator of the enterprise has a session.",
    caughtBy: ["RCC-SESSION-25"],
    deviation: {
      opens: (_bearer, sessions, by) => {
        if ([...sessions.all].some(({ enterprise, login }) => enterprise === by.enterprise && login !== by.login))
          throw new Refused("forbidden", "another administrator of the enterprise has a session");
        return undefined;
      },
    },
  },
  "login-shares-tokens": {
    sentence: "All sessions of the platform that are open at the same time have the same token.",
    caughtBy: ["RCC-SESSION-8"],
    deviation: {
      newToken: (others) => Array.from(others, ({ token }) => token)[0] ?? "5e551045-0000-4000-8000-000000000001",
    },
  },
  "login-cookie-for-scripts": {
    sentence: "The session cookie is not marked HttpOnly.",
    caughtBy: ["RCC-SECURITY-2"],
    deviation: {
      answers: onAnswer((answer, { operation }) => {
        const cookie = answer.headers["set-cookie"];
        if (operation !== "login" || cookie === undefined) return answer;
        return { ...answer, headers: { ...answer.headers, "set-cookie": cookie.replace(";HttpOnly", "") } };
      }),
    },
  },
} as const satisfies Record<string, Fault>;

function ownOf(wanted: string, own: readonly string[]): string | undefined {
  return own.includes(wanted) ? wanted : undefined;
}

/** `login:password`, as every other service wants it. */
function withoutEnterprise(authorization: string | undefined): Credentials | undefined {
  const text = Buffer.from(authorization?.replace(/^basic +/i, "") ?? "", "base64").toString("utf8");
  const [login = "", password] = text.split(":", 2);
  return password === undefined || login.includes("|") ? undefined : { login, enterprise: "", password };
}
