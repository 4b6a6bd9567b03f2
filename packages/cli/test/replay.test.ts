import { describe, expect, test } from "vitest";
import { rcc } from "./rcc.ts";

/** Walks that certifications of the faulty simulator have found, as they printed them. */
const FOUND = [
  ["merge-resumes-holding-peer", "w1.T1ba.T2_1.T8_2.T1ba.T2_3.T8_4.T21_4_2.xtuf5j", "RCC-MERGE-1"],
  ["transfer-resumes-holding-peer", "w1.T1ca.T2_1.T8_2.T1cd.T11_2.T2_3.T8_4.T20_3_1.v8x80n", "RCC-TRANSFER-1"],
  ["hold-ignored-in-conference", "w1.T1ad.T2_1.T8_2.T1ab.T2_3.T8_4.T21_3_1.T11_3.w0kmim", "RCC-HOLD-1"],
] as const;

/** A line that was never made answers. */
const NO_WAY = "w1.T8_1.2438i2";

/** A case that certifications name, the fault that it shows, and the requirement that tells. */
const CASE = ["call.hold-and-unhold", "unhold-ignored", "RCC-UNHOLD-1"] as const;

describe("rcc replay", () => {
  test.concurrent("runs one case again, by the id that a certificate gives it", async () => {
    const [id, fault, requirement] = CASE;

    const broken = await rcc(["replay", id, "--fault", fault]);
    expect({ code: broken.code, stdout: broken.stdout }).toMatchObject({ code: 1 });
    expect(broken.stdout).toContain(`${requirement}: `);

    const mended = await rcc(["replay", id]);
    expect({ code: mended.code, stdout: mended.stdout }).toEqual({
      code: 0,
      stdout: "Fixed: the case was taken to its end, and no MUST was missed on it.\n",
    });
  });

  test.concurrent("cannot judge a case that the target does not offer what it takes", async () => {
    const { code, stdout } = await rcc(["replay", "http.redirect"]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining("offers: { redirectingUrl") });
  });

  test.concurrent.each(FOUND)("finds %s again on the walk that found it", async (fault, token, requirement) => {
    const { code, stdout } = await rcc(["replay", token, "--fault", fault]);

    expect({ code, stdout }).toMatchObject({ code: 1 });
    expect(stdout).toContain(`${requirement}: `);
    expect(stdout).toContain("Still fails: ");
  });

  test.concurrent.each(FOUND.slice(0, 1))("tells that %s is fixed", async (_fault, token) => {
    const { code, stdout } = await rcc(["replay", token]);

    // What was left open would have been a reason not to judge.
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("Fixed: ") });
  });

  test.concurrent("does not judge a walk that the target does not go", async () => {
    const { code, stdout } = await rcc(["replay", NO_WAY]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining("T8 is not possible here") });
  });

  test.concurrent.each([
    ["a token that was cut", [FOUND[1][1].slice(0, -1)], "characters were changed or are missing"],
    ["a case that there is not", ["call.placedd"], "call.placedd"],
    ["a case of walks, which take a token", ["walks.first"], "walks.first"],
    ["something else", ["reports/latest"], "a token that begins with reports/latest"],
    ["no token", [], "nothing"],
  ])("refuses %s with one trouble", async (_what, words, found) => {
    const { code, stdout, stderr } = await rcc(["replay", ...words]);

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(found);
  });
});
