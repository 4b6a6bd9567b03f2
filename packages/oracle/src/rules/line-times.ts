import { pushedPairs } from "../evidence/pushed.ts";
import { modifiedAt } from "../evidence/sighting.ts";
import type { Rule } from "./rule.ts";

export const modificationNeverDecreases: Rule = {
  requirement: "RCC-LINE-4",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      const before = modifiedAt(previous.line);
      const after = modifiedAt(next.line);
      if (before === undefined || after === undefined) continue;
      if (after >= before) docket.hit();
      else
        docket.miss({
          expected: `lastModificationTime of at least ${before}`,
          observed: String(after),
          events: [next.event, previous.event],
        });
    }
  },
};

export const modificationMarksStateChange: Rule = {
  requirement: "RCC-LINE-5",
  judge(evidence, docket) {
    for (const [previous, next] of pushedPairs(evidence)) {
      const before = modifiedAt(previous.line);
      const after = modifiedAt(next.line);
      if (before === undefined || after === undefined || previous.line.state === next.line.state) continue;
      // A decrease is a miss of RCC-LINE-4 alone.
      if (after !== before) docket.hit();
      else {
        const expected = `lastModificationTime after ${before}, since ${previous.line.state} became ${next.line.state}`;
        docket.miss({ expected, observed: String(after), events: [next.event, previous.event] });
      }
    }
  },
};

export const timesAreInOrder: Rule = {
  requirement: "RCC-LINE-6",
  judge({ sightings }, docket) {
    for (const { line, event } of sightings) {
      const created = Number(line.creationTime);
      const talking = line.talkingTime === undefined ? created : Number(line.talkingTime);
      const modified = modifiedAt(line) ?? talking;
      if (created <= talking && talking <= modified) docket.hit();
      else {
        docket.miss({
          expected: "creationTime ≤ talkingTime ≤ lastModificationTime",
          observed: `${line.creationTime}, ${line.talkingTime ?? "none"}, ${line.lastModificationTime ?? "none"}`,
          events: [event],
        });
      }
    }
  },
};

export const talkingTimeIsKept: Rule = {
  requirement: "RCC-LINE-7",
  judge({ sightingsByLine }, docket) {
    for (const sightings of sightingsByLine.values()) {
      const first = sightings.find(({ line }) => line.talkingTime !== undefined);
      for (const { line, event } of sightings) {
        const isDue = line.state === "talking" || line.state === "held";
        if (isDue && line.talkingTime === undefined) {
          docket.miss({ expected: `a talkingTime while ${line.state}`, observed: "none", events: [event] });
        } else if (first !== undefined && line.talkingTime !== undefined) {
          if (line.talkingTime === first.line.talkingTime) docket.hit();
          else
            docket.miss({
              expected: `talkingTime ${first.line.talkingTime}`,
              observed: line.talkingTime,
              events: [event, first.event],
            });
        }
      }
    }
  },
};
