import type { CallLine } from "@myrcc/contracts";
import { expect, test } from "vitest";
import type { Holding } from "../src/holding.ts";
import { RunLedger } from "../src/run-ledger.ts";

const CALL = { kind: "call", caller: "101", callee: "102" } as const;

function line(lineId: string, isIncoming: boolean, displayedNumber: string): CallLine {
  return {
    restUri: `v1/rcc/CallLine/${lineId}`,
    lineId,
    state: "talking",
    extension: "v1/rcc/Extension/1",
    isIncoming,
    creationTime: "1700000000000",
    displayedNumber,
  };
}

function ledgerWith(...holdings: Holding[]): RunLedger {
  const ledger = new RunLedger();
  for (const holding of holdings) ledger.note(holding);
  return ledger;
}

test("a line that was placed, and the one seen to come of it, are the run's own", () => {
  const ledger = ledgerWith(CALL, { kind: "placed", lineId: "-1" }, { ...CALL, kind: "peer", lineId: "-2" });

  expect(ledger.owns(line("-1", false, "somebody"), "101")).toBe(true);
  expect(ledger.owns(line("-2", true, "somebody"), "102")).toBe(true);
});

test("once both ends are known, another call between the same two is somebody's", () => {
  const ledger = ledgerWith(CALL, { kind: "placed", lineId: "-1" }, { ...CALL, kind: "peer", lineId: "-2" });

  expect(ledger.owns(line("-3", false, "102"), "101")).toBe(false);
  expect(ledger.owns(line("-4", true, "101"), "102")).toBe(false);
});

test("a call that got stuck is known by its two ends", () => {
  const ledger = ledgerWith(CALL);

  expect(ledger.owns(line("-1", false, "102"), "101")).toBe(true);
  expect(ledger.owns(line("-2", true, "101"), "102")).toBe(true);
  expect(ledger.owns(line("-3", true, "102"), "101")).toBe(false);
  expect(ledger.owns(line("-4", true, "103"), "102")).toBe(false);
});

test("a call that the platform refused leaves nothing to be known by", () => {
  const ledger = ledgerWith(CALL, { ...CALL, kind: "not-placed" });

  expect(ledger.owns(line("-1", false, "102"), "101")).toBe(false);
});

test("of two calls between the same ends, the one that got stuck stays known", () => {
  const ledger = ledgerWith(CALL, CALL, { ...CALL, kind: "peer", lineId: "-2" });

  expect(ledger.owns(line("-4", true, "101"), "102")).toBe(true);
});

test("sessions and listeners are open until they are closed", () => {
  const key = { cookie: "c", token: "t" };
  const ledger = ledgerWith(
    { kind: "session", session: "a", ...key },
    { kind: "session", session: "b", ...key },
    { kind: "listener", session: "a", uri: "one" },
    { kind: "listener", session: "a", uri: "two" },
    { kind: "listener-deleted", session: "a", uri: "one" },
    { kind: "session-closed", session: "b" },
  );

  expect(ledger.openSessions).toEqual([{ session: "a", ...key, listenerUris: ["two"] }]);
});
