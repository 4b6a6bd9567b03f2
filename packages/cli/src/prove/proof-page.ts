import { REQUIREMENT_IDS } from "@myrcc/contracts";
import { FAULTS } from "@myrcc/simulator";
import { markdownTable } from "../markdown-table.ts";
import type { CleanRow, FaultRow, Proof } from "./proof.ts";
import { missedOf } from "./assess.ts";
import { detectionCounts } from "./proof-text.ts";

/** The proof as a Markdown page: faults and what reported them, requirements and what they reported, clean runs. */
export function proofPage(proof: Proof, suite: string): string {
  const { faults, clean, scores, unproven } = proof;
  const alarms = clean.filter(({ falseAlarms }) => falseAlarms.length > 0).length;
  return [
    "# Proof of detection",
    "",
    `Made by ${suite}.`,
    "",
    `${faults.length} faults: ${detectionCounts(proof) || "none"}. ${clean.length} clean runs: ${alarms} with a false alarm.`,
    "",
    "## Faults",
    "",
    ...markdownTable(
      ["Fault", "What it does", "Names", "Outcome", "Missed of these", "Missed as well"],
      faults.map(faultCells),
    ),
    "",
    "## Requirements that faults name",
    "",
    ...markdownTable(
      ["Requirement", "Faults that name it", "Reported", "Checked"],
      scores.map((score) => [
        score.requirement,
        String(score.faults),
        String(score.caught),
        score.isChecked ? "yes" : "not yet",
      ]),
    ),
    "",
    `Checked MUSTs that no fault names: ${unproven.join(", ") || "none"}.`,
    "",
    "## Clean runs",
    "",
    ...markdownTable(["Simulator", "Requirements exercised", "False alarms"], clean.map(cleanCells)),
    "",
  ].join("\n");
}

/** Fault × requirement as comma-separated values: n is named and missed, - named and not missed, x missed without being named. */
export function proofMatrix({ faults }: Proof): string {
  const ids = REQUIREMENT_IDS.filter((id) =>
    faults.some(({ named, record }) => named.includes(id) || missedOf(record, named).includes(id)),
  );
  const rows = faults.map(({ fault, named, record }) => {
    const missed = missedOf(record, named);
    const cells = ids.map((id) => {
      if (named.includes(id)) return missed.includes(id) ? "n" : "-";
      return missed.includes(id) ? "x" : "";
    });
    return [fault, ...cells].join(",");
  });
  return `${[["fault", ...ids].join(","), ...rows].join("\n")}\n`;
}

function faultCells({ fault, named, detection, caught, others }: FaultRow): string[] {
  return [fault, FAULTS[fault].sentence, named.join(", "), detection, caught.join(", "), others.join(", ")];
}

function cleanCells({ name, record, falseAlarms }: CleanRow): string[] {
  return [name, String(record.exercised), falseAlarms.join("; ") || "none"];
}
