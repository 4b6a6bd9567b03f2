import {
  DEFAULT_DROPPED_GRACE_MS,
  DEFAULT_SESSION_TIMEOUT_MS,
  type Enterprise,
  type World,
  type WorldExtension,
} from "./world.ts";

const FIRST_NAMES = ["Alice", "Bruno", "Chloé", "David", "Emma", "Farid", "Gaëlle", "Hugo", "Inès", "Jonas"];
const LAST_NAMES = ["Exemple", "Modèle", "Essai", "Gabarit", "Témoin", "Sample", "Specimen"];
const DEPARTMENTS = ["Sales", "Support", "Accounts", "Workshop"];

/** Fiction numbers (+33 1 99 00 xx xx): the last four digits say whose they are. */
function publicNumber(lastFour: number): string {
  return `+3319900${String(lastFour).padStart(4, "0")}`;
}

interface Range {
  readonly firstId: number;
  readonly firstPublic: number;
  readonly size: number;
  /** How many at the end are not enabled for RCC. */
  readonly disabled: number;
}

/** Directory numbers start at 101 in every enterprise: the same number is somebody else in each. */
function extensions({ firstId, firstPublic, size, disabled }: Range): WorldExtension[] {
  return Array.from({ length: size }, (_, index) => {
    const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? "";
    const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? "";
    const own = publicNumber(firstPublic + index);
    return {
      id: String(firstId + index),
      addressNumber: String(101 + index),
      displayName: `${first} ${last}`,
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? "",
      urlPhoto: index % 3 === 0 ? `http://photos.example/${firstId + index}.png` : "",
      pstnNumbers: index % 10 === 9 ? [own, publicNumber(firstPublic + 100 + index)] : [own],
      rccEnabled: index < size - disabled,
      device: { kind: "manual" },
    };
  });
}

const E1: Enterprise = {
  name: "e1",
  administrators: [
    { login: "rcc-e1", password: "demo-e1", rccRight: true },
    { login: "admin-e1", password: "demo-admin-e1", rccRight: false },
  ],
  extensions: extensions({ firstId: 700_101, firstPublic: 101, size: 62, disabled: 2 }),
};

const E2: Enterprise = {
  name: "e2",
  administrators: [{ login: "rcc-e2", password: "demo-e2", rccRight: true }],
  extensions: extensions({ firstId: 800_101, firstPublic: 301, size: 10, disabled: 0 }),
};

/**
 * Two enterprises with the same directory numbers, telephones that do nothing by themselves, and a public number for each
 * way in which an outside party can behave. All names and numbers are invented.
 */
export const DEFAULT_WORLD: World = {
  sessionTimeoutMs: DEFAULT_SESSION_TIMEOUT_MS,
  droppedGraceMs: DEFAULT_DROPPED_GRACE_MS,
  enterprises: [E1, E2],
  domains: [],
  externals: [
    { number: publicNumber(9001), device: { kind: "auto-answer", afterMs: 200 } },
    { number: publicNumber(9002), device: { kind: "busy" } },
    { number: publicNumber(9003), device: { kind: "no-answer", afterMs: 3_000 } },
    { number: publicNumber(9004), device: { kind: "reject", afterMs: 200 } },
    { number: publicNumber(9005), device: { kind: "unreachable" } },
    { number: publicNumber(9006), device: { kind: "auto-answer", afterMs: 200, hangUpAfterMs: 2_000 } },
  ],
};
