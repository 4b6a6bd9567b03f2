/** Lists all extensions by paging, again and again, with a few requests under way. */
import { performance } from "node:perf_hooks";
import { Client, type Addresses } from "./client.ts";

const UNDER_WAY = 4;

export interface Paging {
  readonly addresses: Addresses;
  readonly seconds: number;
  /** Extensions of one page. */
  readonly length: number;
  /** Extensions of the enterprise. */
  readonly extensions: number;
}

export interface Paged {
  readonly requests: number;
  readonly seconds: number;
  /** Of the bodies. */
  readonly bytes: number;
}

export async function readPages({ addresses, seconds, length, extensions }: Paging): Promise<Paged> {
  const client = await Client.logIn(addresses);
  const pages = Array.from({ length: Math.ceil(extensions / length) }, (_, page) =>
    client.pipe.text("GET", `v1/rcc/Extension?offset=${page * length}&length=${length}`, client.headers),
  );
  const startMs = performance.now();
  let [requests, bytes] = [0, 0];
  const reader = async (first: number): Promise<void> => {
    for (let page = first; performance.now() - startMs < seconds * 1_000; page += UNDER_WAY) {
      const reply = await new Promise<{ status: number; body: string }>((resolve) =>
        client.pipe.send(pages[page % pages.length] ?? "", resolve),
      );
      if (reply.status !== 200) throw new Error(`a page answers ${reply.status}`);
      requests += 1;
      bytes += reply.body.length;
    }
  };
  await Promise.all(Array.from({ length: UNDER_WAY }, (_, first) => reader(first)));
  const took = (performance.now() - startMs) / 1_000;
  await client.logOut();
  return { requests, seconds: took, bytes };
}
