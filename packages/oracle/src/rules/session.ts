import { isOverload } from "../evidence/overload.ts";
import { refused } from "./answered.ts";
import { judgeRefusedHandshake } from "./refused-handshake.ts";
import type { Rule } from "./rule.ts";

const SESSION_COOKIE = /^myRCC_SESSIONID=[^;]+/;
const TOKEN_HEADER = /^myRCC;.+$/;

export const loginOpensSession: Rule = {
  requirement: "RCC-SESSION-1",
  judge({ exchanges }, docket) {
    for (const exchange of exchanges) {
      const { event, operation } = exchange;
      if (operation !== "login" || event.deviation !== null || event.status === null || isOverload(exchange)) continue;
      const cookies = event.responseHeaders["set-cookie"] ?? [];
      const tokens = event.responseHeaders["x-application"] ?? [];
      const defects = [
        ...(event.status === 200 ? [] : [`status ${event.status}`]),
        ...(cookies.some((cookie) => SESSION_COOKIE.test(cookie)) ? [] : ["no cookie myRCC_SESSIONID"]),
        ...(tokens.some((token) => TOKEN_HEADER.test(token)) ? [] : ["no token in X-Application"]),
      ];
      if (defects.length === 0) docket.hit();
      else
        docket.miss({ expected: "200 with session cookie and token", observed: defects.join(", "), events: [event] });
    }
  },
};

export const wrongPasswordRefused = refused("RCC-SESSION-2", ["wrong-password"]);
export const tokenRequired = refused("RCC-SESSION-3", ["no-token", "foreign-token", "others-token"]);
export const cookieRequired = refused("RCC-SESSION-4", ["no-cookie", "foreign-cookie"]);
export const logoutVoidsSession = refused("RCC-SESSION-5", ["void-session"]);

export const logoutStatus: Rule = {
  requirement: "RCC-SESSION-6",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      if (operation !== "logout" || !accepted) continue;
      if (event.status === 204) docket.hit();
      else docket.miss({ expected: "204", observed: `status ${event.status}`, events: [event] });
    }
  },
};

export const socketNeedsCookie: Rule = {
  requirement: "RCC-SESSION-7",
  judge(evidence, docket) {
    for (const event of evidence.sockets)
      if (event.deviation === "no-cookie") judgeRefusedHandshake(evidence, event, docket);
  },
};
