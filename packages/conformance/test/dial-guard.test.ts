import type { CallLine, Target } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { DialGuard, DialRefused } from "../src/dial-guard.ts";
import { RunLedger } from "../src/run-ledger.ts";
import { workersFor } from "../src/run-conformance.ts";

const TARGET: Target = {
  format: "myrcc-target/1",
  product: { name: "Istra", version: "1" },
  baseUrl: "http://127.0.0.1:8078",
  nominalWindowMs: 100,
  accounts: [{ login: "rcc", enterprise: "e1", passwordEnv: "PASSWORD" }],
  enterprises: [{ name: "e1", pool: ["101", "102", "103", "104", "105", "106", "107", "108"] }],
  destinations: { external: ["+33199000001"] },
};

function target(maxConcurrentCalls = 24): Target {
  return { ...TARGET, limits: { maxConcurrentCalls, maxCallsPerSecond: 50 } };
}

const placedLine: CallLine = {
  restUri: "v1/rcc/CallLine/-1",
  lineId: "-1",
  state: "talking",
  extension: "v1/rcc/Extension/1",
  isIncoming: false,
  creationTime: "1700000000000",
  displayedNumber: "102",
};

test.each(["102", "+33199000001"])("%s may be dialled, and the ledger knows", async (callee) => {
  const ledger = new RunLedger();

  await new DialGuard(target(), 1, ledger).admit("101", callee, []);

  expect(ledger.owns({ ...placedLine, displayedNumber: callee }, "101")).toBe(true);
});

test("what the target file does not list is never dialled", async () => {
  const refusal = new DialGuard(target(), 1, new RunLedger()).admit("101", "112", []);

  await expect(refusal).rejects.toThrow(DialRefused);
  await expect(refusal).rejects.toThrow("112 is neither in a pool nor among the destinations");
});

test("no more calls at once than the target file allows, counted by the lines that were placed", async () => {
  const ledger = new RunLedger();
  ledger.note({ kind: "placed", lineId: "-1" });
  const guard = new DialGuard(target(1), 1, ledger);

  await expect(guard.admit("103", "104", [placedLine])).rejects.toThrow("104 would be call 2 at once");
  await guard.admit("103", "104", [{ ...placedLine, state: "dropped" }]);
  await guard.admit("103", "104", [{ ...placedLine, lineId: "-9" }]);
});

test("the workers share the calls", async () => {
  const ledger = new RunLedger();
  ledger.note({ kind: "placed", lineId: "-1" });

  await expect(new DialGuard(target(3), 2, ledger).admit("103", "104", [placedLine])).rejects.toThrow(DialRefused);
});

test.each([
  [24, 2],
  [6, 2],
  [5, 1],
  [1, 1],
])("where %i calls at once are allowed there are %i workers", (calls, workers) => {
  expect(workersFor(target(calls), 2)).toBe(workers);
});

test("nothing is dialled once the worker has ended, not even what was waiting for its turn", async () => {
  const ledger = new RunLedger();
  const guard = new DialGuard({ ...target(), limits: { maxConcurrentCalls: 24, maxCallsPerSecond: 20 } }, 1, ledger);
  await guard.admit("101", "102", []);
  const waiting = guard.admit("101", "103", []);

  guard.close();

  await expect(waiting).rejects.toThrow(DialRefused);
  await expect(guard.admitLeg("101", "102")).rejects.toThrow(DialRefused);
});
