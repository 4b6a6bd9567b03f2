import { CALL_MODEL } from "@myrcc/contracts";
import type { LineAction } from "@myrcc/contracts";
import { LINE_ACTIONS, SITUATIONS, cell, planSituation } from "@myrcc/oracle";
import type { CaseFrame } from "../src/case-frame.ts";
import { clause } from "../src/clause.ts";
import { test } from "../src/test.ts";
import { NotReachable, Walker } from "../src/walker.ts";

/** Every cell of the matrix: what it lists is accepted, with its effects on all lines, and all else refused, without any. */
for (const situation of SITUATIONS) {
  const plan = planSituation(situation);
  const cells = LINE_ACTIONS.map((action) => ({ action, ...cell(situation, action) }));

  test(
    ...clause(
      `matrix.${situation}-refuses`,
      `a line that is ${situation.replaceAll("-", " ")} refuses what it does not list`,
      ["RCC-ACTION-2", "RCC-ACTION-3", "RCC-ACTION-4", "RCC-FRAME-3"],
    ),
    async ({ parties, quiet, caseFrame }) => {
      const walker = new Walker(parties);
      await reaches(caseFrame, async () => {
        await walker.goes(plan.moves);
        for (const { action } of cells) {
          const listed = walker.actorOf(plan.line).line(walker.lineId(plan.line))?.actions ?? [];
          if (listed.includes(action)) continue;
          // Whatever was accepted against the list may have changed everything.
          if (!(await walker.asks(action, plan.line))) break;
        }
      });
      await quiet();
    },
  );

  const accepted = cells.filter(({ kind }) => kind === "transition").map(({ action }) => action);
  if (accepted.length === 0) continue;
  test(
    ...clause(`matrix.${situation}-accepts`, `a line that is ${situation.replaceAll("-", " ")} does what it lists`, [
      "RCC-ACTION-1",
      "RCC-ACTION-5",
    ]),
    async ({ parties, caseFrame }) => {
      for (const action of accepted) {
        const walker = new Walker(parties);
        await reaches(caseFrame, async () => {
          await walker.goes(plan.moves);
          await walker.goes([last(walker, action, plan.line)]);
        });
        for (const actor of parties.values()) await actor.hangsUp();
      }
    },
  );
}

/** A target that takes an alternative cannot be brought everywhere; what it did do is judged all the same. */
async function reaches(caseFrame: CaseFrame, walk: () => Promise<void>): Promise<void> {
  try {
    await walk();
  } catch (error) {
    if (!(error instanceof NotReachable)) throw error;
    caseFrame.accounts(error.message);
  }
}

/** The move that an action is here. */
function last({ world }: Walker, action: LineAction, line: number): Parameters<Walker["goes"]>[0][number] {
  const known = world.line(line);
  if (known === undefined) throw new NotReachable("the line is gone");
  const { transitions } = CALL_MODEL.matrix[world.situation(known)][action];
  const [argument] = world.joinable(known);
  const isJoin = action === "merge" || action === "transfer";
  const isCall = action === "addParty" || action === "redirect";
  const taken = new Set([known.party, ...world.peers(known).map(({ party }) => party)]);
  const destination = ["b", "c", "d"].find((party) => !taken.has(party));
  const moves = transitions.map((transition) => ({
    transition,
    line,
    ...(isJoin && argument !== undefined ? { argument: argument.id } : {}),
    ...(isCall && destination !== undefined ? { destination } : {}),
  }));
  const move = moves.find((one) => world.isPossible(one));
  if (move === undefined) throw new NotReachable(`${action} is not possible here on this target`);
  return move;
}
