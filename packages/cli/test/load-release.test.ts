import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { RunLedger, sweepLeftovers } from "@myrcc/conformance";
import { describe, expect, test } from "vitest";
import { targetText } from "../src/simulated-target.ts";
import { certifyInto } from "./finished-run.ts";
import { openForeignSession } from "./foreign-session.ts";
import { k6In, killing, load, passwords, startPlatform, startPlatformHere, whenMeasured } from "./load-run.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

describe("whatever ends a run, no call, listener or session is left", () => {
  test.each(["placing calls", "measuring with"])("an abort while %s", async (moment) => {
    await using platform = await startPlatformHere();
    const abort = new AbortController();
    const reason = new Error("enough");
    const leftovers: string[] = [];

    const run = load(platform, {
      signal: abort.signal,
      onLeftover: (text) => leftovers.push(text),
      onProgress: (text) => {
        if (!text.startsWith(moment)) return;
        expect(platform.openSessions()).toBe(2);
        abort.abort(reason);
      },
    });

    await expect(run).rejects.toBe(reason);
    expect(platform.openSessions()).toBe(0);
    expect(leftovers).toEqual([]);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
    expect(k6In(platform.runDir)).toBeNaN();
  });

  test("the death of k6", async () => {
    await using platform = await startPlatformHere();
    const leftovers: string[] = [];

    const run = load(platform, {
      onLeftover: (text) => leftovers.push(text),
      onProgress: killing(platform),
    });

    await expect(run).rejects.toMatchObject({ code: "k6.failed", detail: { found: "it was killed" } });
    expect(platform.openSessions()).toBe(0);
    expect(leftovers).toEqual([]);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });

  test("the death of k6 and of its sessions", async () => {
    let unanswered = Number.POSITIVE_INFINITY;
    await using platform = await startPlatformHere((path) => {
      if (!path.endsWith("/rcc/CallLine") || !Number.isNaN(k6In(platform.runDir))) return false;
      unanswered = Math.min(unanswered, 2) - 1;
      return unanswered >= 0;
    });
    const leftovers: string[] = [];

    const run = load(platform, {
      onLeftover: (text) => leftovers.push(text),
      onProgress: killing(platform),
    });

    await expect(run).rejects.toMatchObject({ code: "k6.failed" });
    expect(unanswered).toBeLessThan(0);
    expect(leftovers).toEqual([]);
    expect(platform.openSessions()).toBe(0);
    expect(await sweepLeftovers(platform.target, passwords, new RunLedger())).toEqual([]);
  });
});

describe("what a platform does not let go is named", () => {
  test.each([
    ["/service/Logout", 2, /^left by the load: the session of virtual user [12], whose Logout was not accepted$/],
    ["/bean/load-1-", 2, /^left by the load: listener v1\/service\/EventListener\/bean\/load-1-[12]$/],
    ["/disconnect", 48, /^left by the load: line -\d+ of v1\/\S+ \((talking|held)\)$/],
  ])("when %s gives no answer", async (cut, times, naming) => {
    await using platform = await startPlatformHere((path) => path.includes(cut));
    const abort = new AbortController();
    const leftovers: string[] = [];

    const run = load(platform, {
      signal: abort.signal,
      onLeftover: (text) => leftovers.push(text),
      onProgress: (text) => {
        if (text.startsWith("measuring with")) abort.abort(new Error("enough"));
      },
    });

    await expect(run).rejects.toThrow("enough");
    expect(leftovers).toEqual(Array.from({ length: times }, () => expect.stringMatching(naming)));
  });
});

test("what the load has left keeps a certification from being conformant", async () => {
  await using platform = await startPlatformHere((path) => path.includes("/bean/load-1-"));
  await using scratch = await makeScratchFolder();
  const file = join(scratch.path, "target.yaml");
  await writeFile(file, targetText(platform.target));

  const { ended, certificate } = await certifyInto(join(scratch.path, "reports"), ["--target", file], passwords);

  expect(ended).toMatchObject({ code: 2 });
  expect(certificate.status).toBe("inconclusive");
  expect(certificate.troubles).toEqual(
    expect.arrayContaining([expect.stringMatching(/^left by the load: listener v1\/\S+\/load-1-1$/)]),
  );
});

describe("a call of somebody else on the pool", () => {
  test.each([
    ["the extension that would call", "101", "150", "101"],
    ["the extension that would be called", "150", "104", "104"],
  ])("on %s keeps the run from being made, and stays", async (_, from, to, busy) => {
    await using platform = await startPlatform();
    await using somebody = await openForeignSession(platform.target, passwords);
    const lineId = await somebody.call(from, to);
    const before = (await somebody.liveLines()).map((line) => [line.id, line.state]);

    await expect(load(platform)).rejects.toMatchObject({
      code: "pool.in-use",
      detail: { where: platform.target.baseUrl, found: expect.stringContaining(`extension ${busy} has a live line`) },
    });
    expect((await somebody.liveLines()).map((line) => [line.id, line.state])).toEqual(before);
    expect(before).toContainEqual([lineId, "talking"]);
    expect(before).toHaveLength(2);
  });

  test.each([
    ["when it ends by itself", () => undefined, /./],
    ["when k6 dies", (folder: string) => process.kill(k6In(folder), "SIGKILL"), /killed/],
  ])("that begins during the run stays %s", async (_, then, ending) => {
    await using platform = await startPlatform();
    await using somebody = await openForeignSession(platform.target, passwords);
    let called: Promise<string> | undefined;
    const begins = whenMeasured(0, () => {
      called = somebody.call("101", "102");
      // Awaited only when the run has ended.
      called.catch(() => undefined);
    });
    const ends = whenMeasured(2, () => void then(platform.runDir));

    const run = load(platform, {
      onProgress: (text) => {
        begins(text);
        ends(text);
      },
    });

    expect(
      await run.then(
        () => "came to its end",
        (error: unknown) => String(error),
      ),
    ).toMatch(ending);
    const left = await somebody.liveLines();
    expect(left.map(({ id }) => id)).toContain(await called);
    expect(left).toHaveLength(2);
  });
});
