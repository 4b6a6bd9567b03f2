import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Trouble } from "@myrcc/contracts";
import type { ProofRecord } from "@myrcc/contracts";
import { afterAll, expect, test } from "vitest";
import { openProofRecords as open } from "./prove/proof-records.ts";

const folder = await mkdtemp(join(tmpdir(), "myrcc-record-file-"));

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function record(key: string, suite = "this one"): ProofRecord {
  return {
    format: "myrcc-proof-record/1",
    key,
    suite,
    subject: { kind: "fault", fault: "page-overlap" },
    scope: "slice",
    missed: [],
    exercised: 1,
    cases: 1,
    troubles: [],
    durationMs: 1,
  };
}

test("goes on after the last whole record, however it was stopped", async () => {
  const path = join(folder, "cut", "records.ndjson");
  await (await open(path, "this one")).add(record("a"));
  await appendFile(path, '{"format":"myrcc-pro');

  const file = await open(path, "this one");
  await file.add(record("b"));

  const again = await open(path, "this one");
  expect(["a", "b", "c"].map((key) => again.recordOf(key)?.key)).toEqual(["a", "b", undefined]);
  expect((await readFile(path, "utf8")).split("\n")).toHaveLength(3);
});

test("does not count what another suite recorded", async () => {
  const path = join(folder, "other.ndjson");
  await (await open(path, "an older one")).add(record("a", "an older one"));

  expect((await open(path, "this one")).recordOf("a")).toBeUndefined();
});

test("leaves what another suite recorded in another format", async () => {
  const path = join(folder, "older.ndjson");
  await writeFile(path, '{"key":"a","suite":"an older one","of":"another format"}\n');

  await (await open(path, "this one")).add(record("b"));

  expect((await open(path, "this one")).recordOf("b")?.key).toBe("b");
  expect((await readFile(path, "utf8")).split("\n")).toHaveLength(3);
});

test("names the line that is no record", async () => {
  const path = join(folder, "broken.ndjson");
  await writeFile(path, `${JSON.stringify(record("a"))}\n{"key":"b"}\n`);

  const error: unknown = await open(path, "this one").catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(Trouble);
  expect(error).toMatchObject({ code: "format.invalid", detail: { where: `${path}:2` } });
});
