import { reading, readingOf, tolerates } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import type { Variant } from "../../src/dialect/variant.ts";
import { DEFAULT_WORLD, DIALECTS, isDialectName, startSimulator, VARIANTS } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { ANSWER_PROBES } from "./answer-probes.ts";
import { CALL_PROBES } from "./call-probes.ts";
import { DOCUMENT_PROBES } from "./document-probes.ts";
import { request } from "../wire/rcc-client.ts";
import { LINES, type Probe } from "./probe.ts";
import { RawClient } from "./raw-client.ts";
import { PROBED_WORLD, SESSION_PROBES } from "./session-probes.ts";

const PROBES: Readonly<Record<Variant, Probe>> = {
  ...DOCUMENT_PROBES,
  ...ANSWER_PROBES,
  ...CALL_PROBES,
  ...SESSION_PROBES,
};

/** Known to the default world, and out of reach. */
const UNREACHABLE = "+33199009005";

const ENTERPRISE_FIRST = `Basic ${Buffer.from("e1/rcc-e1:demo-e1").toString("base64")}`;

/** They show in what comes with time, or while none goes by. */
const BY_MANUAL_CLOCK: readonly Variant[] = [
  "display-late",
  "loser-204",
  "other-activity",
  "protocol-ping-counts",
  "text-keep-alive",
];

async function shows(dialects: readonly Variant[], variant: Variant): Promise<boolean> {
  const bugs: string[] = [];
  const clock = BY_MANUAL_CLOCK.includes(variant) ? new ManualClock() : undefined;
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

describe("two variants at once", () => {
  it("answer a second deletion otherwise, whether a path or a body names the listener", async () => {
    const dialects = ["delete-collection-with-body", "second-deletion-other"] as const;
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects });
    const { rcc } = await RawClient.logIn(simulator);
    const path = "v1/service/EventListener/bean";
    const deletion = {
      headers: { ...rcc.headers, "content-type": "application/json" },
      body: '{"name":"a"}',
    };
    const never = await request(simulator, "DELETE", path, deletion);
    await rcc.post(path, { name: "a" });
    await rcc.delete(`${path}/a`);

    expect(never.status).toBe(404);
    expect((await request(simulator, "DELETE", path, deletion)).status).toBe(410);
    expect((await rcc.delete(`${path}/a`)).status).toBe(410);
  });
});

describe("a number that is known and out of reach", () => {
  it("is called, and fails, where a number that leads nowhere is refused", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects: ["unroutable-refused"] });
    const client = await RawClient.logIn(simulator);
    const lineId = await client.place("700101", UNREACHABLE);

    expect(await client.act(lineId, "answer")).toBe(204);
    expect(await client.line(lineId)).toMatchObject({ state: "dropped" });
  });
});

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
