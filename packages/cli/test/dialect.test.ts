import { requirement } from "@myrcc/contracts";
import type { Profile } from "@myrcc/contracts";
import { judgeTrace } from "@myrcc/oracle";
import type { JudgedTrace, Judgement } from "@myrcc/oracle";
import { DEFAULT_WORLD, DIALECTS, startSimulator } from "@myrcc/simulator";
import type { DialectName } from "@myrcc/simulator";
import { beforeAll, describe, expect, test } from "vitest";
import { rcc, startRcc } from "./rcc.ts";
import { recordConformanceAt } from "./recording.ts";
import type { Recorded } from "./recording.ts";
import { isOfSuites } from "./simulator-observations.ts";

async function recordDialect(dialect: DialectName): Promise<Recorded> {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects: [dialect] });
  return await recordConformanceAt(simulator.baseUrl, 4);
}

const PATHS = ["absolute-path", "absolute-uri"] as const;
const RECORDED = ["canonical", "documented", "field", ...PATHS] as const;
const recordings = new Map<DialectName, Recorded>();

beforeAll(async () => {
  // Two at a time, since most of each is waiting.
  const waiting: DialectName[] = [...RECORDED];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      recordings.set(next, await recordDialect(next));
    }
  };
  await Promise.all([worker(), worker()]);
});

function recordedOf(dialect: (typeof RECORDED)[number]): Recorded {
  const recorded = recordings.get(dialect);
  if (recorded === undefined) throw new Error(`${dialect} was not recorded`);
  return recorded;
}

const judged = new Map<string, JudgedTrace>();

/** A recording is judged once in each profile, since that takes seconds. */
function traceOf(dialect: (typeof RECORDED)[number], profile: Profile = "certify"): JudgedTrace {
  const key = `${dialect} ${profile}`;
  const trace = judged.get(key) ?? judgeTrace(recordedOf(dialect).recordings, profile);
  judged.set(key, trace);
  return trace;
}

/** Judgements of what counts against a platform. */
function musts({ judgements }: JudgedTrace): Judgement[] {
  return [...judgements.values()].filter((judgement) => requirement(judgement.requirement).keyword === "MUST");
}

/** Neither a matter of the dialect nor only observed. */
function isCounted({ requirement: id }: Judgement): boolean {
  // Which cookie a logout clears, and in which form, is of the dialect as well (C-4, C-5).
  return !/^RCC-(DIALECT-\d+|SESSION-20)$/.test(id) && requirement(id).keyword !== "OBSERVE";
}

function missesOf(judgements: Iterable<Judgement>): string[] {
  return [...judgements].flatMap(({ requirement: id, misses }) => misses.map(({ observed }) => `${id}: ${observed}`));
}

function exercised(trace: JudgedTrace): string[] {
  return musts(trace).flatMap(({ requirement: id, hits }) => (hits > 0 ? [id] : []));
}

/** The variants that the certificate lists. */
function variantsIn({ dialect }: JudgedTrace): string[] {
  const listed = dialect.entries.flatMap(({ variant }) => (variant === null ? [] : [variant]));
  return [...new Set(listed)].filter((variant) => !isOfSuites(variant)).toSorted();
}

function variantsOf(name: keyof typeof DIALECTS): string[] {
  return DIALECTS[name].traits.map(({ variant }) => variant).toSorted();
}

describe("a platform that writes as the samples of the document do", () => {
  test("is driven through every case", () => {
    const recorded = recordedOf("documented");
    for (const word of ["uriExtension", "extensionURI", "Department", "myIstra_SESSIONID", "startRecord"]) {
      expect(recorded.text).toContain(word);
    }
    const { cases, passed, setAside } = recorded.outcome;
    expect(recorded.outcome).toMatchObject({ failed: 0, errors: [] });
    expect(passed + setAside).toBe(cases);
  });

  test("misses no MUST in profile certify, and the same ones are exercised as on one that is canonical", () => {
    const canonical = traceOf("canonical");
    const trace = traceOf("documented");

    expect(missesOf(musts(trace))).toEqual([]);
    expect(exercised(trace)).toEqual(exercised(canonical));
    expect(variantsIn(canonical)).toEqual([]);
  });

  test("misses nothing else but what is noted of its dialect, or observed", () => {
    const { judgements } = traceOf("documented");

    expect(missesOf([...judgements.values()].filter(isCounted))).toEqual([]);
  });

  test("is certified with exactly the variants of its dialect, each kept to", () => {
    const trace = traceOf("documented");

    expect(variantsIn(trace)).toEqual(variantsOf("documented"));
    expect(trace.dialect.inconsistencies()).toEqual([]);
  });

  test("misses RCC-HTTP-3 and RCC-FRAME-1 in profile strict", () => {
    const missed = missesOf(musts(traceOf("documented", "strict")));

    expect(missed.some((miss) => miss.startsWith("RCC-HTTP-3"))).toBe(true);
    expect(missed.some((miss) => miss.startsWith("RCC-FRAME-1"))).toBe(true);
  });
});

describe.each(PATHS)("a platform that writes its paths as %s", (variant) => {
  let trace: JudgedTrace;
  beforeAll(() => {
    trace = traceOf(variant);
  });

  // It takes a line in no other form than its own.
  test("is asked to join lines by the restUri that it gave, and misses nothing that counts", () => {
    expect(recordedOf(variant).outcome).toMatchObject({ failed: 0, errors: [] });
    expect(trace.harnessErrors).toEqual([]);
    expect(missesOf([...trace.judgements.values()].filter(isCounted))).toEqual([]);
    for (const id of ["RCC-MERGE-6", "RCC-TRANSFER-6", "RCC-MERGE-8", "RCC-TRANSFER-8"]) {
      expect(exercised(trace)).toContain(id);
    }
  });

  test("is certified with that form and no other variant", () => {
    expect(variantsIn(trace)).toEqual([variant]);
    expect(trace.dialect.inconsistencies()).toEqual([]);
  });
});

describe("a platform as they are in the field", () => {
  const heard: Partial<Record<Profile, JudgedTrace>> = {};
  beforeAll(() => {
    for (const profile of ["certify", "field"] as const) {
      heard[profile] = traceOf("field", profile);
    }
  });

  test("misses no MUST in profile field, but does in profile certify", () => {
    const { field, certify } = heard;

    expect(field === undefined ? undefined : missesOf(musts(field))).toEqual([]);
    expect(certify === undefined ? [] : missesOf(musts(certify))).not.toEqual([]);
  });

  test("is certified with the variants of its dialect that a trace can tell", () => {
    const { field } = heard;
    // What C-56 is about are the types that requests declare.
    const untold = ["content-type-charset"];

    expect(field === undefined ? undefined : variantsIn(field)).toEqual(
      variantsOf("field").filter((variant) => !untold.includes(variant)),
    );
  });
});

describe("rcc simulate", () => {
  test("takes dialects, variants and a control port", async () => {
    const flags = ["--dialect", "documented", "--dialect", "created-201", "--control-port", "0"];
    const simulator = startRcc(["simulate", "--port", "0", ...flags]);
    await simulator.says("Ctrl-C stops it.");
    simulator.process.kill("SIGINT");
    const { stdout } = await simulator.ended;

    expect(stdout).toContain("myRCC simulator with documented, created-201");
    expect(stdout).toMatch(/Control {4}http:\/\/127\.0\.0\.1:\d+\/__sim\/\n/);
  });

  test("names those that exist when there is no such dialect", async () => {
    const { code, stderr } = await rcc(["simulate", "--port", "0", "--dialect", "olde"]);

    expect(code).toBe(2);
    for (const words of ["(flag.invalid)", "olde", "documented", "bare-item"]) expect(stderr).toContain(words);
  });

  test("names what a control port may be", async () => {
    const { code, stderr } = await rcc(["simulate", "--port", "0", "--control-port", "x"]);

    expect(code).toBe(2);
    for (const words of ["(flag.invalid)", "--control-port", "65535"]) expect(stderr).toContain(words);
  });
});
