import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readdir } from "node:fs/promises";
import { RunLedger, readTargetFile, sweepLeftovers } from "@myrcc/conformance";
import { DEFAULT_WORLD } from "@myrcc/simulator";
import { expect, test } from "vitest";
import { demoPasswords } from "../src/simulated-target.ts";
import { startRcc } from "./rcc.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

const passwords = demoPasswords(DEFAULT_WORLD);

/** Processes whose command line names the folder of this test. */
function processesOf(folder: string): string[] {
  const listing = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  return listing.split("\n").filter((row) => row.includes(folder) && !row.includes("ps -eo"));
}

test.each(["conformance with", "load profile"])(
  "Ctrl-C during '%s' releases everything and leaves no process",
  async (moment) => {
    await using scratch = await makeScratchFolder();
    const target = join(scratch.path, "target.yaml");
    const reports = join(scratch.path, "reports");
    const simulator = startRcc(["simulate", "--port", "0", "--write-target", target]);
    await simulator.says("Ctrl-C stops it");
    const certify = startRcc(["certify", "--target", target, "--out", reports], passwords);
    await certify.says(moment);

    certify.process.kill("SIGINT");

    expect(await certify.ended).toMatchObject({ code: 130, stderr: expect.stringContaining("Stopping") });
    expect(await readdir(reports)).toEqual([]);
    expect(processesOf(reports)).toEqual([]);
    expect(await sweepLeftovers(await readTargetFile(target), passwords, new RunLedger())).toEqual([]);
    simulator.process.kill("SIGINT");
    await simulator.ended;
  },
);
