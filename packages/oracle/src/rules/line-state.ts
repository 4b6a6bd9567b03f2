import { missingActions } from "../call-model/actions.ts";
import { isReachable } from "../call-model/reachable.ts";
import { pushedPairs } from "../evidence/pushed.ts";
import type { Sighting } from "../evidence/sighting.ts";
import type { Rule } from "./rule.ts";

export const droppedListsNothing: Rule = {
  requirement: "RCC-LINE-9",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (line.state !== "dropped") continue;
      if ((line.actions ?? []).length === 0) docket.hit();
      else
        docket.miss({
          expected: "no actions on a dropped line",
          observed: line.actions?.join(", ") ?? "",
          events: [event],
        });
    }
  },
};

export const stateListsItsActions: Rule = {
  requirement: "RCC-LINE-10",
  judge({ sightings }, docket) {
    const states = statesOf(sightings);
    // Most looks show the same few lists.
    const known = new Map<string, ReturnType<typeof missingActions>>();
    for (const { line, event } of sightings) {
      const key = JSON.stringify([line.state, line.conference, line.actions]);
      const missing = known.has(key) ? known.get(key) : missingActions(line, states);
      known.set(key, missing);
      if (missing === undefined) continue;
      if (missing.length === 0) docket.hit();
      else {
        const expected = `${missing.join(", ")} among the actions of a line that is ${line.state}`;
        docket.miss({ expected, observed: (line.actions ?? []).join(", ") || "none", events: [event] });
      }
    }
  },
};

/** States in which an action may be listed; states the model does not know are passed over (C-35). */
const LISTED_IN: Readonly<Record<string, readonly string[]>> = {
  hold: ["talking"],
  unhold: ["held"],
  answer: ["prompting", "ringing"],
};
/** Where it must be listed as well (I-14); all else that a state lists is a SHOULD and judged by RCC-LINE-10. */
const ALWAYS_LISTED: Readonly<Record<string, string>> = { talking: "hold", held: "unhold" };
const KNOWN_STATES = ["prompting", "alerting", "ringing", "talking", "held"];

export const actionsFitState: Rule = {
  requirement: "RCC-LINE-11",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      if (!KNOWN_STATES.includes(line.state)) continue;
      const listed = line.actions ?? [];
      const wrong = listed.filter((action) => LISTED_IN[action]?.includes(line.state) === false);
      const due = ALWAYS_LISTED[line.state];
      const expected = [
        ...wrong.map((action) => `no ${action}`),
        ...(due === undefined || listed.includes(due) ? [] : [due]),
      ];
      if (expected.length === 0) docket.hit();
      else
        docket.miss({
          expected: `${expected.join(", ")} on a line that is ${line.state}`,
          observed: listed.join(", ") || "none",
          events: [event],
        });
    }
  },
};

export const oneTalkingLine: Rule = {
  requirement: "RCC-LINE-12",
  judge({ lists }, docket) {
    // Only a list is one instant of several lines; their snapshots arrive one by one.
    for (const { event, lines } of lists) {
      const talking = [...lines.values()].filter((line) => line.state === "talking");
      const extensions = talking.map((line) => line.extension);
      const doubled = extensions.find((extension, index) => extensions.indexOf(extension) !== index);
      if (doubled === undefined) docket.hit();
      else {
        const observed = talking.filter((line) => line.extension === doubled).map((line) => line.lineId);
        docket.miss({ expected: `one talking line on ${doubled}`, observed: observed.join(", "), events: [event] });
      }
    }
  },
};

export const stateIsReachable: Rule = {
  requirement: "RCC-LINE-14",
  judge(evidence, docket) {
    const states = statesOf(evidence.sightings);
    for (const [previous, next] of pushedPairs(evidence)) {
      // What follows a dropped line is a miss of RCC-LINE-8 alone.
      if (previous.line.state === "dropped") continue;
      const reachable = isReachable(previous.line.state, next.line.state, states);
      if (reachable === undefined) continue;
      if (reachable) docket.hit();
      else {
        const expected = `a state that follows from ${previous.line.state}`;
        docket.miss({ expected, observed: next.line.state, events: [next.event, previous.event] });
      }
    }
  },
};

/** As the platform names them. */
function statesOf(sightings: readonly Sighting[]): ReadonlySet<string> {
  return new Set(sightings.map(({ line }) => line.state));
}
