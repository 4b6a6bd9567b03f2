import { expect, test } from "vitest";
import { USAGE, usageOf } from "./usage.ts";

const commands = [...USAGE.matchAll(/^ {2}rcc ([\w-]+)/gm)].map(([, name]) => name ?? "");

test.each(commands)("the usage of %s is its part of the whole, and no other's", (command) => {
  const usage = usageOf(command);

  expect(USAGE).toContain(usage);
  expect([...usage.matchAll(/^ {2}rcc ([\w-]+)/gm)].map(([, name]) => name)).toEqual([command]);
});
