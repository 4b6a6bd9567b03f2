import { reading, readingOf, tolerates } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import type { Variant } from "../../src/dialect/variant.ts";
import { DEFAULT_WORLD, DIALECTS, isDialectName, startSimulator, VARIANTS } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { ANSWER_PROBES } from "./answer-probes.ts";
import { CALL_PROBES } from "./call-probes.ts";
import { DOCUMENT_PROBES } from "./document-probes.ts";
import { LINES, type Probe } from "./probe.ts";
import { RawClient } from "./raw-client.ts";
import { PROBED_WORLD, SESSION_PROBES } from "./session-probes.ts";

const PROBES: Readonly<Record<Variant, Probe>> = {
  ...DOCUMENT_PROBES,
  ...ANSWER_PROBES,
  ...CALL_PROBES,
  ...SESSION_PROBES,
};

const ENTERPRISE_FIRST = `Basic ${Buffer.from("e1/rcc-e1:demo-e1").toString("base64")}`;

/** They show in how long a session lives. */
const OVER_TIME: readonly Variant[] = ["other-activity", "protocol-ping-counts"];

async function shows(dialects: readonly Variant[], variant: Variant): Promise<boolean> {
  const bugs: string[] = [];
  const clock = OVER_TIME.includes(variant) ? new ManualClock() : undefined;
  await using simulator = await startSimulator({
    port: 0,
    world: PROBED_WORLD,
    dialects,
    ...(clock === undefined ? {} : { clock }),
    log: { level: "error", write: (event) => bugs.push(JSON.stringify(event)) },
  });
  const client = await RawClient.logIn(simulator, {
    ...(dialects.includes("credentials-template") ? { authorization: ENTERPRISE_FIRST } : {}),
    ...(clock === undefined ? {} : { clock }),
  });
  const isShown = await PROBES[variant](client);
  expect(bugs).toEqual([]);
  return isShown;
}

describe.each(VARIANTS.map((variant) => [variant, reading(readingOf(variant)).subject] as const))(
  "%s (%s)",
  (variant) => {
    it("shows when it is switched on", async () => {
      expect(await shows([variant], variant)).toBe(true);
    });

    it("does not show otherwise", async () => {
      expect(await shows([], variant)).toBe(false);
    });
  },
);

describe("the named dialects", () => {
  it("are names, as the variants are, and nothing else is", () => {
    expect([...Object.keys(DIALECTS), ...VARIANTS].filter((name) => !isDialectName(name))).toEqual([]);
    expect(["", "toString", "line-argument-other-form", "coalescing-design"].filter(isDialectName)).toEqual([]);
  });

  it.each([
    ["documented", "certify"],
    ["field", "field"],
  ] as const)("%s holds nothing that profile %s does not tolerate", (name, profile) => {
    const intolerable = DIALECTS[name].traits.filter(({ variant }) => !tolerates(profile, variant));

    expect(intolerable).toEqual([]);
  });

  it.each([
    ["canonical", 405],
    ["documented", 405],
    ["field", 204],
  ] as const)("in %s a GET for an action is answered with %i (C-20)", async (name, expected) => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects: [name] });
    const client = await RawClient.logIn(simulator);
    const lineId = await client.place("700101", "102");

    expect((await client.rcc.get(`${LINES}/${lineId}/disconnect`)).status).toBe(expected);
  });
});
