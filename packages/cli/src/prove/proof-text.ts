import { styleText } from "node:util";
import type { Detection } from "./assess.ts";
import type { FaultRow, Proof } from "./proof.ts";

const WORDS = {
  killed: "killed",
  partly: "partly",
  "by-another": "by another",
  undecided: "undecided",
  survived: "SURVIVED",
  unchecked: "unchecked",
} as const satisfies Record<Detection, string>;

const ORDER: readonly Detection[] = ["survived", "undecided", "by-another", "partly", "unchecked", "killed"];

/** How many faults came to which end, worst first. */
export function detectionCounts({ faults }: Proof): string {
  return ORDER.flatMap((detection) => {
    const count = faults.filter((row) => row.detection === detection).length;
    return count === 0 ? [] : [`${count} ${WORDS[detection]}`];
  }).join(", ");
}

/** The few lines at the end of a proof: counts, and whatever is not as it should be. */
export function proofSummary(proof: Proof): string {
  const alarms = proof.clean.filter(({ falseAlarms }) => falseAlarms.length > 0);
  const open = proof.faults.filter(({ detection }) => detection !== "killed" && detection !== "unchecked");
  return [
    "",
    ...(proof.faults.length === 0 ? [] : [`Faults      ${proof.faults.length}: ${detectionCounts(proof)}`]),
    ...open.map((row) => `  ${styleText("red", "✗")} ${describeRow(row)}`),
    ...(proof.clean.length === 0 ? [] : [`Clean runs  ${proof.clean.length}: ${alarms.length} with a false alarm`]),
    ...alarms.map(({ name, falseAlarms }) => `  ${styleText("red", "✗")} ${name}: ${falseAlarms.join("; ")}`),
  ].join("\n");
}

function describeRow({ fault, detection, named, caught, others, record }: FaultRow): string {
  const parts = [
    `${fault}: ${WORDS[detection]}; names ${named.join(", ")}`,
    ...(caught.length === 0 ? [] : [`missed of these ${caught.join(", ")}`]),
    ...(others.length === 0 ? [] : [`missed instead ${others.join(", ")}`]),
    ...record.troubles.slice(0, 1),
  ];
  return parts.join("; ");
}

/** Everything that was held against one simulator with a fault: what was expected, what came, and what shows it. */
export function evidenceText({ fault, record, named }: FaultRow): string {
  const rows = record.missed.toSorted((one, other) => rank(one.requirement) - rank(other.requirement));
  return rows
    .flatMap(({ requirement: id, keyword, misses, expected, observed, caseId, evidence }) => [
      "",
      `${id} ${keyword}${rank(id) === 0 ? `, named by ${fault}` : ""}: missed ${misses} time(s), first in ${caseId ?? "no case"}`,
      `  expected ${expected}`,
      `  observed ${observed}`,
      ...evidence.map((line) => `    ${line}`),
    ])
    .concat(
      "",
      `Once more: npx -y pnpm@12 prove --fault ${fault}; as a certificate: npx -y pnpm@12 certify --fault ${fault}`,
    )
    .join("\n");

  function rank(id: string): number {
    return named.some((one) => one === id) ? 0 : 1;
  }
}
