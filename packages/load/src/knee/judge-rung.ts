import { requirement, type KneeRun, type LoadResult } from "@myrcc/contracts";
import { judgeLoad, shortfalls, sloDecision, sloText, uncountedTroubles } from "@myrcc/oracle";

/**
 * What a run says of its rate: missed when the platform broke it or a MUST, whatever the objectives say of what was left, which
 * is a smaller load than was asked for. Broken is a run with any trouble that no objective of the profile counts. A
 * MUST counts in a void run as well, as in `judgeLoad`. A run is void only where the generator itself was not good enough;
 * where the platform may have made it so, nothing is known of the rate.
 */
export function judgeRung(result: LoadResult): Pick<KneeRun, "outcome" | "because"> {
  const { slos = [], validity } = result;
  const ofEither = shortfalls(result);
  const broken = brokenMusts(result);
  if (validity.reasons.some((reason) => !ofEither.includes(reason))) {
    return { outcome: broken.length > 0 ? "missed" : "void", because: [...broken, ...validity.reasons] };
  }
  const held = [...broken, ...uncountedTroubles(result), ...cutShort(result)];
  if (!validity.valid) {
    return { outcome: held.length > 0 ? "missed" : "undecided", because: [...held, ...validity.reasons] };
  }
  const unmet = slos
    .filter(({ decision }) => decision !== "met")
    .map((slo) => {
      const { expected, observed } = sloText(slo);
      return `${slo.name} ${slo.decision}: ${observed}; expected ${expected}`;
    });
  return { outcome: held.length > 0 ? "missed" : sloDecision(slos), because: [...held, ...unmet] };
}

function brokenMusts(result: LoadResult): string[] {
  return judgeLoad(result)
    .filter(({ requirement: id, verdict }) => verdict === "fail" && requirement(id).keyword === "MUST")
    .map(({ expected, observed, requirement: id }) => `${id} failed: ${observed}; expected ${expected}`);
}

/** A user whose socket ends makes no further calls. */
function cutShort({ traffic }: LoadResult): string[] {
  if (traffic === undefined) return [];
  const { laidOut } = traffic.timetable;
  const never = laidOut - traffic.calls.planned;
  return never > 0 ? [`${never} of ${laidOut} calls of the timetable never came due`] : [];
}
