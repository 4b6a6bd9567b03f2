import { clause } from "../src/clause.ts";
import { test } from "../src/test.ts";

test(
  ...clause("answer.while-talking", "who answers while talking puts the first call on hold", [
    "RCC-ANSWER-1",
    "RCC-ANSWER-2",
    "RCC-ANSWER-3",
    "RCC-LINE-12",
    "RCC-LINE-23",
  ]),
  async ({ observer, alice, bob, carol }) => {
    const first = await alice.talksTo(bob);
    const second = await carol.calls(bob);

    await bob.picksUp(second.calleeLineId);

    await bob.comesTo(() => (bob.line(first.calleeLineId)?.state === "held" ? true : undefined));
    await observer.readLines();
  },
);

test(
  ...clause("answer.while-holding", "who holds a call answers another, and lists what can be done with both", [
    "RCC-ACTION-1",
    "RCC-ANSWER-1",
    "RCC-ANSWER-3",
    "RCC-LINE-23",
  ]),
  async ({ observer, alice, bob, carol }) => {
    const { calleeLineId } = await alice.talksTo(bob);
    await bob.does("hold", calleeLineId);
    await bob.reaches(calleeLineId, "held");

    await carol.talksTo(bob);

    await observer.readLines();
  },
);
