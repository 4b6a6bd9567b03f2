import type { Deviation } from "@myrcc/oracle";
import { clause } from "../src/clause.ts";
import { foreignCookie } from "../src/foreign-cookie.ts";
import { patienceMs } from "../src/patience.ts";
import type { SocketOptions } from "../src/recorded-socket.ts";
import { test } from "../src/test.ts";
import { tryHandshake } from "../src/try-handshake.ts";

test(
  ...clause("sockets.handshakes", "who may open a socket", [
    "RCC-SOCKET-1",
    "RCC-SOCKET-2",
    "RCC-SOCKET-3",
    "RCC-SECURITY-3",
  ]),
  async ({ station }) => {
    const { wire } = station;
    const session = await station.login("handshakes");
    const { cookie, token } = session.credentials;
    if (cookie === null || token === null) throw new Error("the login gave no keys");
    wire.redactor.learn(token, "token of handshakes");
    const attempt = async (
      label: string,
      deviation: Deviation | null,
      more: Pick<SocketOptions, "headers"> & Partial<SocketOptions>,
    ): Promise<void> => {
      await tryHandshake(station, { label: `handshake ${label}`, session: session.label, deviation, ...more });
    };

    await attempt("cookie alone", null, { headers: { Cookie: cookie } });
    // What opened the first opens the next, once that is closed.
    await attempt("cookie alone, again", null, { headers: { Cookie: cookie } });
    const unknown = foreignCookie(cookie);
    await attempt("unknown cookie", "foreign-cookie", { headers: { Cookie: unknown } });
    await attempt("unknown cookie, own token", "foreign-cookie", {
      headers: { Cookie: unknown, "X-Application": token },
    });
    await attempt("token as header", "socket-with-token", { headers: { Cookie: cookie, "X-Application": token } });
    await attempt("token in query", "socket-with-token", {
      headers: { Cookie: cookie },
      query: `?X-Application=${encodeURIComponent(token)}`,
    });
    await attempt("foreign origin", "foreign-origin", {
      headers: { Cookie: cookie, Origin: "http://elsewhere.invalid" },
    });

    await session.logout();
  },
);

test(
  ...clause("sockets.two", "a session with two sockets is told on one at least, or on both", [
    "RCC-SOCKET-1",
    "RCC-SOCKET-4",
    "RCC-SOCKET-5",
  ]),
  async ({ station, alice, bob }) => {
    const second = await station.monitor("two-sockets");
    const beside = await second.session.openSocket("two-sockets beside");
    const patience = patienceMs(station.target);

    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    // One frame too many, or two changes in one, and who sends to each in turn has told one of them everything: several changes.
    for (const [action, state] of [
      ["hold", "held"],
      ["unhold", "talking"],
      ["hold", "held"],
    ] as const) {
      for (const [actor, lineId] of [
        [alice, callerLineId],
        [bob, calleeLineId],
      ] as const) {
        await actor.act(action, lineId);
        await actor.reaches(lineId, state);
      }
    }
    // What a socket has not been told by then it is not told.
    await second.listens(patience, 1);

    if (beside.kind === "open") await beside.socket.close();
    await second.readLines();
    await alice.act("unhold", callerLineId);
    await alice.reaches(callerLineId, "talking");
    await second.listens(patience, 1);
    await second.stop();
    await second.session.logout();
  },
);

test(
  ...clause("sockets.ping", "the text ping does no harm, and what comes besides frames is no riddle", [
    "RCC-SOCKET-4",
    "RCC-SOCKET-6",
    "RCC-SOCKET-7",
    "RCC-FRAME-1",
    "RCC-COALESCE-2",
  ]),
  async ({ station, observer, alice, bob }) => {
    // On the socket of the worker, which goes on being used: whatever harm it does shows in what follows.
    observer.say("ping");

    await alice.talksTo(bob);
    // This may be the last case of its worker, and then nothing else follows.
    await observer.listens(patienceMs(station.target), 1);
  },
);

test(
  ...clause("sockets.lost", "after a socket was lost, a read shows the truth and a new one is served", [
    "RCC-SOCKET-8",
  ]),
  async ({ station, alice, bob }) => {
    const second = await station.monitor("lost-socket");
    const { callerLineId } = await alice.talksTo(bob);
    await second.settle(patienceMs(station.target));

    await second.loseSocket();
    await alice.act("hold", callerLineId);
    await alice.reaches(callerLineId, "held");
    await second.readLines();
    await second.openSocket();
    await second.readLines();
    await alice.act("unhold", callerLineId);
    await alice.reaches(callerLineId, "talking");

    await second.listens(patienceMs(station.target), 1);
    await second.stop();
    await second.session.logout();
  },
);
