import type { Extension, ExtensionPage } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { E2, RccClient, valueOf } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

/** Addresses of all extensions along `next`. */
async function walk(client: RccClient, first: string): Promise<string[]> {
  const found: Extension[] = [];
  for (let path: string | undefined = first; path !== undefined;) {
    const page: ExtensionPage = valueOf("ExtensionPage", await client.get(path));
    found.push(...page.items);
    path = page.next;
  }
  return found.map(({ addressNumber }) => addressNumber);
}

describe("the extension list", () => {
  it.each([1, 7, 20, 30, 59, 60, 61])("is visited exactly once along next in pages of %i (C-33)", async (length) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const addresses = await walk(client, `v1/rcc/Extension?offset=0&length=${length}`);

    expect(addresses).toEqual(Array.from({ length: 60 }, (_, index) => String(101 + index)));
  });

  it("comes in pages of 50 when nothing is asked for, with the count of all", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension"));

    expect(page).toMatchObject({ count: 60, next: "v1/rcc/Extension?offset=50&length=50" });
    expect(page.items).toHaveLength(50);
    expect(page).not.toHaveProperty("prev");
  });

  it("names the page before without overlap", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension?offset=20&length=50"));

    expect(page.prev).toBe("v1/rcc/Extension?offset=0&length=20");
    expect(page).not.toHaveProperty("next");
  });

  it("is empty past its end", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension?offset=60&length=10"));

    expect(page).toEqual({ count: 60, items: [], prev: "v1/rcc/Extension?offset=50&length=10" });
  });

  it.each(["offset=-1", "offset=x", "length=0", "length=1.5", "length=", "offset=1&offset=2"])(
    "refuses %s with 400",
    async (query) => {
      await using simulator = await startSimulator(PLAIN);
      const client = await RccClient.logIn(simulator);

      const reply = await client.get(`v1/rcc/Extension?${query}`);

      expect(reply.status).toBe(400);
      valueOf("Problem", reply);
    },
  );

  it("cuts a page of more than 200 to 200", async () => {
    const [enterprise] = DEFAULT_WORLD.enterprises;
    const [model] = enterprise?.extensions ?? [];
    if (enterprise === undefined || model === undefined) throw new Error("the default world has extensions");
    const extensions = Array.from({ length: 300 }, (_, index) => {
      return { ...model, id: String(index), addressNumber: String(1_000 + index), pstnNumbers: [] };
    });
    const world = { ...DEFAULT_WORLD, enterprises: [{ ...enterprise, extensions }] };
    await using simulator = await startSimulator({ port: 0, world });
    const client = await RccClient.logIn(simulator);

    const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension?length=1000"));

    expect(page.items).toHaveLength(200);
    expect(page.next).toBe("v1/rcc/Extension?offset=200&length=200");
  });

  it("belongs to the enterprise of the session (C-53)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator, E2);

    const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension"));

    expect(page.count).toBe(12);
    expect(page.items.every(({ restUri }) => restUri.startsWith("v1/rcc/Extension/8001"))).toBe(true);
  });
});

describe("the detail of an extension", () => {
  it("equals its item in the list (C-34)", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const page = valueOf("ExtensionPage", await client.get("v1/rcc/Extension?offset=9&length=1"));

    const detail = await client.get(page.items[0]?.restUri ?? "");

    expect(detail.body).toEqual(page.items[0]);
    expect(page.items[0]?.pstnNumbers).toHaveLength(2);
  });

  it.each([
    ["does not exist", "1"],
    ["is not enabled for RCC", "700161"],
    ["belongs to another enterprise", "800101"],
  ])("is not found when the extension %s", async (_, id) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const replies = [
      await client.get(`v1/rcc/Extension/${id}`),
      await client.post(`v1/rcc/Extension/${id}/placeCall`, { destination: "102" }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
  });
});
