import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Trouble } from "@myrcc/contracts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aCertificate } from "../test/a-certificate.ts";
import { checkEvidence } from "./evidence-check.ts";
import { evidenceOf } from "./run-folder.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "myrcc-evidence-"));
  await mkdir(join(folder, "load"));
  await writeFile(join(folder, "trace.ndjson"), "{}\n");
  await writeFile(join(folder, "target.yaml"), "format: myrcc-target/1\n");
  await writeFile(join(folder, "load", "lines.ndjson"), "{}\n");
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Of a check that must not let it pass. */
async function troubleOf(check: Promise<void>): Promise<Trouble> {
  const error: unknown = await check.catch((thrown: unknown) => thrown);
  if (error instanceof Trouble) return error;
  throw new Error(`no trouble but ${String(error)}`);
}

describe("evidence", () => {
  test("as it was written is taken, whatever else has come to lie in the folder since", async () => {
    const evidence = await evidenceOf(folder);
    await writeFile(join(folder, "index.html"), "<!doctype html>");

    await expect(checkEvidence(folder, aCertificate({ evidence }))).resolves.toBeUndefined();
  });

  test.each(["trace.ndjson", "target.yaml", "load/lines.ndjson"])("whose %s was changed is refused", async (path) => {
    const evidence = await evidenceOf(folder);
    await writeFile(join(folder, path), "[]\n");

    const { code, detail } = await troubleOf(checkEvidence(folder, aCertificate({ evidence })));

    expect(code).toBe("evidence.altered");
    expect(detail.where).toBe(join(folder, path));
    expect(detail.expected).toContain(evidence.find((file) => file.path === path)?.sha256);
    expect(detail.found).toMatch(/^SHA-256 [0-9a-f]{64} \(3 bytes\)$/);
  });

  test("that is missing is refused, and every file is named", async () => {
    const evidence = await evidenceOf(folder);
    await rm(join(folder, "load", "lines.ndjson"));
    await rm(join(folder, "target.yaml"));

    const { code, detail } = await troubleOf(checkEvidence(folder, aCertificate({ evidence })));

    expect(code).toBe("evidence.altered");
    expect(detail.found).toContain("ENOENT");
    expect(detail.found).toContain("also altered: target.yaml");
  });

  test("that leaves out the recording is refused: a digest cannot be wrong that is not there", async () => {
    const evidence = (await evidenceOf(folder)).filter(({ path }) => path !== "trace.ndjson");

    const { detail } = await troubleOf(checkEvidence(folder, aCertificate({ evidence })));

    expect(detail).toMatchObject({ where: join(folder, "trace.ndjson"), found: "none" });
  });
});

describe("evidence of a repeated run", () => {
  const { run } = aCertificate();

  beforeEach(async () => {
    await mkdir(join(folder, "repeats", "2"), { recursive: true });
    await writeFile(join(folder, "repeats", "2", "trace.ndjson"), "{}\n");
  });

  test("is taken with the recording of every repeat", async () => {
    const evidence = await evidenceOf(folder);

    await expect(
      checkEvidence(folder, aCertificate({ evidence, run: { ...run, repeats: 2 } })),
    ).resolves.toBeUndefined();
  });

  test.each([
    [3, join("repeats", "3", "trace.ndjson"), "none"],
    // One who strikes a repeat from the certificate would be rid of what it missed.
    [1, join("repeats", "2", "trace.ndjson"), "one more"],
  ])("is refused where the certificate counts %i repeats and two are there", async (repeats, path, found) => {
    const evidence = await evidenceOf(folder);

    const { detail } = await troubleOf(checkEvidence(folder, aCertificate({ evidence, run: { ...run, repeats } })));

    expect(detail).toMatchObject({ where: join(folder, path), found });
  });
});
