import type { TestDetails } from "@playwright/test";
import { requirement } from "@myrcc/contracts";
import type { RequirementId } from "@myrcc/contracts";

/** Marks a test as a case: a stable id and the requirements that its stimulus gives occasion to judge. */
export const CASE = "case";
export const REQUIREMENT = "requirement";

/** What the id of a case looks like: `area.what-happens`. */
export const CASE_ID = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

type Tag = `@${string}`;

function tagOf(id: RequirementId): Tag {
  return `@${id}`;
}

/** What Playwright selects one case by. */
export function selectorOfCase(id: string): string {
  return `@${CASE}:${id.replaceAll(".", String.raw`\.`)}(?![\\w.-])`;
}

/** What Playwright selects cases by, that give occasion to judge one of these. */
export function selectorOf(requirements: readonly RequirementId[]): string {
  return `(${requirements.map(tagOf).join("|")})(?!\\d)`;
}

/**
 * Title and details of a case, to be spread into `test`, so that reports point at the case and not at a wrapper.
 *
 * @param id stable slug, `area.what-happens`; never reused.
 */
export function clause(id: string, title: string, requirements: readonly RequirementId[]): [string, TestDetails] {
  const keywords = new Set(requirements.map((one) => `@${requirement(one).keyword.toLowerCase()}`));
  return [
    title,
    {
      tag: [`@${CASE}:${id}`, ...keywords, ...requirements.map(tagOf)],
      annotation: [
        { type: CASE, description: id },
        ...requirements.map((one) => ({ type: REQUIREMENT, description: one })),
      ],
    },
  ];
}
