import { Trouble } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import { configFrom } from "../src/config-from-environment.ts";

const NEEDED = {
  RCC_BASE_URL: "http://istra1:8078/",
  RCC_ENTERPRISE: "e1",
  RCC_LOGIN: "rcc",
  RCC_PASSWORD: "secret-of-e1",
  RCC_POOL: "101,102,103,104,105",
};

test("what is needed is enough, and the password is in no configuration", () => {
  const config = configFrom(NEEDED);

  expect(config).toMatchObject({
    baseUrl: "http://istra1:8078",
    login: "rcc",
    passwordEnv: "RCC_PASSWORD",
    pairs: [
      { caller: "101", callee: "102" },
      { caller: "103", callee: "104" },
    ],
    virtualUsers: 1,
    listenersPerSession: 1,
    measuredMs: 10_000,
    nominalWindowMs: 100,
    controlSockets: 0,
  });
  expect(config).not.toHaveProperty("lifelineUrl");
  expect(JSON.stringify(config)).not.toContain("secret-of-e1");
});

test("every variable has its effect", () => {
  const config = configFrom({
    ...NEEDED,
    RCC_CALLS: "2",
    RCC_CALLS_PER_SECOND: "0.5",
    RCC_SESSIONS: "2",
    RCC_LISTENERS: "3",
    RCC_DURATION_SECONDS: "2.5",
    RCC_WINDOW_MS: "50",
    RCC_SEED: "7",
    RCC_PROCESSES: "2",
  });

  expect(config).toMatchObject({
    virtualUsers: 2,
    callsPerSecond: 0.5,
    listenersPerSession: 3,
    measuredMs: 2500,
    nominalWindowMs: 50,
    seed: 7,
    processes: 2,
  });
  expect(configFrom({ ...NEEDED, RCC_CALLS: "1" }).pairs).toHaveLength(1);
});

describe("is refused with the variable:", () => {
  test.each([
    ["RCC_BASE_URL", undefined],
    ["RCC_BASE_URL", "istra1:8078"],
    ["RCC_BASE_URL", "http://istra1:8078/restletrouter"],
    ["RCC_ENTERPRISE", ""],
    ["RCC_LOGIN", undefined],
    ["RCC_PASSWORD", undefined],
    ["RCC_POOL", "101"],
    ["RCC_POOL", "101,102,101,103"],
    ["RCC_POOL", "101;102"],
    ["RCC_CALLS", "3"],
    ["RCC_CALLS", "1.5"],
    ["RCC_SESSIONS", "3"],
    ["RCC_PROCESSES", "2"],
    ["RCC_DURATION_SECONDS", "ten"],
    ["RCC_WINDOW_MS", ""],
  ])("%s=%s", (name, value) => {
    const read = (): unknown => configFrom({ ...NEEDED, [name]: value });

    expect(read).toThrow(Trouble);
    expect(read).toThrow(new RegExp(`${name}: expected .*; found `));
    expect(read).not.toThrow(/secret-of-e1/);
  });
});
