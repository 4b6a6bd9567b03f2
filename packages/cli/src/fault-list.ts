import { styleText } from "node:util";
import { isChecked, REQUIREMENT_IDS, requirement, type RequirementId } from "@myrcc/contracts";
import type { Fault } from "@myrcc/simulator";
import { wrapped } from "./wrapped.ts";

/** A fault with its name and the area of what it breaks first, as in `SESSION`. */
export interface ListedFault extends Pick<Fault, "sentence" | "caughtBy"> {
  readonly name: string;
  readonly area: string;
  /** Only a load measurement asks enough of a platform to provoke it. */
  readonly isUnderLoadOnly: boolean;
}

export function listed(name: string, { sentence, caughtBy, isUnderLoadOnly }: Fault): ListedFault {
  const [first] = caughtBy;
  return {
    name,
    area: first === undefined ? "OTHER" : areaOf(first),
    sentence,
    caughtBy,
    isUnderLoadOnly: isUnderLoadOnly === true,
  };
}

/** All faults by area, in the order of the registry, with counts; no line is longer than `width`. */
export function faultList(faults: readonly ListedFault[], width: number): string {
  const areas = [...new Set([...REQUIREMENT_IDS.map(areaOf), "OTHER"])]
    .map((area) => ({ area, own: faults.filter((fault) => fault.area === area) }))
    .filter(({ own }) => own.length > 0);
  const counts = areas.map(({ area, own }) => `${own.length} ${area}`).join(", ");
  return [
    ...areas.flatMap(({ area, own }) => [heading(area, own.length), ...own.flatMap((one) => rowsOf(one, width))]),
    ...wrapped(`${faults.length} faults: ${counts}.`, width),
    "One of them: npx -y pnpm@12 rcc faults <name>",
  ].join("\n");
}

/** One fault with every requirement that has to catch it, in full. */
export function faultPage(fault: ListedFault, width: number): string {
  return [
    styleText("bold", fault.name),
    ...wrapped(fault.sentence, width, "  "),
    "",
    "caught by",
    ...fault.caughtBy.flatMap((id) => requirementRows(id, width)),
    ...(fault.isUnderLoadOnly ? ["", "Only a load measurement provokes it."] : []),
    "",
    `See it: npx -y pnpm@12 certify --fault ${fault.name}`,
  ].join("\n");
}

function heading(area: string, count: number): string {
  return styleText("bold", `${area} (${count})`);
}

function rowsOf({ name, sentence, caughtBy, isUnderLoadOnly }: ListedFault, width: number): string[] {
  const load = isUnderLoadOnly ? ", under load only" : "";
  return [
    `  ${name}`,
    ...wrapped(sentence, width, "      "),
    ...wrapped(`caught by ${caughtBy.join(", ")}${load}`, width, "      "),
    "",
  ];
}

function requirementRows(id: RequirementId, width: number): string[] {
  const { keyword, statement } = requirement(id);
  return [
    `  ${id} ${keyword}${isChecked(id) ? "" : ", not checked by this version"}`,
    ...wrapped(statement, width, "      "),
  ];
}

function areaOf(id: RequirementId): string {
  return id.split("-")[1] ?? "";
}
