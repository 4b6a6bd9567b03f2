import { expect, test } from "vitest";
import { parseUserMessage } from "../src/lifeline/parse-user-message.ts";
import { SessionLedger } from "../src/lifeline/session-ledger.ts";

test("what users have not released is known with all that it takes to release it", () => {
  const ledger = new SessionLedger();
  ledger.take({ kind: "session", user: 1, cookie: "a=1", token: "t1" });
  ledger.take({ kind: "session", user: 2, cookie: "a=2", token: "t2" });
  ledger.take({ kind: "extensions", user: 1, extensions: ["v1/rcc/Extension/1"] });
  ledger.take({ kind: "listener", user: 1, listenerUri: "v1/service/EventListener/bean/x" });
  ledger.take({ kind: "released", user: 2 });

  expect(ledger.open).toEqual([
    {
      cookie: "a=1",
      token: "t1",
      extensions: ["v1/rcc/Extension/1"],
      listenerUri: "v1/service/EventListener/bean/x",
    },
  ]);
});

test.each([
  [{ kind: "session", user: 1, cookie: "a=1", token: "t" }],
  [{ kind: "extensions", user: 1, extensions: ["v1/rcc/Extension/1"] }],
  [{ kind: "listener", user: 1, listenerUri: "v1/x" }],
  [{ kind: "ready", user: 2, calls: 12 }],
  [{ kind: "measured", user: 2 }],
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
