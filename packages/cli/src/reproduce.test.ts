import type { Target } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { certification, replaying } from "./reproduce.ts";

const target: Target = {
  format: "myrcc-target/1",
  product: { name: "Istra", version: "9.1.4" },
  baseUrl: "http://127.0.0.1:8078",
  nominalWindowMs: 100,
  accounts: [{ login: "rcc-e1", enterprise: "e1", passwordEnv: "RCC_PASSWORD_E1" }],
  enterprises: [{ name: "e1", pool: ["101", "102"] }],
};
const plain = {
  target,
  targetFile: "istra.yaml",
  profile: "certify",
  walkMs: undefined,
  pairs: false,
  repeats: 1,
} as const;

test.each([
  ["the embedded simulator", { ...plain, faults: [] }, "npx -y pnpm@12 certify"],
  [
    "a fault of it, strictly",
    { ...plain, faults: ["unhold-ignored"], profile: "strict" as const },
    "npx -y pnpm@12 certify --profile strict --fault unhold-ignored",
  ],
  [
    "a platform with all that takes longer",
    { ...plain, faults: undefined, walkMs: 1500, pairs: true, repeats: 5 },
    "RCC_PASSWORD_E1=… npx -y pnpm@12 certify --walks 1.5 --pairs --repeat 5 --target istra.yaml",
  ],
])("a certification of %s is made again by what was typed", (_what, typed, command) => {
  expect(certification(typed)).toBe(command);
});

test("a case is taken again on the same subject", () => {
  expect(replaying({ ...plain, faults: undefined }, "call.placed")).toBe(
    "RCC_PASSWORD_E1=… npx -y pnpm@12 rcc replay call.placed --target istra.yaml",
  );
  expect(replaying({ ...plain, faults: ["unhold-ignored"] }, "call.placed")).toBe(
    "npx -y pnpm@12 rcc replay call.placed --fault unhold-ignored",
  );
});

function account(login: string, passwordEnv: string): Target["accounts"][number] {
  return { login, enterprise: "e1", passwordEnv };
}

test("the passwords of accounts that are offered are asked for as well, each once", () => {
  const offers = {
    secondAdministrator: account("rcc-2", "RCC_PASSWORD_2"),
    restrictedAccount: account("admin", "RCC_PASSWORD_E1"),
    twoStepAccount: account("careful", "RCC_PASSWORD_CAREFUL"),
  };

  expect(replaying({ ...plain, faults: undefined, target: { ...target, offers } }, "call.placed")).toBe(
    "RCC_PASSWORD_E1=… RCC_PASSWORD_2=… RCC_PASSWORD_CAREFUL=… npx -y pnpm@12 rcc replay call.placed --target istra.yaml",
  );
});
