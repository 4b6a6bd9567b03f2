import { clause } from "../src/clause.ts";
import { test } from "../src/test.ts";

test(
  ...clause("answer.while-talking", "who answers while talking puts the first call on hold", [
    "RCC-ANSWER-1",
    "RCC-ANSWER-2",
    "RCC-ANSWER-3",
    "RCC-LINE-12",
  ]),
  async ({ observer, alice, bob, carol }) => {
    const first = await alice.talksTo(bob);
    const second = await carol.calls(bob);

    await bob.picksUp(second.calleeLineId);

    await bob.sees(first.calleeLineId, "be off", ({ state }) => state !== "talking");
    await observer.readLines();
  },
);
