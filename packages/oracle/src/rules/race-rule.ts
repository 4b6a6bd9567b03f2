import type { CallLine, OperationId, RequirementId } from "@myrcc/contracts";
import { isLive } from "../call-model/model-line.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Exchange } from "../evidence/exchange.ts";
import { connectedAfter, lineOf, racesOf } from "../evidence/race.ts";
import type { Race } from "../evidence/race.ts";
import { isCallOfTwo, scenesOf } from "../evidence/scene.ts";
import type { LineList } from "../evidence/sighting.ts";
import { isGone } from "./expectation.ts";
import type { Rule } from "./rule.ts";

/** A race and what it must have come to; `first` is the action that the rule is about. */
interface Outcome {
  readonly requirement: RequirementId;
  /** The action that the rule is about, or undefined when the race is none of its kind. */
  readonly meets: (evidence: Evidence, race: Race, first: Exchange, second: Exchange) => boolean;
  /** What is wrong with what a list shows in the end; undefined when nothing is. */
  readonly wrong: (
    evidence: Evidence,
    race: Race,
    first: Exchange,
    second: Exchange,
    list: LineList,
  ) => string | undefined;
  /** What is wrong with what was seen, and can come right no more. */
  readonly spoilt?: (evidence: Evidence, race: Race, first: Exchange, second: Exchange) => string | undefined;
}

export function raceRule({ requirement, meets, wrong, spoilt }: Outcome): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      for (const race of racesOf(evidence)) {
        const pairs = [
          [race.one, race.other],
          [race.other, race.one],
        ] as const;
        const [first, second] = pairs.find(([one, other]) => meets(evidence, race, one, other)) ?? [];
        const last = race.after.at(-1);
        if (first === undefined || second === undefined || last === undefined) continue;
        const seen = spoilt?.(evidence, race, first, second);
        const observed = seen ?? wrong(evidence, race, first, second, last) ?? lostHangUp(first, second, last);
        if (observed === undefined) docket.hit();
        else if (seen !== undefined || last.event.sentAtMs >= race.endedMs + evidence.effectBoundMs) {
          const expected = `one outcome of ${say(first)} and ${say(second)} at once`;
          docket.miss({ expected, observed, events: [first.event, second.event, last.event] });
        }
      }
    },
  };
}

/** Whichever of the two was first, a hang-up that is accepted ends its line (C-58, T7, T13, T14), if no other (C-38). */
function lostHangUp(first: Exchange, second: Exchange, { lines }: LineList): string | undefined {
  const left = [first, second]
    .filter((one) => one.accepted && is(one, "disconnect", "leave"))
    .flatMap((one) => lines.get(lineOf(one)) ?? [])
    .find(isLive);
  return left === undefined ? undefined : `hung up, and ${states([left])}`;
}

function say({ operation, event, parameters }: Exchange): string {
  return `${operation ?? ""} of ${parameters["lineId"] ?? parameters["extensionId"] ?? ""} (${event.status ?? "none"})`;
}

export function is(exchange: Exchange, ...operations: readonly OperationId[]): boolean {
  return exchange.operation !== null && operations.includes(exchange.operation);
}

export const states = (lines: readonly (CallLine | undefined)[]): string =>
  lines.map((line) => (line === undefined ? "not listed" : `${line.lineId} ${line.state}`)).join(", ");

/** Whether a disconnect was seen to leave the far party alone without any race; that is RCC-DISCONNECT-2's to tell. */
export function leavesPeers(evidence: Evidence): boolean {
  return scenesOf(evidence).some(
    (scene) =>
      scene.action === "disconnect" &&
      scene.exchange.accepted &&
      isCallOfTwo(scene) &&
      scene.after.some(({ lines }) => scene.peers.some(({ lineId }) => !isGone(lines.get(lineId)))),
  );
}

/** In no call one party is left that talks to nobody. */
export function lonely(evidence: Evidence, race: Race, list: LineList): string | undefined {
  if (leavesPeers(evidence)) return undefined;
  const lone = connectedAfter(evidence, race, list).find((lines) => lines.length === 1);
  return lone === undefined ? undefined : `${states(lone)}, alone in its call`;
}
