import { existsSync, statSync } from "node:fs";
import { once } from "node:events";
import { connect } from "node:net";
import { dirname } from "node:path";
import { expect, test, vi } from "vitest";
import type { Holding } from "../src/holding.ts";
import { LedgerChannel, LedgerLine } from "../src/ledger-channel.ts";

const HOLDINGS: Holding[] = [
  { kind: "session", session: "a", cookie: "c", token: null },
  { kind: "listener", session: "a", uri: "v1/service/EventListener/bean/x" },
  { kind: "call", caller: "101", callee: "102" },
  { kind: "not-placed", caller: "101", callee: "102" },
  { kind: "placed", lineId: "-1" },
  { kind: "peer", caller: "101", callee: "102", lineId: "-2" },
  { kind: "listener-deleted", session: "a", uri: "v1/service/EventListener/bean/x" },
  { kind: "session-closed", session: "a" },
];

test("all that a worker notes arrives, in order, before the channel is closed", async () => {
  const heard: Holding[] = [];
  const channel = await LedgerChannel.open({ note: (holding) => heard.push(holding) });
  const line = await LedgerLine.connect(channel.path);
  for (const holding of HOLDINGS) line.note(holding);
  line[Symbol.dispose]();

  await channel[Symbol.asyncDispose]();

  expect(heard).toEqual(HOLDINGS);
});

test("what is no holding is passed over", async () => {
  const heard: Holding[] = [];
  const channel = await LedgerChannel.open({ note: (holding) => heard.push(holding) });
  const socket = connect(channel.path);
  await once(socket, "connect");
  socket.end('nonsense\n{"kind":"call","caller":1,"callee":"2"}\n{"kind":"session","session":"a"}\n[]\n');

  await channel[Symbol.asyncDispose]();

  expect(heard).toEqual([]);
});

test("a worker sees that its parent is gone", async () => {
  const channel = await LedgerChannel.open({ note: () => undefined });
  using line = await LedgerLine.connect(channel.path);
  expect(line.isCut).toBe(false);

  await channel[Symbol.asyncDispose]();

  await vi.waitUntil(() => line.isCut);
  expect(() => line.note({ kind: "placed", lineId: "-1" })).not.toThrow();
}, 5000);

test("nobody else may enter the folder, and it goes with the channel", async () => {
  const channel = await LedgerChannel.open({ note: () => undefined });
  const folder = dirname(channel.path);
  expect(statSync(folder).mode & 0o777).toBe(0o700);

  await channel[Symbol.asyncDispose]();

  expect(existsSync(folder)).toBe(false);
});
