import type { TraceEvent } from "@myrcc/contracts";
import { tellsNothing } from "../evidence/telling.ts";
import type { Rule } from "./rule.ts";

export const extensionsDiffer: Rule = {
  requirement: "RCC-EXTENSION-2",
  judge({ pages }, docket) {
    /** Who had a number first, by session and number. */
    const holders = new Map<string, { restUri: string; event: TraceEvent }>();
    for (const { exchange, page } of pages) {
      const { event } = exchange;
      // A path on two pages is a miss of RCC-PAGING-1.
      const uris = page.items.map(({ restUri }) => restUri);
      const doubled = uris.find((uri, index) => uris.indexOf(uri) !== index);
      const shared = page.items.flatMap(({ restUri, addressNumber }) => {
        const key = JSON.stringify([event.session, addressNumber]);
        const holder = holders.get(key) ?? { restUri, event };
        holders.set(key, holder);
        return holder.restUri === restUri ? [] : [{ number: addressNumber, restUri, holder }];
      })[0];
      if (doubled !== undefined) {
        docket.miss({ expected: "every restUri once on a page", observed: `${doubled} twice`, events: [event] });
      } else if (shared !== undefined) {
        docket.miss({
          expected: `number ${shared.number} of one extension`,
          observed: `${shared.holder.restUri} and ${shared.restUri} have it`,
          events: [event, shared.holder.event],
        });
      } else if (page.items.length > 1) docket.hit();
    }
  },
};

export const listedCanBeRead: Rule = {
  requirement: "RCC-EXTENSION-4",
  judge({ pages, exchanges }, docket) {
    for (const one of exchanges) {
      const { event, operation, accepted, refused, parameters } = one;
      if (operation !== "getExtension" || event.deviation !== null || tellsNothing(one)) continue;
      const listed = pages.findLast(
        ({ exchange, page }) =>
          exchange.event.session === event.session &&
          exchange.event.atMs <= event.sentAtMs &&
          page.items.some(({ restUri }) => restUri.split("/").at(-1) === parameters["extensionId"]),
      );
      if (listed === undefined) continue;
      if (accepted) docket.hit();
      else if (refused) {
        docket.miss({
          expected: `${event.path} read, since it is listed`,
          observed: `status ${event.status}`,
          events: [event, listed.exchange.event],
        });
      }
    }
  },
};
