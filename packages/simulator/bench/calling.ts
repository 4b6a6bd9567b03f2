/** The process of the callers: calls that talk, listeners that hear of them, and requests at a set rate. */
import { answerOrders } from "./child.ts";
import { CallLoad, type Opening } from "./call-load.ts";
import type { Addresses } from "./client.ts";
import { readPages } from "./page-load.ts";

export type CallingOrder =
  | ({ readonly kind: "open" } & Opening)
  | { readonly kind: "change"; readonly seconds: number; readonly perLine: number; readonly isChurning: boolean }
  | { readonly kind: "close" }
  | {
      readonly kind: "page";
      readonly addresses: Addresses;
      readonly seconds: number;
      readonly length: number;
      readonly extensions: number;
    };

let load: CallLoad | undefined;

answerOrders(async (text) => {
  const order: CallingOrder = JSON.parse(text);
  switch (order.kind) {
    case "open":
      load = await CallLoad.open(order);
      return undefined;
    case "change":
      return load?.change(order.seconds, order.perLine, order.isChurning);
    case "close":
      return load?.close();
    case "page":
      return readPages(order);
  }
});
