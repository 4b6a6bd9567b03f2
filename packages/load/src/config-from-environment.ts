import { Trouble, type LoadConfig } from "@myrcc/contracts";
import { planLoad } from "./plan-load.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The variable that holds the password; its value goes nowhere but into the login. */
const PASSWORD = "RCC_PASSWORD";

/**
 * The configuration of a k6 that runs alone, from environment variables (packages/load/README.md lists them).
 *
 * @throws {Trouble} flag.invalid or credentials.missing, with the variable
 */
export function configFrom(environment: Environment): LoadConfig {
  const baseUrl = required(
    environment,
    "RCC_BASE_URL",
    "scheme, host and port of the platform, such as http://istra1:8078",
  );
  if (!/^https?:\/\/[^/]+\/?$/.test(baseUrl)) {
    throw invalid("RCC_BASE_URL", "scheme, host and port of the platform, such as http://istra1:8078", baseUrl);
  }
  const enterprise = required(environment, "RCC_ENTERPRISE", "the name of the enterprise");
  const login = required(environment, "RCC_LOGIN", "the login of an account of the enterprise");
  if ((environment[PASSWORD] ?? "") === "") {
    throw new Trouble("credentials.missing", {
      where: PASSWORD,
      expected: "the password of the account",
      found: "nothing",
      mend: `Set ${PASSWORD} in the environment of k6.`,
    });
  }
  const pool = required(environment, "RCC_POOL", NUMBERS).split(",");
  if (pool.length < 2 || pool.some((entry) => !/^\+?\d+$/.test(entry)) || new Set(pool).size < pool.length) {
    throw invalid("RCC_POOL", NUMBERS, pool.join(","));
  }
  const whole = (name: string, byDefault: number, most: number): number =>
    numberFrom(environment, name, byDefault, 1, most, true);
  const calls = whole("RCC_CALLS", Math.floor(pool.length / 2), Math.floor(pool.length / 2));
  const sessions = whole("RCC_SESSIONS", 1, calls);
  return planLoad({
    target: {
      format: "myrcc-target/1",
      product: { name: "unnamed", version: "unnamed" },
      baseUrl,
      nominalWindowMs: numberFrom(environment, "RCC_WINDOW_MS", 100, 10, 10_000),
      accounts: [{ login, enterprise, passwordEnv: PASSWORD }],
      enterprises: [{ name: enterprise, pool }],
      limits: {
        maxConcurrentCalls: calls,
        maxCallsPerSecond: numberFrom(environment, "RCC_CALLS_PER_SECOND", 5, 0.1, 1000),
      },
    },
    profile: {
      name: "alone",
      calls,
      virtualUsers: sessions,
      listenersPerSession: whole("RCC_LISTENERS", 1, 100),
      measuredMs: 1000 * numberFrom(environment, "RCC_DURATION_SECONDS", 10, 1, 86_400),
    },
    dialectProfile: "certify",
    seed: numberFrom(environment, "RCC_SEED", 1, 0, 2 ** 32 - 1, true),
    processes: whole("RCC_PROCESSES", 1, sessions),
    summaryFile: "",
  });
}

const NUMBERS = "an even number of directory numbers that are free, separated by commas, such as 101,102";

function required(environment: Environment, name: string, expected: string): string {
  const value = environment[name] ?? "";
  if (value === "") throw invalid(name, expected, "nothing");
  return value;
}

function numberFrom(
  environment: Environment,
  name: string,
  byDefault: number,
  min: number,
  max: number,
  isWhole = false,
): number {
  const text = environment[name] ?? String(byDefault);
  const value = Number(text);
  if (text.trim() !== "" && value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
  throw invalid(name, `a ${isWhole ? "whole " : ""}number from ${min} to ${max}`, text || "an empty value");
}

function invalid(name: string, expected: string, found: string): Trouble {
  return new Trouble("flag.invalid", {
    where: name,
    expected,
    found,
    mend: `Set ${name} in the environment of k6; the variables are listed in packages/load/README.md.`,
  });
}
