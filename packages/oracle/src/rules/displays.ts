import type { Extension, RequirementId } from "@myrcc/contracts";
import { shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Rule } from "./rule.ts";

interface Display {
  readonly requirement: RequirementId;
  readonly member: "displayedLabel" | "displayedPhoto" | "displayedExternalNumber";
  readonly of: (extension: Extension) => string | undefined;
}

/** What a line shows of the extension whose number it displays; it may show nothing yet (C-47). */
function displayRule({ requirement, member, of }: Display): Rule {
  return {
    requirement,
    judge(evidence, docket) {
      const neighbours = neighboursOf(evidence);
      for (const { line, event } of evidence.sightings) {
        if (!evidence.web.has(line.lineId)) continue;
        const shown = line[member];
        const far = neighbours.get(line.extension)?.get(line.displayedNumber ?? "");
        const expected = far === undefined ? undefined : of(far);
        if (!shown || !expected) continue;
        if (shown === expected) docket.hit();
        else docket.miss({ expected: `${member} ${expected}`, observed: shown, events: [event] });
      }
    },
  };
}

/** By restUri of an extension, those of its enterprise by their numbers, which another enterprise may have as well. */
function neighboursOf(evidence: Evidence): Map<string, ReadonlyMap<string, Extension>> {
  const found = new Map<string, ReadonlyMap<string, Extension>>();
  for (const { exchange, page } of evidence.pages) {
    if (page.items.every(({ restUri }) => found.has(restUri))) continue;
    const known = evidence.pages
      .filter((other) => shareEnterprise(evidence, other.exchange.event.session, exchange.event.session))
      .flatMap((other) => other.page.items);
    const byNumber = new Map(known.map((extension) => [extension.addressNumber, extension]));
    for (const { restUri } of known) found.set(restUri, byNumber);
  }
  return found;
}

export const labelIsTheName = displayRule({
  requirement: "RCC-DISPLAY-1",
  member: "displayedLabel",
  of: ({ displayName }) => displayName,
});

export const photoIsThePhoto = displayRule({
  requirement: "RCC-DISPLAY-2",
  member: "displayedPhoto",
  of: ({ urlPhoto }) => urlPhoto,
});

export const externalNumberIsTheFirst = displayRule({
  requirement: "RCC-DISPLAY-3",
  member: "displayedExternalNumber",
  of: ({ pstnNumbers }) => pstnNumbers?.[0],
});
