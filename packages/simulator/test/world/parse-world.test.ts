import { Trouble } from "@myrcc/contracts";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, parseWorld } from "../../src/index.ts";

const SMALL = `enterprises:
  - name: e1
    administrators:
      - { login: rcc, password: demo }
    extensions:
      - { id: "1", addressNumber: "101", displayName: Alice Exemple }
`;

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
    ["no YAML", () => "enterprises: [", "world.yaml:1:15", "YAML", "Flow sequence"],
    ["empty", () => "", "world.yaml:1:1", "a mapping", "nothing"],
    [
      "a misspelt key",
      (t) => t.replace("administrators", "admins"),
      "world.yaml:3:5 /enterprises/0/admins",
      "one of the keys",
      '"admins"',
    ],
    [
      "a missing member",
      (t) => t.replace(", password: demo", ""),
      "world.yaml:4:9 /enterprises/0/administrators/0",
      "a member password",
      "a mapping with login",
    ],
    [
      "a number instead of a text",
      (t) => t.replace('"101"', "101"),
      "world.yaml:6:35 /enterprises/0/extensions/0/addressNumber",
      "digits, in quotes",
      "101",
    ],
    ["a key without a value", (t) => t.replace(" e1", ""), "world.yaml:2:10 /enterprises/0/name", "a name", "null"],
    ["no enterprise", () => "enterprises: []", "world.yaml:1:14 /enterprises", "at least one enterprise", "a list"],
    [
      "an id twice",
      (t) => `${t}      - { id: "1", addressNumber: "102", displayName: B }\n`,
      "world.yaml:7:15 /enterprises/0/extensions/1/id",
      "each extension id once",
      '"1" a second time',
    ],
    [
      "an address twice",
      (t) => `${t}      - { id: "2", addressNumber: "101", displayName: B }\n`,
      "world.yaml:7:35 /enterprises/0/extensions/1/addressNumber",
      "each address number once",
      '"101" a second time',
    ],
    [
      "a login with a separator",
      (t) => t.replace("login: rcc", 'login: "r|c"'),
      "world.yaml:4:18 /enterprises/0/administrators/0/login",
      "without | and :",
      '"r|c"',
    ],
    [
      "an unknown device",
      (t) => t.replace("Exemple }", "Exemple, device: { kind: fax } }"),
      "world.yaml:6:86 /enterprises/0/extensions/0/device/kind",
      "one of manual",
      '"fax"',
    ],
    [
      "a device without its delay",
      (t) => t.replace("Exemple }", "Exemple, device: { kind: reject } }"),
      "world.yaml:6:78 /enterprises/0/extensions/0/device",
      "a member afterMs",
      "a mapping with kind",
    ],
    [
      "a delay that means nothing",
      (t) => t.replace("Exemple }", "Exemple, device: { kind: busy, afterMs: 5 } }"),
      "world.yaml:6:101 /enterprises/0/extensions/0/device/afterMs",
      "no afterMs",
      "5",
    ],
    [
      "a public number without plus",
      (t) => `${t}externals:\n  - { number: "33199000101", device: { kind: busy } }\n`,
      "world.yaml:8:15 /externals/0/number",
      "a plus sign",
      '"33199000101"',
    ],
    ["a timeout of nothing", (t) => `sessionTimeoutMs: 0\n${t}`, "world.yaml:1:19 /sessionTimeoutMs", "from 1 on", "0"],
  ])("%s", (_, spoil, where, expected, found) => {
    const { code, detail } = troubleOf(spoil(SMALL));

    expect(code).toBe("world.invalid");
    expect(detail.where).toBe(where);
    expect(detail.expected).toContain(expected);
    expect(detail.found).toContain(found);
  });
});

describe("the default world", () => {
  it("has an administrator with the RCC right for each of two enterprises, and one without", () => {
    const accounts = DEFAULT_WORLD.enterprises.flatMap(({ name, administrators }) =>
      administrators.map(({ login, rccRight }) => [name, login, rccRight]),
    );

    expect(accounts).toEqual([
      ["e1", "rcc-e1", true],
      ["e1", "admin-e1", false],
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
