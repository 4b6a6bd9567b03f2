import type { ExtensionPage } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { generateWorld, LARGEST_WORLD, parseWorld, startSimulator } from "../../src/index.ts";
import { RccClient, valueOf } from "../wire/rcc-client.ts";

describe("a generated world", () => {
  it.each([1, 2, 777, LARGEST_WORLD])("of %i extensions is a world that a file could hold", (extensions) => {
    const world = generateWorld(extensions);

    // The reader refuses whatever is there twice.
    expect(parseWorld(JSON.stringify(world), "generated")).toEqual(world);
    expect(world.enterprises[0]?.extensions.filter(({ rccEnabled }) => rccEnabled)).toHaveLength(extensions);
    expect(world.enterprises[0]?.extensions).toHaveLength(extensions + 2);
  });

  it.each([0, -1, 1.5, LARGEST_WORLD + 1, Number.NaN])("of %d extensions is refused", (extensions) => {
    expect(() => generateWorld(extensions)).toThrow(RangeError);
  });

  it("of 10,000 extensions is walked page by page, and its last extension can call its first", async () => {
    await using simulator = await startSimulator({ port: 0, world: generateWorld(LARGEST_WORLD) });
    const client = await RccClient.logIn(simulator);
    const seen = new Set<string>();

    for (let path: string | undefined = "v1/rcc/Extension?length=200"; path !== undefined;) {
      const page: ExtensionPage = valueOf("ExtensionPage", await client.get(path));
      expect(page.count).toBe(LARGEST_WORLD);
      for (const { restUri } of page.items) seen.add(restUri);
      path = page.next;
    }
    const [mine, theirs] = await client.talk("710100", "700101", "101");

    expect(seen.size).toBe(LARGEST_WORLD);
    expect([(await client.line(mine)).displayedNumber, (await client.line(theirs)).displayedNumber]).toEqual([
      "101",
      "10100",
    ]);
  });
});
