import { clause } from "../src/clause.ts";
import { test } from "../src/test.ts";

test(
  ...clause("dtmf.plain", "tones are taken on a talking line, and change nothing that shows", [
    "RCC-DTMF-1",
    "RCC-DTMF-2",
    "RCC-DTMF-4",
  ]),
  async ({ alice, bob, quiet }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await quiet();

    for (const dtmfs of ["0123456789*#", "ABCD"]) await alice.does("sendDtmfs", callerLineId, { body: { dtmfs } });

    await quiet();
  },
);

test(
  ...clause("dtmf.further", "small letters, pauses and 32 tones at once", ["RCC-DTMF-5"]),
  async ({ alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);

    for (const dtmfs of ["abcd", "1".repeat(32)]) await alice.does("sendDtmfs", callerLineId, { body: { dtmfs } });
    await alice.does("sendDtmfs", callerLineId, { body: { dtmfs: "1,2" }, deviation: "impossible-argument" });
  },
);

test(...clause("dtmf.wrong", "what are no tones is refused", ["RCC-DTMF-3"]), async ({ alice, bob }) => {
  const { callerLineId } = await alice.talksTo(bob);

  // Among tones, before and after them as well.
  for (const dtmfs of ["xyz", "x1", "1x"])
    await alice.does("sendDtmfs", callerLineId, { body: { dtmfs }, deviation: "impossible-argument" });
  for (const body of [{ dtmfs: "" }, {}]) {
    await alice.does("sendDtmfs", callerLineId, { body, deviation: "incomplete-payload" });
  }
});
