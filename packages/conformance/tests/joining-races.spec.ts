import { areOver, atOnce, isOver, ROUNDS } from "../src/at-once.ts";
import { clause } from "../src/clause.ts";
import { consults } from "../src/stages.ts";
import { test } from "../src/test.ts";

test(
  ...clause("race.transfer-and-hang-up", "a transfer meets the hang-up of a far party", ["RCC-RACE-6"]),
  async ({ observer, alice, bob, carol }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { heldLineId, talkingLineId, firstLineId, secondLineId } = await consults(alice, bob, carol);
      await observer.readLines();
      const body = alice.naming(heldLineId);

      const [{ status }, hungUp] = await atOnce(
        round,
        async () => alice.act("transfer", talkingLineId, undefined, body),
        async () => bob.act("disconnect", firstLineId),
      );

      if (status < 300) await areOver(alice, talkingLineId, heldLineId);
      if (hungUp.status < 300) await areOver(bob, firstLineId);
      // Nobody is left alone.
      if (status < 300)
        await carol.comesTo(() => (isOver(carol, secondLineId) === isOver(bob, firstLineId) ? true : undefined));
      await observer.readLines();
      // What was refused has left the other call as it was; only a look after the bound tells that it has not.
      const isLeft = (): boolean => !isOver(carol, secondLineId) && alice.line(talkingLineId)?.state === "talking";
      if (status >= 300) await carol.comesTo(() => (isLeft() ? true : undefined));
      for (const actor of [alice, bob, carol]) await actor.hangsUp();
    }
  },
);

for (const action of ["merge", "transfer"] as const) {
  test(
    ...clause(`race.crossing-${action}`, `two ${action}s name each other's line`, ["RCC-RACE-7"]),
    async ({ observer, alice, bob, carol }) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { heldLineId, talkingLineId, firstLineId, secondLineId } = await consults(alice, bob, carol);
        await observer.readLines();

        const answers = await atOnce(
          round,
          async () => alice.act(action, talkingLineId, undefined, alice.naming(heldLineId)),
          async () => alice.act(action, heldLineId, undefined, alice.naming(talkingLineId)),
        );

        await observer.readLines();
        const over = (): number => [heldLineId, talkingLineId].filter((lineId) => isOver(alice, lineId)).length;
        const isDone = answers.some(({ status }) => status < 300);
        const isKept = (): boolean =>
          alice.line(heldLineId)?.state === "held" && alice.line(talkingLineId)?.state === "talking";
        const isLeft = (): boolean => !isOver(bob, firstLineId) && !isOver(carol, secondLineId);
        // Both may have been refused (R7).
        const isUsedUp = (): boolean => (isDone ? over() === 0 || over() === (action === "merge" ? 1 : 2) : isKept());
        await alice.comesTo(() => (isLeft() && isUsedUp() ? true : undefined));
        await observer.readLines();
        for (const actor of [alice, bob, carol]) await actor.hangsUp();
      }
    },
  );
}
