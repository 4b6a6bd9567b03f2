import { checkSchema, isChecked, requirement } from "@myrcc/contracts";
import type { Capability, Certificate, RequirementId } from "@myrcc/contracts";
import { judgeTrace } from "@myrcc/oracle";
import type { Recording } from "@myrcc/oracle";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { beforeAll, describe, expect, test } from "vitest";
import { demoPasswords } from "../src/simulated-target.ts";
import { certificateOf } from "./a-certificate.ts";
import type { Damage } from "./damage.ts";
import { DAMAGES } from "./damages.ts";
import { inChangingDialect, inDialect } from "./dialects.ts";
import { recordConformance } from "./recording.ts";
import { isKnownOfSimulator, isOfSuites } from "./simulator-observations.ts";

/** What the target file of the embedded simulator does not offer; capabilities.test.ts has a simulator that offers it. */
const NOT_OFFERED: readonly (Capability | undefined)[] = ["short-expiry", "redirecting-host", "overload"];

let clean: { recordings: Recording[]; text: string };

beforeAll(async () => {
  // As many workers as share the cases well: of each recording, a damage takes the smaller a part to judge.
  clean = await recordConformance([], 6);
});

describe("a clean recording", () => {
  test("misses nothing", () => {
    expect(missed(clean.recordings)).toEqual([]);
  });

  test("gives occasion to judge every checked requirement that is not measured under load", () => {
    const { judgements } = judgeTrace(clean.recordings);

    const idle = [...judgements.values()].filter(({ hits }) => hits === 0).map(({ requirement: id }) => id);

    const elsewhere = ["load", "measurement"];
    const owed = idle.filter((id) => isChecked(id) && !elsewhere.includes(requirement(id).verifiedBy));
    expect(owed.filter((id) => !isKnownOfSimulator(id) && !NOT_OFFERED.includes(requirement(id).capability))).toEqual(
      [],
    );
  });

  test("holds no password, cookie or token", () => {
    for (const password of Object.values(demoPasswords(DEFAULT_WORLD))) expect(clean.text).not.toContain(password);
    expect(clean.text).not.toMatch(/myRCC_SESSIONID=\d/);
    expect(clean.text).not.toMatch(/myRCC;[0-9a-f]{8}-/);
    expect(clean.text).not.toMatch(/Basic [A-Za-z0-9+/]{8}/);
  });
});

describe("a damaged recording misses the requirement that the damage is about", () => {
  test.each(DAMAGES)("$requirement: $sentence", ({ requirement: id, touches = [], spoil }) => {
    const ids = missed([spoilOne(clean.recordings, spoil)]);

    expect(ids).toContain(id);
    expect(ids.filter((other) => other !== id && !touches.includes(other))).toEqual([]);
  });
});

describe("a certificate of a recording", () => {
  test("in a dialect lists its variants, with the first place and whether they were kept to", () => {
    const { dialect } = certify(inDialect(clean.recordings));

    expect(dialect).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          reading: "C-2",
          variant: "extension-in-uri-extension",
          endpoint: "frame",
          consistent: true,
          first: expect.objectContaining({ worker: 0, text: expect.stringMatching(/^frame for \S+: -?\d+ [a-z]+ /) }),
        }),
        expect.objectContaining({ reading: "C-19", variant: "action-202", endpoint: "hold", consistent: true }),
        expect.objectContaining({ reading: "C-4", variant: "logout-clears-nothing", endpoint: "logout" }),
      ]),
    );
  });

  test("that changes its dialect says so", () => {
    const { dialect } = certify(inChangingDialect(clean.recordings));

    expect(
      dialect.filter(({ variant, consistent }) => variant === "extension-in-uri-extension" && !consistent),
    ).toEqual([expect.objectContaining({ endpoint: "frame", constant: true })]);
    expect(missed(inChangingDialect(clean.recordings))).toContain("RCC-DIALECT-1");
  });

  test("of the simulator names nothing: that is canonical", () => {
    const { dialect } = certify(clean.recordings);

    expect(dialect.filter(({ variant }) => variant === null || !isOfSuites(variant))).toEqual([]);
  });
});

/** The certificate without its load; refused here if it were not of its format. */
function certify(recordings: readonly Recording[]): Certificate {
  const certificate = certificateOf(judgeTrace(recordings));
  const check = checkSchema("Certificate", JSON.parse(JSON.stringify(certificate)));
  if (!check.ok) throw new Error(JSON.stringify(check.issues));
  return check.value;
}

/** The first recording that the damage can spoil: workers share the cases, so not each has what it spoils. */
function spoilOne(recordings: readonly Recording[], spoil: Damage["spoil"]): Recording {
  const refusals: unknown[] = [];
  for (const { run, events } of recordings) {
    try {
      return { run, events: spoil(events) };
    } catch (error) {
      refusals.push(error);
    }
  }
  throw new AggregateError(refusals, "no recording can be spoiled so");
}

function missed(recordings: readonly Recording[]): RequirementId[] {
  return [...judgeTrace(recordings).judgements.values()]
    .filter(({ misses, requirement: id }) => misses.length > 0 && !isKnownOfSimulator(id))
    .map(({ requirement: id }) => id);
}
