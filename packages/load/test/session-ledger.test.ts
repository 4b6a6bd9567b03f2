import { expect, test } from "vitest";
import { parseUserMessage } from "../src/lifeline/parse-user-message.ts";
import { OwnLines } from "../src/user/own-lines.ts";
import { SessionLedger } from "../src/lifeline/session-ledger.ts";

test("what users have not released is known with all that it takes to release it", () => {
  const ledger = new SessionLedger();
  ledger.take({ kind: "session", user: 1, cookie: "a=1", token: "t1" });
  ledger.take({ kind: "session", user: 2, cookie: "a=2", token: "t2" });
  ledger.take({ kind: "placing", user: 1, caller: "e1", callerNumber: "101", callee: "e2", calleeNumber: "102" });
  ledger.take({ kind: "line", user: 1, extension: "e1", lineId: "-1" });
  ledger.take({ kind: "listener", user: 1, listenerUri: "v1/service/EventListener/bean/x" });
  ledger.take({ kind: "released", user: 2 });

  expect(ledger.open).toEqual([
    {
      user: 1,
      cookie: "a=1",
      token: "t1",
      own: expect.any(OwnLines),
      listenerUris: ["v1/service/EventListener/bean/x"],
    },
  ]);
  const line = { restUri: "v1/rcc/CallLine/-1", extension: "e1", state: "talking", actions: [], isIncoming: false };
  expect(["-1", "-2"].map((lineId) => ledger.open[0]?.own.owns({ ...line, lineId, displayedNumber: "102" }))).toEqual([
    true,
    false,
  ]);
});

test("what of a session is released is not to be released again", () => {
  const ledger = new SessionLedger();
  ledger.take({ kind: "session", user: 1, cookie: "a=1", token: "t1" });
  ledger.take({ kind: "placing", user: 1, caller: "e1", callerNumber: "101", callee: "e2", calleeNumber: "102" });
  ledger.take({ kind: "listener", user: 1, listenerUri: "v1/service/EventListener/bean/x" });

  ledger.take({ kind: "listener", user: 1, listenerUri: "v1/service/EventListener/bean/y" });

  const uris = ["x", "y"].map((name) => `v1/service/EventListener/bean/${name}`);
  expect(ledger.open.map(({ own, listenerUris }) => [own.isEmpty, listenerUris])).toEqual([[false, uris]]);
  ledger.take({ kind: "hung-up", user: 1 });
  ledger.take({ kind: "listener-deleted", user: 1, listenerUri: "v1/service/EventListener/bean/x" });
  expect(ledger.open.map(({ own, listenerUris }) => [own.isEmpty, listenerUris])).toEqual([[true, uris.slice(1)]]);
  ledger.take({ kind: "listener-deleted", user: 1, listenerUri: "v1/service/EventListener/bean/y" });
  expect(ledger.open.map(({ listenerUris }) => listenerUris)).toEqual([[]]);
});

test.each([
  [{ kind: "session", user: 1, cookie: "a=1", token: "t" }],
  [{ kind: "free", user: 1 }],
  [{ kind: "placing", user: 1, caller: "e1", callerNumber: "101", callee: "e2", calleeNumber: "102" }],
  [{ kind: "line", user: 1, extension: "e1", lineId: "-1" }],
  [{ kind: "not-placed", user: 1, caller: "e1", callee: "e2" }],
  [{ kind: "listener", user: 1, listenerUri: "v1/x" }],
  [{ kind: "ready", user: 2, calls: 12 }],
  [{ kind: "measured", user: 2 }],
  [{ kind: "hung-up", user: 1 }],
  [{ kind: "listener-deleted", user: 1, listenerUri: "v1/x" }],
  [{ kind: "released", user: 2 }],
  [{ kind: "impasse", user: 1, code: "credentials.refused", text: "Login answers 401" }],
] as const)("a user's message comes over the lifeline as it was: %o", (message) => {
  expect(parseUserMessage(JSON.stringify(message))).toEqual(message);
});

test.each(["", "go", "{", "[]", '{"kind":"ready"}', '{"kind":"hello","user":1}', '{"kind":"ready","user":"1"}'])(
  "%j is no user's message",
  (text) => {
    expect(parseUserMessage(text)).toBeUndefined();
  },
);
