/** Listing 10,000 extensions by paging. */
import { LARGEST_WORLD } from "../src/index.ts";
import { Child } from "./child.ts";
import type { CallingOrder } from "./calling.ts";
import { spreadOf, spreadText } from "./figures.ts";
import { besideIdle } from "./noise.ts";
import type { Paged } from "./page-load.ts";
import type { Served, ServingOrder, Usage } from "./serving.ts";

export interface PagingOptions {
  /** Of one round. */
  readonly seconds: number;
  readonly print: (text: string) => void;
}

const LENGTHS = [1, 50, 100, 200];
const ROUNDS = 5;
/** Requests per second of one core. */
const TARGET = 1_000;

export async function measurePaging({ seconds, print }: PagingOptions): Promise<void> {
  print(`\nPaging: ${LARGEST_WORLD} extensions`);
  await using serving = new Child<ServingOrder>("serving");
  await using calling = new Child<CallingOrder>("calling");
  const addresses = await serving.ask<Served>({ kind: "start", extensions: LARGEST_WORLD });
  const page = (length: number): Promise<Paged> =>
    calling.ask({ kind: "page", addresses, seconds, length, extensions: LARGEST_WORLD });
  const usage = (): Promise<Usage> => serving.ask({ kind: "usage", isCollected: false });
  const rounds: { length: number; perSecond: number; perCore: number; bytes: number; idleMaxMs: number }[] = [];
  // Round by round over all lengths, so that a noisy moment is not that of one length alone.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const length of LENGTHS) {
      const before = await usage();
      const [paged, idle] = await besideIdle(() => page(length));
      const cpuMs = (await usage()).cpuMs - before.cpuMs;
      // The first round warms up.
      if (round === 0) continue;
      rounds.push({
        length,
        perSecond: paged.requests / paged.seconds,
        perCore: (paged.requests * 1_000) / cpuMs,
        bytes: paged.bytes / paged.requests,
        idleMaxMs: idle.maxMs,
      });
    }
  }
  for (const length of LENGTHS) {
    const own = rounds.filter((one) => one.length === length);
    const perSecond = spreadOf(own.map((one) => one.perSecond));
    const perCore = spreadOf(own.map((one) => one.perCore));
    const idle = Math.max(...own.map(({ idleMaxMs }) => idleMaxMs));
    print(
      [
        `pages of ${length} (${own[0]?.bytes.toFixed(0)} bytes): ${spreadText(perSecond)} requests/s`,
        `per second of the simulator's CPU ${spreadText(perCore)} (target ${TARGET}: ${perCore.median >= TARGET ? "met" : "missed"})`,
        `idle process late by at most ${idle.toFixed(1)} ms`,
      ].join("; "),
    );
  }
}
