/** The process of the simulator. */
import { Session } from "node:inspector/promises";
import { performance } from "node:perf_hooks";
import { generateWorld, startSimulator, type Simulator } from "../src/index.ts";
import { answerOrders } from "./child.ts";
import type { Addresses } from "./client.ts";
import { sharesOf, type Share } from "./time-shares.ts";

export type ServingOrder =
  | { readonly kind: "start"; readonly extensions: number }
  /** `isCollected`: after garbage was collected, which stops everything for a while. */
  | { readonly kind: "usage"; readonly isCollected: boolean }
  | { readonly kind: "profile" }
  | { readonly kind: "shares" };

export interface Served extends Addresses {
  readonly controlUrl: string;
}

/** Since the process started; times in milliseconds, sizes in bytes. */
export interface Usage {
  readonly cpuMs: number;
  /** Of the event loop, also those in which nothing was changed. */
  readonly turns: number;
  readonly heap: number;
  readonly rss: number;
}

export type Shares = readonly Share[];

let simulator: Simulator | undefined;
const profiler = new Session();

answerOrders(async (text) => {
  const order: ServingOrder = JSON.parse(text);
  switch (order.kind) {
    case "start": {
      simulator = await startSimulator({ port: 0, controlPort: 0, world: generateWorld(order.extensions) });
      const { baseUrl, webSocketUrl, controlUrl = "" } = simulator;
      return { baseUrl, webSocketUrl, controlUrl } satisfies Served;
    }
    case "usage":
      return usage(order.isCollected);
    case "profile":
      profiler.connect();
      await profiler.post("Profiler.enable");
      return profiler.post("Profiler.start");
    case "shares": {
      const { profile } = await profiler.post("Profiler.stop");
      profiler.disconnect();
      return sharesOf(profile);
    }
  }
});

function usage(isCollected: boolean): Usage {
  if (isCollected) for (let time = 0; time < 2; time += 1) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  const turns = performance.nodeTiming.uvMetricsInfo.loopCount;
  return { cpuMs: (user + system) / 1_000, turns, heap: heapUsed, rss };
}
