import type { CallLine } from "@myrcc/contracts";
import { expect, test } from "vitest";
import { alterationsOf } from "../src/evidence/completion.ts";
import { CALLER, changed } from "./trace-builder.ts";

const BEFORE: CallLine = { ...changed(CALLER, "talking", 10), actions: ["hold", "leave"], displayedLabel: "" };

test.each<[string, Partial<CallLine>, boolean]>([
  ["a label alone", { displayedLabel: "Bruno Exemple" }, true],
  ["a label with a later time", { displayedLabel: "Bruno Exemple", lastModificationTime: "1" }, true],
  [
    "a label and an action beyond the catalogue (C-9)",
    { displayedLabel: "B", actions: ["hold", "leave", "park"] },
    true,
  ],
  ["a label and one action less", { displayedLabel: "B", actions: ["hold"] }, false],
  ["a label and another state", { displayedLabel: "B", state: "held" }, false],
  ["an action beyond the catalogue alone", { actions: ["hold", "leave", "park"] }, false],
])("%s is nobody's deed: %s", (_title, members, isNobodys) => {
  expect(alterationsOf(BEFORE, { ...BEFORE, ...members }).length === 0).toBe(isNobodys);
});
