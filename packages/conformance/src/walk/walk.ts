import type { ModelWorld } from "@myrcc/oracle";
import { DialRefused } from "../dial-guard.ts";
import { NotReachable } from "../walker.ts";
import type { Walker } from "../walker.ts";
import type { Step } from "./step.ts";

/** In steps. */
export const LONGEST_WALK = 16;

export interface Walked {
  readonly steps: readonly Step[];
  /** Why it ended before there was nothing more to do. */
  readonly stopped: string | undefined;
}

/**
 * Takes one step after another. The one that does not succeed is the last of those told of.
 *
 * @param next from the world in which the target is; undefined ends the walk.
 */
export async function walk(walker: Walker, next: (world: ModelWorld) => Step | undefined): Promise<Walked> {
  const steps: Step[] = [];
  try {
    for (let step = next(walker.world); step !== undefined; step = next(walker.world)) {
      steps.push(step);
      if (step.kind === "move") await walker.goes([step.move]);
      else if (!(await isRefused(walker, step)))
        return { steps, stopped: `${step.action} was accepted although it was not listed` };
    }
    return { steps, stopped: undefined };
  } catch (error) {
    if (!(error instanceof NotReachable) && !(error instanceof DialRefused)) throw error;
    return { steps, stopped: error.message };
  }
}

/** Or listed by this target, where the canonical model does not: then it is nobody's to refuse. */
async function isRefused(walker: Walker, { action, line }: Extract<Step, { kind: "ask" }>): Promise<boolean> {
  const listed = walker.actorOf(line).line(walker.lineId(line))?.actions ?? [];
  return listed.includes(action) || walker.asks(action, line);
}
