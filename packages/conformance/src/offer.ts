import { isRequirementId, requirement } from "@myrcc/contracts";
import type { Capability, Target } from "@myrcc/contracts";
import { enterpriseClosedTo } from "./closed-enterprise.ts";
import { accountOf, primaryEnterprise } from "./target-file.ts";

/** How a target file says that a platform offers something beyond the API: what to look for, and the line to add. */
interface Offer {
  readonly isMade: (target: Target) => boolean;
  readonly line: string;
}

const OFFERS: Readonly<Record<Capability, Offer>> = {
  "second-enterprise": {
    isMade: ({ enterprises }) => enterprises.length > 1,
    line: 'enterprises: [..., { name: e2, pool: ["101", "102"] }] and an account for it',
  },
  "foreign-number": {
    isMade: ({ enterprises, offers }) => enterprises.length > 1 && offers?.foreignNumber !== undefined,
    line: 'a second enterprise, and offers: { foreignNumber: "+33199000301" }, a public number of it',
  },
  "closed-enterprise": {
    isMade: (target) => enterpriseClosedTo(accountOf(target, primaryEnterprise(target)), target) !== undefined,
    line: 'enterprises: [..., { name: e2, pool: ["101", "102"] }] that the first account does not enter',
  },
  "second-administrator": {
    isMade: ({ offers }) => offers?.secondAdministrator !== undefined,
    line: "offers: { secondAdministrator: { login: rcc-2, enterprise: e1, passwordEnv: RCC_PASSWORD_2 } }",
  },
  "restricted-account": {
    isMade: ({ offers }) => offers?.restrictedAccount !== undefined,
    line: "offers: { restrictedAccount: { login: admin, enterprise: e1, passwordEnv: RCC_PASSWORD_ADMIN } }",
  },
  "two-step-authentication": {
    isMade: ({ offers }) => offers?.twoStepAccount !== undefined,
    line: "offers: { twoStepAccount: { login: careful, enterprise: e1, passwordEnv: RCC_PASSWORD_CAREFUL } }",
  },
  "short-expiry": {
    isMade: ({ offers }) => offers?.sessionPeriodMs !== undefined,
    line: "offers: { sessionPeriodMs: 3000 }, and the same period on the platform",
  },
  "disabled-extension": {
    isMade: ({ offers }) => offers?.disabledExtension !== undefined,
    line: 'offers: { disabledExtension: { id: "700161", number: "161" } }',
  },
  "redirecting-host": {
    isMade: ({ offers }) => offers?.redirectingUrl !== undefined,
    line: 'offers: { redirectingUrl: "http://127.0.0.1:8079" }',
  },
  "external-number": {
    isMade: ({ destinations }) => (destinations?.external ?? []).length > 0,
    line: 'destinations: { external: ["+33199009001"] }',
  },
  "unroutable-number": {
    isMade: ({ destinations }) => (destinations?.unroutable ?? []).length > 0,
    line: 'destinations: { unroutable: ["+33199009999"] }',
  },
  "failing-number": {
    isMade: ({ destinations, offers }) =>
      (destinations?.busy ?? []).length > 0 ||
      (destinations?.unreachable ?? []).length > 0 ||
      offers?.unansweredExtension !== undefined,
    line: 'destinations: { busy: ["+33199009002"], unreachable: ["+33199009005"] } or offers: { unansweredExtension: "160" }',
  },
  "unanswered-extension": {
    isMade: ({ offers }) => offers?.unansweredExtension !== undefined,
    line: 'offers: { unansweredExtension: "160" }',
  },
  "hanging-up-number": {
    isMade: ({ destinations }) => (destinations?.hangsUp ?? []).length > 0,
    line: 'destinations: { hangsUp: ["159"] }',
  },
  overload: { isMade: () => false, line: "nothing yet: this version of the harness has no place for it" },
};

/** Why requirements cannot be exercised on a target, with the line to add to its file; undefined when they can. */
export function missingOffer(target: Target, requirements: readonly string[]): string | undefined {
  for (const id of requirements) {
    const capability = isRequirementId(id) ? requirement(id).capability : undefined;
    if (capability === undefined || OFFERS[capability].isMade(target)) continue;
    return `the target file offers no ${capability}; to add: ${OFFERS[capability].line}`;
  }
  return undefined;
}
