import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { checkSchema } from "@myrcc/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeReport } from "../src/index.ts";
import { conformant, inconclusive, notConformant } from "./certificate-fixture.ts";
import { hostile } from "./hostile-fixture.ts";

const WRITTEN = ["certificate.json", "certificate.schema.json", "index.html", "junit.xml", "summary.md"];

let runDir: string;

beforeEach(async () => {
  runDir = await mkdtemp(join(tmpdir(), "myrcc-report-"));
});

afterEach(async () => {
  await rm(runDir, { recursive: true, force: true });
});

test.each([
  ["conformant", conformant],
  ["not conformant", notConformant],
  ["inconclusive", inconclusive],
  ["hostile", hostile],
])("a report that is %s has its five files and no drafts", async (_name, fixture) => {
  const { files } = await writeReport({ runDir, ...fixture() });

  expect(files.map((file) => basename(file)).toSorted()).toEqual(WRITTEN);
  expect((await readdir(runDir)).toSorted()).toEqual(WRITTEN);
});

test("certificate.json is the certificate, and its schema lies beside it", async () => {
  const { certificate, load } = conformant();

  await writeReport({ runDir, certificate, load });

  const written: unknown = JSON.parse(await readFile(join(runDir, "certificate.json"), "utf8"));
  expect(checkSchema("Certificate", written)).toEqual({ ok: true, value: certificate });
  const published = new URL("../../contracts/generated/certificate.schema.json", import.meta.url);
  expect(await readFile(join(runDir, "certificate.schema.json"), "utf8")).toBe(await readFile(published, "utf8"));
});

test("a certificate that is not of its schema is a bug, and nothing is written", async () => {
  const { certificate, load } = conformant();
  const broken = { ...certificate, run: { ...certificate.run, workers: 0 } };

  await expect(writeReport({ runDir, certificate: broken, load })).rejects.toThrow(
    "not a Certificate: /run/workers must be >= 1",
  );
  expect(await readdir(runDir)).toEqual([]);
});

test("the page says of how many frames a sample was checked, and of every attempt why it was not the last", async () => {
  const { certificate, load } = conformant();
  if (certificate.load === null) throw new Error("a conformant run has a load");
  const attempts = [
    { startedAt: "2026-03-02T10:15:10.000Z", repeatedBecause: "the metronome was <late>" },
    { startedAt: "2026-03-02T10:15:40.000Z" },
  ];
  const frames = { received: 5123, checked: 251 };

  await writeReport({ runDir, certificate: { ...certificate, load: { ...certificate.load, attempts, frames } }, load });

  const page = await readFile(join(runDir, "index.html"), "utf8");
  expect(page).toContain(
    "Frames under load are a sample: 251 of 5,123, drawn at random, were held against the schema.",
  );
  expect(page).toContain("The load was run 2 times");
  expect(page).toMatch(/2 March 2026 at 10:15:10 UTC: <bdi>the metronome was &lt;late&gt;<\/bdi>/);
  await writeReport({ runDir, certificate, load });
  expect(await readFile(join(runDir, "index.html"), "utf8")).not.toContain("The load was run");
});

test("a report replaces an older one", async () => {
  await writeFile(join(runDir, "index.html"), "old");

  await writeReport({ runDir, ...conformant() });

  expect(await readFile(join(runDir, "index.html"), "utf8")).toContain("Istra Platform");
});

test("a folder that does not exist leaves nothing behind", async () => {
  const missing = join(runDir, "missing");

  await expect(writeReport({ runDir: missing, ...conformant() })).rejects.toThrow("ENOENT");
  expect(await readdir(runDir)).toEqual([]);
});

test("the same run makes the same files, whatever was rendered before", async () => {
  await writeReport({ runDir, ...conformant() });
  const first = await readFile(join(runDir, "index.html"), "utf8");
  await writeReport({ runDir, ...notConformant() });

  await writeReport({ runDir, ...conformant() });

  const isSame = (await readFile(join(runDir, "index.html"), "utf8")) === first;
  expect(isSame).toBe(true);
});
