import type { LoadLine } from "@myrcc/contracts";
import { judgeSlos } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { mergeRun } from "../src/merge-run.ts";
import type { Exchange, Request } from "../src/user/ports.ts";
import { Tally } from "../src/user/tally.ts";
import { timedSend } from "../src/user/timed-send.ts";
import { aLoadConfig } from "./a-load-config.ts";

const HOLD: Request = { method: "POST", url: "http://127.0.0.1:9", headers: {}, name: "hold" };

const EXCHANGE: Exchange = { status: 204, body: "", headers: {}, cookies: [], writtenMs: 100, firstByteMs: 105 };

/** What stands in a user's line of exchanges with these statuses. */
async function lineOf(statuses: readonly number[], isMeasuring = true): Promise<LoadLine> {
  const tally = new Tally(aLoadConfig(10_000), 1);
  tally.series.begin(0);
  for (const status of statuses) {
    const exchange = status === 0 ? { ...EXCHANGE, status, firstByteMs: 100 } : { ...EXCHANGE, status };
    await timedSend(
      async () => exchange,
      tally,
      () => isMeasuring,
    )(HOLD);
  }
  return tally.takeLine(true);
}

test("an answer counts with how long it took, a refusal as well", async () => {
  const { histograms, series } = await lineOf([204, 409]);

  expect(histograms["request:hold"]).toMatchObject({ count: 2, overflow: 0, bins: [[50, 2]] });
  expect(series?.[0]?.histograms["answer"]).toMatchObject({ count: 2, bins: [[5, 2]] });
});

// Once left out: of a platform that answers every other request, an objective of its answers was met.
test("a request without an answer is beyond every limit", async () => {
  const { histograms, series } = await lineOf([0, 204]);
  const answered = histograms["request:hold"];

  expect(answered).toMatchObject({ count: 2, overflow: 1 });
  expect(series?.[0]?.histograms["answer"]).toMatchObject({ count: 2, overflow: 1 });
});

test("half of the requests without an answer miss an objective of the answers", async () => {
  const { histograms } = await lineOf(Array.from({ length: 800 }, (_, index) => (index % 2 === 0 ? 0 : 204)));
  const { "request:hold": hold } = histograms;
  if (hold === undefined) throw new Error("nothing was recorded");
  const quiet = { ...hold, overflow: 0, bins: [[0, 800] satisfies [number, number]] };
  const run = { config: aLoadConfig(10_000), configFile: "config.json", printed: [], told: undefined };
  const nothing = mergeRun({ ...run, writtenAt: new Date(0) });
  const evidence = {
    ...nothing,
    control: { ...nothing.control, error: quiet, lateness: quiet },
    requests: { hold },
    validity: { valid: true, reasons: [] },
  };

  expect(judgeSlos({ answers: [{ quantile: 0.99, atMostMs: 200 }] }, evidence)).toMatchObject([{ decision: "missed" }]);
});

test("what is not within the measured time is not told", async () => {
  const { histograms } = await lineOf([204, 0], false);

  expect(histograms).not.toHaveProperty("request:hold");
});
