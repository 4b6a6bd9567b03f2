import { clause } from "../src/clause.ts";
import { Observer } from "../src/observer.ts";
import { patienceMs } from "../src/patience.ts";
import { test } from "../src/test.ts";

test(
  ...clause("listeners.twice", "a listener is created and deleted a second time", [
    "RCC-LISTENER-5",
    "RCC-LISTENER-6",
    "RCC-HTTP-1",
  ]),
  async ({ station }) => {
    const session = await station.login("listener-twice");
    const socket = await session.openSocket("listener-twice");
    const parameters = { name: "twice" };

    for (let time = 0; time < 2; time += 1) await session.request("createListener", { body: parameters });
    for (let time = 0; time < 2; time += 1) await session.request("deleteListener", { parameters });

    if (socket.kind === "open") await socket.socket.close();
    await session.logout();
  },
);

test(
  ...clause("listeners.deleted-by-body", "a listener is deleted through the collection", ["RCC-LISTENER-7"]),
  async ({ station }) => {
    const session = await station.login("listener-by-body");
    await session.request("createListener", { body: { name: "by-body" } });

    await session.probe("DELETE", "v1/service/EventListener/bean", "delete-by-body", '{"name":"by-body"}');

    await session.logout();
  },
);

test(
  ...clause("listeners.odd-name", "a listener's name holds any characters", [
    "RCC-LISTENER-1",
    "RCC-LISTENER-8",
    "RCC-LISTENER-11",
    "RCC-FRAME-2",
  ]),
  async ({ station, alice, bob }) => {
    const second = await station.monitor("odd-name", `Größe & Ünïcode/?#%'"<>\\ 漢字`);

    await alice.talksTo(bob);

    await second.settle(patienceMs(station.target));
    await second.stop();
    await second.session.logout();
  },
);

test(
  ...clause("listeners.not-started", "a listener that was never started is told nothing", ["RCC-LISTENER-9"]),
  async ({ station, alice, bob }) => {
    const second = new Observer(await station.login("not-started"), "not-started");
    await second.openSocket();
    await second.register();
    const { callerLineId } = await alice.talksTo(bob);

    await alice.changesFor(4 * (station.target.nominalWindowMs ?? 100), callerLineId);

    await second.stop();
    await second.session.logout();
  },
);

test(
  ...clause("listeners.before-socket", "a listener is created and started before there is a socket", [
    "RCC-LISTENER-10",
  ]),
  async ({ station, alice, bob }) => {
    const second = new Observer(await station.login("before-socket"), "before-socket");
    try {
      await second.register();
      await second.readLines({ listenerName: second.listenerName });
    } catch {
      // Refused, which a platform may (C-28): the trace shows it.
      await second.session.logout();
      return;
    }
    await second.openSocket();

    await alice.talksTo(bob);

    await second.settle(patienceMs(station.target));
    await second.stop();
    await second.session.logout();
  },
);

test(
  ...clause("listeners.of-another-session", "a listener brings no frames to another session", [
    "RCC-ISOLATION-9",
    "RCC-FRAME-2",
  ]),
  async ({ station, alice, bob }) => {
    const second = await station.monitor("of-another-session");

    const { callerLineId } = await alice.talksTo(bob);
    await alice.changesFor(station.target.nominalWindowMs ?? 100, callerLineId);

    await second.settle(patienceMs(station.target));
    await second.stop();
    await second.session.logout();
  },
);

test(
  ...clause("listeners.beside-another", "two listeners of one session are told the same, and one outlives the other", [
    "RCC-ACTION-5",
    "RCC-CALL-2",
    "RCC-COALESCE-1",
    "RCC-COALESCE-2",
    "RCC-FRAME-3",
    "RCC-FRAME-5",
    "RCC-FRAME-6",
    "RCC-LINE-4",
    "RCC-SYNC-1",
  ]),
  async ({ station, alice, bob }) => {
    const windowMs = station.target.nominalWindowMs ?? 100;
    const session = await station.login("beside-another");
    const [lasting, leaving] = [new Observer(session, "lasting"), new Observer(session, "leaving")];
    await lasting.start();
    await leaving.register();
    await leaving.readLines({ listenerName: leaving.listenerName });
    const [caller, callee] = [alice.through(lasting), bob.through(lasting)];
    const { callerLineId } = await caller.talksTo(callee);
    await caller.changesFor(4 * windowMs, callerLineId);
    // Both have had their time, so that whatever one of them has not been told is missing.
    await lasting.listens(patienceMs(station.target), 1);

    await leaving.endMonitoring();
    await caller.does("hold", callerLineId);

    await lasting.settle(patienceMs(station.target));
    await lasting.stop();
    await session.logout();
  },
);

test(
  ...clause("listeners.together", "every listener of a session is told when the first one is", [
    "RCC-COALESCE-1",
    "RCC-COALESCE-10",
  ]),
  async ({ station, alice, bob }) => {
    const windowMs = station.target.nominalWindowMs ?? 100;
    const first = await station.monitor("together");
    const second = new Observer(first.session, "together-too");
    await second.start();
    const { callerLineId } = await alice.talksTo(bob);

    // Each after a rest: while changes keep coming, windows may end at different instants.
    for (let change = 0; change < 10; change += 1) {
      await alice.act(change % 2 === 0 ? "hold" : "unhold", callerLineId);
      await alice.reaches(callerLineId, change % 2 === 0 ? "held" : "talking");
      await first.listens(windowMs, 3);
    }

    await second.settle(patienceMs(station.target));
    await second.stop();
    await first.stop();
    await first.session.logout();
  },
);

/** A round of these takes some windows of silence. */
const DELETIONS = 2;

test(
  ...clause("race.deletion-and-push", "a listener is deleted while something is still to be pushed", [
    "RCC-RACE-9",
    "RCC-LISTENER-3",
  ]),
  async ({ station, alice, bob, quiet }) => {
    const { callerLineId, calleeLineId } = await alice.talksTo(bob);
    for (let round = 1; round <= DELETIONS; round += 1) {
      const second = await station.monitor(`deletion-and-push-${round}`);
      await quiet();

      // After the first change of each line a second one waits for the end of the window.
      for (const action of ["hold", "unhold"] as const) {
        await Promise.all([alice.act(action, callerLineId), bob.act(action, calleeLineId)]);
      }
      await second.endMonitoring();

      await quiet();
      await second.stop();
      await second.session.logout();
    }
  },
);
