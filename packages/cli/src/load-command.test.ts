import { expect, test } from "vitest";
import { load } from "./load-command.ts";

test("a search has no more processes than its runs have sessions, and says so before anything is started", async () => {
  await expect(load(["knee", "--processes", "3"], AbortSignal.abort())).rejects.toMatchObject({
    code: "flag.invalid",
    detail: { where: "rcc load --processes", expected: expect.stringContaining("at most 2"), found: "3" },
  });
});
