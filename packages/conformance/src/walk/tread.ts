import { ModelWorld } from "@myrcc/oracle";
import { stepOf } from "./deed.ts";
import type { Deed } from "./deed.ts";
import { PARTIES } from "./step.ts";
import type { Step } from "./step.ts";

/** A walk on the model alone, as a target goes it that takes no alternative. */
export interface Trodden {
  readonly steps: readonly Step[];
  /** The intentions that these steps were. */
  readonly deeds: readonly Deed[];
  /** The world before each step. */
  readonly worlds: readonly ModelWorld[];
}

export function tread(intended: readonly Deed[], longest: number): Trodden {
  let world = ModelWorld.idle();
  const worlds: ModelWorld[] = [];
  const steps: Step[] = [];
  const deeds: Deed[] = [];
  for (const deed of intended) {
    const step = steps.length < longest ? stepOf(world, deed, PARTIES) : undefined;
    if (step === undefined) continue;
    worlds.push(world);
    steps.push(step);
    deeds.push(deed);
    if (step.kind === "move") ({ world } = world.apply(step.move));
  }
  return { steps, deeds, worlds };
}

/** What the last step of a walk is, whoever takes it: the action and the situation of its line. */
export function endOf({ steps, worlds }: Trodden): string {
  const [step, world] = [steps.at(-1), worlds.at(-1)];
  if (step === undefined || world === undefined) return "";
  const line = world.line((step.kind === "ask" ? step.line : step.move.line) ?? 0);
  const name = step.kind === "ask" ? step.action : step.move.transition;
  return `${name} ${line === undefined ? "" : world.situation(line)}`;
}
