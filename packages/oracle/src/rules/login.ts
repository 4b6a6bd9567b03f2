import type { Deviation } from "../evidence/deviation.ts";
import { isRecord } from "../evidence/json.ts";
import { answered, answeredWith, refused } from "./answered.ts";
import type { Rule } from "./rule.ts";

export const unknownEnterpriseRefused = refused("RCC-SESSION-9", ["unknown-enterprise"]);
export const foreignEnterpriseRefused = refused("RCC-SESSION-10", ["foreign-enterprise"]);
export const applicationRequired = refused("RCC-SESSION-11", ["no-application"]);
export const enterpriseRequired = refused("RCC-SESSION-12", ["no-enterprise"]);
export const rightRequired = refused("RCC-SESSION-13", ["no-right"]);
export const secondStepAsked = answeredWith("RCC-SESSION-15", ["second-step-owed"], 412);
export const schemeInAnyCase = answered(
  "RCC-SESSION-16",
  ["other-scheme-case"],
  "a session",
  ({ accepted }) => accepted,
);

/** Canonically 401 for what is wrong with the credentials, 403 for what the account may not (D-13). */
const REASONS: Partial<Record<Deviation, number>> = {
  "wrong-password": 401,
  "no-application": 401,
  "no-enterprise": 401,
  "unknown-enterprise": 403,
  "foreign-enterprise": 403,
  "no-right": 403,
};

export const refusalTellsReason: Rule = {
  requirement: "RCC-SESSION-14",
  judge({ exchanges }, docket) {
    const reasons = new Map<string, number>(Object.entries(REASONS));
    for (const { event, operation } of exchanges) {
      const wanted = reasons.get(event.deviation ?? "");
      if (operation !== "login" || wanted === undefined || (event.status !== 401 && event.status !== 403)) continue;
      if (event.status === wanted) docket.hit();
      else docket.miss({ expected: `status ${wanted}`, observed: `status ${event.status}`, events: [event] });
    }
  },
};

export const loginBody: Rule = {
  requirement: "RCC-SESSION-17",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted, body } of exchanges) {
      if (operation !== "login" || !accepted) continue;
      if (body.kind === "empty" || (body.kind === "json" && isRecord(body.value))) docket.hit();
      else {
        const observed = event.responseText.slice(0, 80);
        docket.miss({ expected: "no body or a JSON object", observed, events: [event] });
      }
    }
  },
};

export const cookieIsProtected: Rule = {
  requirement: "RCC-SECURITY-2",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      const cookie = event.responseHeaders["set-cookie"]?.find((one) => one.startsWith("myRCC_SESSIONID="));
      if (operation !== "login" || !accepted || cookie === undefined) continue;
      const missing = ["HttpOnly", "Secure"].filter((mark) => !new RegExp(`;\\s*${mark}\\b`, "i").test(cookie));
      if (missing.length === 0) docket.hit();
      else docket.miss({ expected: "HttpOnly and Secure", observed: `no ${missing.join(", no ")}`, events: [event] });
    }
  },
};

export const cookieIsFresh: Rule = {
  requirement: "RCC-SECURITY-4",
  judge({ exchanges }, docket) {
    for (const { event, operation, accepted } of exchanges) {
      if (operation !== "login" || !accepted || event.deviation !== "carries-cookie") continue;
      const sent = event.requestHeaders["cookie"]?.split("; ") ?? [];
      const given = (event.responseHeaders["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? "");
      const kept = given.find((pair) => pair.startsWith("myRCC_SESSIONID=") && sent.includes(pair));
      if (kept === undefined) docket.hit();
      else docket.miss({ expected: "a cookie of its own", observed: "the one that was sent", events: [event] });
    }
  },
};
