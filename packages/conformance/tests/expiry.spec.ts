import { operationEntry } from "@myrcc/contracts";
import { clause } from "../src/clause.ts";
import { everyRequest } from "../src/every-request.ts";
import { test } from "../src/test.ts";
import { tryHandshake } from "../src/try-handshake.ts";

/** One wait for all that takes a period: the sessions beside each other live or die by what each of them does. */
test(
  ...clause("expiry.periods", "a session expires by its idleness and by nothing else", [
    "RCC-EXPIRY-1",
    "RCC-EXPIRY-2",
    "RCC-EXPIRY-3",
    "RCC-EXPIRY-4",
    "RCC-EXPIRY-5",
  ]),
  async ({ station, alice, bob }) => {
    const periodMs = station.target.offers?.sessionPeriodMs ?? 0;
    const windowMs = station.target.nominalWindowMs ?? 100;
    const idle = await station.monitor("expiry-idle");
    const [reading, writing, joining] = [
      await station.login("expiry-reading"),
      await station.login("expiry-writing"),
      await station.login("expiry-joining"),
    ];
    const used = await station.login("expiry-used");
    const talkative = await station.monitor("expiry-talkative");
    const sessions = [idle.session, reading, writing, joining, used, talkative.session];
    const listener = "expiry-writing";
    await writing.request("createListener", { body: { name: listener } });
    for (const session of sessions) await session.leaveIdle();
    const { callerLineId } = await alice.through(idle).talksTo(bob.through(idle));

    const begunAtMs = station.trace.nowMs();
    for (let round = 0; station.trace.nowMs() < begunAtMs + 1.4 * periodMs; round += 1) {
      talkative.say("ping");
      // Seldom enough for one that is over after half of its period, and often enough for one that is not.
      if (round % 3 === 0) await used.request("listExtensions", { query: { length: "1" } });
      await alice.act("hold", callerLineId);
      await alice.act("unhold", callerLineId);
      await new Promise((resolve) => setTimeout(resolve, periodMs / 5));
    }
    await talkative.readLines().catch(() => undefined);
    // What is pushed may keep alive the one with a socket (C-26).
    await idle.session.request("listExtensions", { deviation: "expired-session" });
    // What reads, what writes and the handshake each with a session of its own: a platform that notices the period at one of
    // them only would have ended the session, or have begun its period anew, before the others are tried.
    for (const [operation, options] of everyRequest(station, { lineId: callerLineId, listener })) {
      const session = operationEntry(operation).method === "GET" ? reading : writing;
      await session.request(operation, { ...options, deviation: "expired-session" });
    }
    const { cookie } = joining.credentials;
    await tryHandshake(station, {
      label: "expiry-joining",
      session: joining.label,
      deviation: "expired-session",
      headers: cookie === null ? {} : { Cookie: cookie },
    });

    await alice.changesFor(3 * windowMs, callerLineId);
    await idle.closeSocket();
    await talkative.stop().catch(() => undefined);
    for (const session of sessions) await session.logout();
  },
);
