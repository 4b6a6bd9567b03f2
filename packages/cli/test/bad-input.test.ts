import { chmod, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { demoPasswords, targetOf, targetText } from "../src/simulated-target.ts";
import { startGarbageServer, startHtmlServer } from "./odd-target.ts";
import { rcc } from "./rcc.ts";
import type { Ended } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);

/** One clear message: a code, where, expected, found, how to mend it, and no stack trace. */
function expectTrouble(ended: Ended, code: string, ...words: string[]): void {
  expect(ended).toMatchObject({ code: 2 });
  expect(ended.stderr).toContain(`(${code})`);
  for (const part of ["where:", "expected:", "found:", "mend:", ...words]) expect(ended.stderr).toContain(part);
  expect(ended.stderr).not.toMatch(/^\s+at .*\.ts/m);
  expect(ended.stdout).toBe("");
}

async function certifyAt(baseUrl: string, environment: Record<string, string> = passwords): Promise<Ended> {
  await using folder = await makeScratchFolder();
  const file = join(folder.path, "target.yaml");
  await writeFile(file, targetText(targetOf(DEFAULT_WORLD, baseUrl, 100)));
  const ended = await rcc(["certify", "--target", file, "--out", join(folder.path, "reports")], environment);
  expect(await readdir(join(folder.path, "reports")).catch(() => [])).toEqual([]);
  return ended;
}

test("an unknown command is named with those that exist", async () => {
  expectTrouble(await rcc(["certfy"]), "flag.invalid", "certfy", "certify, simulate");
});

test.each([
  [["certify", "--help"], "rcc certify [--target"],
  [["spec", "diff", "-h"], "rcc spec diff"],
])("%j prints the usage of the command and nothing else", async (args, words) => {
  const { code, stdout, stderr } = await rcc(args);

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(words);
  expect(stdout).not.toContain("rcc measure");
});

test("an unknown flag is named with those that exist", async () => {
  expectTrouble(await rcc(["certify", "--verbose"]), "flag.invalid", "--verbose", "--target");
});

test.each([
  ["certify", ["certify", "--fault", "window-251"]],
  ["simulate", ["simulate", "--port", "0", "--fault", "window-251"]],
  ["faults", ["faults", "window-251"]],
])("an unknown fault of %s is named with the nearest few", async (_command, args) => {
  const ended = await rcc(args);

  expectTrouble(ended, "fault.unknown", "window-251", "nearest are window-250, ", "rcc faults");
  expect(Math.max(...ended.stderr.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test("an unknown profile is named with those that exist", async () => {
  expectTrouble(await rcc(["certify", "--profile", "lenient"]), "flag.invalid", "lenient", "strict, certify, field");
});

test.each([
  ["--slice", ["--slice"]],
  ["--fault", ["--fault", "unhold-ignored"]],
])("a proof without faults cannot have %s", async (flag, flags) => {
  expectTrouble(await rcc(["prove", "--no-faults", ...flags]), "flag.invalid", "--no-faults", flag);
});

test.each([
  ["--target", ["--target", "t.yaml"]],
  ["--brisk", ["--brisk"]],
  ["--out", ["--designs", "F", "--out", "reports"]],
])("a calibration cannot have %s, which is about a target", async (flag, flags) => {
  expectTrouble(await rcc(["measure", "--calibrate", ...flags]), "flag.invalid", `--calibrate ${flag}`, "both");
});

test("a fault cannot be switched on in a platform", async () => {
  const ended = await rcc(["certify", "--target", "target.yaml", "--fault", "unhold-ignored"]);

  expectTrouble(ended, "flag.invalid", "--target", "--fault", "rcc simulate --fault");
});

test("a port that is no port is refused", async () => {
  expectTrouble(await rcc(["simulate", "--port", "http"]), "flag.invalid", "--port", "http");
});

test.each([
  ["half a port", ["--port", "80.5"], "a whole number"],
  ["a log in a format that there is not", ["--log", "xml"], "off, text, json"],
  ["a log at a level that there is not", ["--log", "json", "--log-level", "loud"], "info, debug"],
  ["a level without a log", ["--log-level", "debug"], "--log-level with --log"],
  ["half an extension", ["--extensions", "1.5"], "a whole number"],
  ["more extensions than there can be", ["--extensions", "10001"], "from 1 to 10000"],
  ["a world of two kinds", ["--extensions", "10", "--world", "world.yaml"], "--world or --extensions"],
  ["a redirect to a path", ["--redirect-to", "http://127.0.0.1:1/restletrouter"], "http://127.0.0.1:1/restletrouter"],
  ["a redirect to no address", ["--redirect-to", "127.0.0.1:8079"], "<scheme>://<host>:<port>"],
  ["a redirect with a status that is none", ["--redirect-to", "http://127.0.0.1:1", "--redirect-status", "303"], "303"],
  ["a status of no redirect", ["--redirect-status", "301"], "--redirect-to"],
])("a simulator with %s is refused", async (_title, flags, found) => {
  expectTrouble(await rcc(["simulate", ...flags]), "flag.invalid", found);
});

test("a wrong world file is refused at its place", async () => {
  await using folder = await makeScratchFolder();
  const file = join(folder.path, "world.yaml");
  await writeFile(
    file,
    'enterprises:\n  - name: e1\n    extensions:\n      - { id: 7, addressNumber: "101", displayName: A }\n',
  );

  const ended = await rcc(["simulate", "--world", file]);

  expectTrouble(
    ended,
    "world.invalid",
    `${file}:4:15, at /enterprises/0/extensions/0/id`,
    "in quotes",
    "formats/world.yaml",
  );
});

test("a port in use is named", async () => {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
  const { port } = new URL(simulator.baseUrl);

  expectTrouble(await rcc(["simulate", "--port", port]), "port.in-use", port);
});

test("a target file that does not exist is named", async () => {
  expectTrouble(await rcc(["certify", "--target", "/nowhere/target.yaml"]), "file.unreadable", "/nowhere/target.yaml");
});

test.each([
  ["an unknown member", (text: string) => `${text}pasword: secret\n`, "/", "pasword"],
  [
    "a base URL without a scheme",
    (text: string) => text.replace("baseUrl: http://", "baseUrl: "),
    "/baseUrl",
    "must match pattern",
  ],
  [
    "a password in its base URL",
    (text: string) => text.replace("baseUrl: http://", "baseUrl: http://user:geheim@"),
    "/baseUrl",
    "must match pattern",
  ],
  ["an alias of nothing", (text: string) => `${text}limits: *none\n`, "target.yaml", "aliases of anchors"],
  [
    "credentials that leave the password out",
    (text: string) =>
      text.replace("enterprise: e1", 'enterprise: e1\n    access: { credentials: "{login}@{enterprise}" }'),
    "/accounts/0/access/credentials",
    "must match pattern",
  ],
  ["broken YAML", (text: string) => text.replace("product:", "product: ["), "target.yaml:", "well-formed YAML"],
  [
    "an enterprise without an account",
    (text: string) => text.replace("enterprise: e1", "enterprise: e9"),
    "/enterprises/0/name",
    "e1",
  ],
])("a target file with %s is refused at its place", async (_title, damage, where, found) => {
  await using folder = await makeScratchFolder();
  const file = join(folder.path, "target.yaml");
  await writeFile(file, damage(targetText(targetOf(DEFAULT_WORLD, "http://127.0.0.1:9", 100))));

  expectTrouble(await rcc(["certify", "--target", file], passwords), "target-file.invalid", where, found);
});

test("a password that is not in the environment is asked for by its variable", async () => {
  expectTrouble(
    await certifyAt("http://127.0.0.1:9", { RCC_PASSWORD_RCC_E1: "" }),
    "credentials.missing",
    "RCC_PASSWORD_RCC_E1",
  );
});

test("a target that does not answer is unreachable", async () => {
  // Port 9 of loopback: nothing listens there.
  expectTrouble(await certifyAt("http://127.0.0.1:9"), "target.unreachable", "http://127.0.0.1:9", "ECONNREFUSED");
});

test("a wrong password is refused without showing it", async () => {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });

  const ended = await certifyAt(simulator.baseUrl, { ...passwords, RCC_PASSWORD_RCC_E1: "not-the-password" });

  expectTrouble(ended, "credentials.refused", "rcc-e1");
  expect(ended.stderr).not.toContain("not-the-password");
});

test("a target that answers with pages is no myRCC", async () => {
  await using server = await startHtmlServer();

  expectTrouble(await certifyAt(server.baseUrl), "target.not-rcc", "text/html", "It works!");
});

test("a target that pushes noise is no myRCC", async () => {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD });
  await using server = await startGarbageServer(simulator.baseUrl);

  expectTrouble(await certifyAt(server.baseUrl), "target.garbage-frames", "0xBADF00D");
});

test("without k6 and Go the ways to get k6 are told", async () => {
  await using empty = await makeScratchFolder();

  const ended = await rcc(["certify"], { PATH: empty.path, MYRCC_CACHE: empty.path, K6_BIN: undefined });

  expectTrouble(ended, "k6.missing", "K6_BIN");
});

test("a folder that cannot be made is named before anything is dialled", async () => {
  await using scratch = await makeScratchFolder();
  const file = join(scratch.path, "file");
  await writeFile(file, "");

  expectTrouble(await rcc(["certify", "--out", join(file, "reports")]), "file.unwritable", join(file, "reports"));
});

test("a folder that cannot be made is named before a target is measured, and one of no measurement is not left", async () => {
  await using scratch = await makeScratchFolder();
  const file = join(scratch.path, "target.yaml");
  const notFolder = join(scratch.path, "file");
  const reports = join(scratch.path, "reports");
  // Nothing listens there.
  await writeFile(file, targetText(targetOf(DEFAULT_WORLD, "http://127.0.0.1:9", 100)));
  await writeFile(notFolder, "");
  const measureInto = async (out: string): Promise<Ended> =>
    rcc(["measure", "--target", file, "--out", out], passwords);

  expectTrouble(await measureInto(join(notFolder, "reports")), "file.unwritable", join(notFolder, "reports"));
  expectTrouble(await measureInto(reports), "target.unreachable", "http://127.0.0.1:9");
  expect(await readdir(reports)).toEqual([]);
});

test("what was recorded before a trouble is kept, and said where", async () => {
  await using scratch = await makeScratchFolder();
  const k6 = join(scratch.path, "k6");
  await writeFile(k6, '#!/bin/sh\n[ "$1" = version ] && echo "k6 v2.2.0" && exit 0\necho "out of luck" >&2; exit 42\n');
  await chmod(k6, 0o755);
  const reports = join(scratch.path, "reports");

  const ended = await rcc(["certify", "--out", reports], { K6_BIN: k6 });

  expectTrouble(ended, "k6.failed", "out of luck", "What was recorded until then is in ");
  const [run = ""] = await readdir(reports);
  expect(await readdir(join(reports, run))).toEqual(expect.arrayContaining(["target.yaml", "trace.ndjson"]));
});

test("a folder that is no run cannot be judged", async () => {
  await using empty = await makeScratchFolder();

  expectTrouble(await rcc(["judge", empty.path]), "file.unreadable", "certificate.json");
});

test("an extension that the platform loses between its pages is not taken for a mistake of the target file", async () => {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults: ["page-gap"] });

  const ended = await certifyAt(simulator.baseUrl);

  expectTrouble(ended, "target-file.invalid", "not in its extension list", "loses some of them (RCC-PAGING-1)");
});
