import { Trouble } from "@myrcc/contracts";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, canEnter, parseWorld } from "../../src/index.ts";

const SMALL = `enterprises:
  - name: e1
    administrators:
      - { login: rcc, password: demo }
    extensions:
      - { id: "1", addressNumber: "101", displayName: Alice Exemple }
`;

const EXAMPLE = new URL("../../examples/world.yaml", import.meta.url);

/** The name of every member at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(member)]);
}

function troubleOf(text: string): Trouble {
  try {
    parseWorld(text, "world.yaml");
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error("no trouble");
}

describe("a world file", () => {
  it("needs enterprises only; the rest takes the simplest value", () => {
    const world = parseWorld(SMALL, "world.yaml");

    expect(world).toEqual({
      sessionTimeoutMs: 1_800_000,
      droppedGraceMs: 2_000,
      externals: [],
      domains: [],
      enterprises: [
        {
          name: "e1",
          administrators: [{ login: "rcc", password: "demo", rccRight: true }],
          extensions: [
            {
              id: "1",
              addressNumber: "101",
              displayName: "Alice Exemple",
              department: "",
              urlPhoto: "",
              pstnNumbers: [],
              rccEnabled: true,
              device: { kind: "manual" },
            },
          ],
        },
      ],
    });
  });

  it("can say all that the default world says: written as JSON, it reads the same", () => {
    expect(parseWorld(JSON.stringify(DEFAULT_WORLD), "default.json")).toEqual(DEFAULT_WORLD);
  });

  it("is shown by an example that uses every key, every device, and the published schema", async () => {
    const text = await readFile(EXAMPLE, "utf8");
    const schemaPath = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1] ?? "";
    const schema: unknown = JSON.parse(await readFile(new URL(schemaPath, EXAMPLE), "utf8"));

    const world = parseWorld(text, "world.yaml");

    expect(schema).toMatchObject({ title: "WorldFile" });
    for (const key of keysOf(DEFAULT_WORLD)) expect(text).toContain(`${key}:`);
    const devices = world.enterprises.flatMap(({ extensions }) => extensions.map(({ device }) => device.kind));
    expect(new Set(devices)).toEqual(
      new Set(["manual", "auto-answer", "no-answer", "reject", "busy", "dnd", "unreachable"]),
    );
  });

  it("may use an anchor as often as there are extensions", () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `      - { id: "x${index}", addressNumber: "${2_000 + index}", displayName: B, device: *d }\n`,
    );
    const text = SMALL.replace("Exemple }", "Exemple, device: &d { kind: busy } }") + rows.join("");

    expect(parseWorld(text, "world.yaml").enterprises[0]?.extensions[500]?.device).toEqual({ kind: "busy" });
  });

  it("may use anchors", () => {
    const world = parseWorld(
      SMALL.replace("displayName: Alice Exemple }", "displayName: A, device: &d { kind: busy } }") +
        `      - { id: "2", addressNumber: "102", displayName: B, device: *d }\n`,
      "world.yaml",
    );

    expect(world.enterprises[0]?.extensions[1]?.device).toEqual({ kind: "busy" });
  });
});

describe("a wrong world file is reported with its place", () => {
  it.each<[string, (text: string) => string, string, string, string]>([
    ["no YAML", () => "enterprises: [", "world.yaml:1:15, at /", "well-formed YAML", "Flow sequence"],
    ["empty", () => "", "world.yaml:1:1, at /", "must be object", "nothing"],
    [
      "a misspelt key",
      (t) => t.replace("extensions", "extentions"),
      "world.yaml:5:5, at /enterprises/0",
      "(extentions)",
      "a mapping with name, administrators, extentions",
    ],
    [
      "a missing member",
      (t) => t.replace(", password: demo", ""),
      "world.yaml:4:9, at /enterprises/0/administrators/0",
      "'password'",
      "a mapping with login",
    ],
    [
      "a number instead of a text",
      (t) => t.replace('"101"', "101"),
      "world.yaml:6:35, at /enterprises/0/extensions/0/addressNumber",
      "must be string: Up to 15 digits, in quotes",
      "101",
    ],
    ["a key without a value", (t) => t.replace(" e1", ""), "world.yaml:2:10, at /enterprises/0/name", "A name", "null"],
    ["no enterprise", () => "enterprises: []", "world.yaml:1:14, at /enterprises", "At least one enterprise", "a list"],
    [
      "an id twice",
      (t) => `${t}      - { id: "1", addressNumber: "102", displayName: B }\n`,
      "world.yaml:7:15, at /enterprises/0/extensions/1/id",
      "each extension id once",
      '"1" a second time',
    ],
    [
      "an address twice",
      (t) => `${t}      - { id: "2", addressNumber: "101", displayName: B }\n`,
      "world.yaml:7:35, at /enterprises/0/extensions/1/addressNumber",
      "each address number once",
      '"101" a second time',
    ],
    [
      "a login with a separator",
      (t) => t.replace("login: rcc", 'login: "r|c"'),
      "world.yaml:4:18, at /enterprises/0/administrators/0/login",
      "without | and :",
      '"r|c"',
    ],
    [
      "an unknown device",
      (t) => t.replace("Exemple }", "Exemple, device: { kind: fax } }"),
      "world.yaml:6:78, at /enterprises/0/extensions/0/device",
      "its kind is one of manual",
      "a mapping with kind",
    ],
    [
      "a device without its delay",
      (t) => t.replace("Exemple }", "Exemple, device: { kind: reject } }"),
      "world.yaml:6:78, at /enterprises/0/extensions/0/device",
      "'afterMs'",
      "a mapping with kind",
    ],
    [
      "a delay that means nothing",
      (t) => t.replace("Exemple }", "Exemple, device: { kind: busy, afterMs: 5 } }"),
      "world.yaml:6:92, at /enterprises/0/extensions/0/device",
      "(afterMs)",
      "a mapping with kind, afterMs",
    ],
    [
      "a public number without plus",
      (t) => `${t}externals:\n  - { number: "33199000101", device: { kind: busy } }\n`,
      "world.yaml:8:15, at /externals/0/number",
      "a plus sign",
      '"33199000101"',
    ],
    [
      "an alias of something else",
      (t) => `${t.replace("- { login", "- &a { login")}      - *a\n`,
      "world.yaml:7:9, at /enterprises/0/extensions/1",
      "(login)",
      "the alias a",
    ],
    [
      "a domain of an enterprise that is not there",
      (t) => `${t}domains:\n  - { name: d, enterprises: [e9], administrators: [] }\n`,
      "world.yaml:8:30, at /domains/0/enterprises/0",
      "one of the enterprises e1",
      '"e9"',
    ],
    [
      "a login twice for one enterprise",
      (t) => `${t}domains:\n  - { name: d, enterprises: [e1], administrators: [{ login: rcc, password: x }] }\n`,
      "world.yaml:8:61, at /domains/0/administrators/0/login",
      "each login of an enterprise once",
      '"rcc" a second time',
    ],
    [
      "a timeout of nothing",
      (t) => `sessionTimeoutMs: 0\n${t}`,
      "world.yaml:1:19, at /sessionTimeoutMs",
      "must be >= 1",
      "0",
    ],
  ])("%s", (_, spoil, where, expected, found) => {
    const { code, detail } = troubleOf(spoil(SMALL));

    expect(code).toBe("world.invalid");
    expect(detail.where).toBe(where);
    expect(detail.expected).toContain(expected);
    expect(detail.found).toContain(found);
  });
});

describe("the default world", () => {
  it("has two administrators for one enterprise and one for another, and two accounts that cannot enter", () => {
    const accounts = DEFAULT_WORLD.enterprises.flatMap(({ name, administrators }) =>
      administrators.map((account) => [name, account.login, canEnter(account)]),
    );

    expect(accounts).toEqual([
      ["e1", "rcc-e1", true],
      ["e1", "rcc-e1-b", true],
      ["e1", "admin-e1", false],
      ["e1", "careful-e1", false],
      ["e2", "rcc-e2", true],
    ]);
  });

  it("uses numbers of the fiction block only", () => {
    const numbers = DEFAULT_WORLD.enterprises
      .flatMap(({ extensions }) => extensions.flatMap(({ pstnNumbers }) => pstnNumbers))
      .concat(DEFAULT_WORLD.externals.map(({ number }) => number));

    expect(numbers.every((number) => /^\+3319900\d{4}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
