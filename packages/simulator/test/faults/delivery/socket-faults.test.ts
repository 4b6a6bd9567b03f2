import { setTimeout as sleep } from "node:timers/promises";
import type { SOCKET_FAULTS } from "../../../src/faults/delivery/socket-faults.ts";
import { prove, type FaultProof } from "../fault-proof.ts";
import { DeliveryScene } from "./delivery-scene.ts";
import { jsonOf, type Ear } from "./ear.ts";

/** Ends a socket, and gives the platform the time to notice. */
async function end({ socket, closed }: Ear): Promise<void> {
  socket.close();
  await closed;
  await sleep(100);
}

/** Many listeners with long names: few changes fill the buffers of the system. */
const CROWD = Array.from({ length: 100 }, (_, index) => `${index} `.padEnd(256, "€"));

/**
 * Whether, in the end, a socket that did not read for long and one beside it have the line as it is; and whether the other
 * one had it meanwhile.
 */
const slowSocket: FaultProof["observe"] = async (simulator, clock) => {
  const scene = await DeliveryScene.open(simulator, clock, CROWD);
  const slow = await scene.openEar();
  const isCurrent = async (ear: Ear): Promise<boolean> => {
    const { lastModificationTime } = await scene.client.line(scene.mine);
    return (
      ear.heard
        .findLast(({ text }) => text.startsWith('{"listenerName":"0 '))
        ?.text.includes(`"lastModificationTime":"${lastModificationTime}"`) ?? false
    );
  };
  slow.socket.pause();
  for (let change = 0; change < 101; change += 1) {
    await scene.client.act(scene.mine, change % 2 === 0 ? "hold" : "unhold");
    clock.advance(200);
  }
  await scene.ear.settle();
  const meanwhile = await isCurrent(scene.ear);
  slow.socket.resume();
  for (let known = -1; known < slow.heard.length;) {
    known = slow.heard.length;
    await slow.settle();
    await sleep(50);
  }
  return { meanwhile, quick: await isCurrent(scene.ear), slow: await isCurrent(slow) };
};

const SOUND_SLOW = { meanwhile: true, quick: true, slow: true };

prove({
  "sockets-take-turns": {
    sound: [
      ["held@0", "talking@200"],
      ["held@0", "talking@200"],
    ],
    faulty: [["held@0"], ["talking@200"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const second = await scene.openEar();
      await scene.act("hold");
      await scene.pass(200);
      await scene.act("unhold");
      return [scene.told(), scene.told(scene.mine, "Watch", second)];
    },
  },
  "closed-socket-silences-others": {
    sound: [["held@0"], ["held@0"]],
    faulty: [[], ["held@0"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await end(await scene.openEar());
      const third = await scene.openEar();
      await scene.act("hold");
      return [scene.told(), scene.told(scene.mine, "Watch", third)];
    },
  },
  "reconnected-socket-silent": {
    sound: [["held@0"], ["held@0"]],
    faulty: [["held@0"], []],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      await end(await scene.openEar());
      const third = await scene.openEar();
      await scene.act("hold");
      return [scene.told(), scene.told(scene.mine, "Watch", third)];
    },
  },
  "ping-silences-socket": {
    sound: [["held@0"], ["held@0"]],
    faulty: [[], ["held@0"]],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      const second = await scene.openEar();
      scene.ear.socket.send("ping");
      second.socket.send("hello");
      await scene.settle();
      await scene.act("hold");
      return [scene.told(), scene.told(scene.mine, "Watch", second)];
    },
  },
  "ping-answered-with-error": {
    sound: [],
    faulty: [{ listenerName: null, error: "unknown command" }],
    observe: async (simulator, clock) => {
      const scene = await DeliveryScene.open(simulator, clock);
      for (const text of ["hello", "ping"]) scene.ear.socket.send(text);
      await scene.settle();
      return scene.ear.heard.map(({ text }) => jsonOf(text));
    },
  },
  "slow-socket-silences-others": {
    sound: SOUND_SLOW,
    faulty: { meanwhile: false, quick: false, slow: true },
    observe: slowSocket,
  },
  "slow-socket-misses-what-waited": {
    sound: SOUND_SLOW,
    faulty: { meanwhile: true, quick: true, slow: false },
    observe: slowSocket,
  },
  "slow-socket-told-the-oldest": {
    sound: SOUND_SLOW,
    faulty: { meanwhile: true, quick: true, slow: false },
    observe: slowSocket,
  },
} satisfies Record<keyof typeof SOCKET_FAULTS, FaultProof>);
