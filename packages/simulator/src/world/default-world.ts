import type { Device } from "../engine/device.ts";
import { inventedExtensions, publicNumber } from "./invented-extensions.ts";
import { DEFAULT_DROPPED_GRACE_MS, DEFAULT_SESSION_TIMEOUT_MS, type Enterprise, type World } from "./world.ts";

/** Every tenth extension has two public numbers. */
function pstnNumbers(first: number): (index: number) => string[] {
  return (index) => {
    const own = publicNumber(first + index);
    return index % 10 === 9 ? [own, publicNumber(first + 100 + index)] : [own];
  };
}

/** The last two that are enabled: one that answers and hangs up by itself, and one that nobody answers. */
const SELF_WILLED: Readonly<Record<string, Device>> = {
  700_159: { kind: "auto-answer", afterMs: 200, hangUpAfterMs: 2_000 },
  700_160: { kind: "no-answer", afterMs: 2_000 },
};

const E1: Enterprise = {
  name: "e1",
  administrators: [
    { login: "rcc-e1", password: "demo-e1", rccRight: true },
    { login: "rcc-e1-b", password: "demo-e1-b", rccRight: true },
    { login: "admin-e1", password: "demo-admin-e1", rccRight: false },
    { login: "careful-e1", password: "demo-careful-e1", rccRight: true, owesSecondStep: true },
  ],
  extensions: inventedExtensions({ firstId: 700_101, size: 62, disabled: 2, pstnNumbers: pstnNumbers(101) }).map(
    (extension) => {
      const device = SELF_WILLED[extension.id];
      return device === undefined ? extension : { ...extension, device };
    },
  ),
};

const E2: Enterprise = {
  name: "e2",
  administrators: [{ login: "rcc-e2", password: "demo-e2", rccRight: true }],
  extensions: inventedExtensions({ firstId: 800_101, size: 12, disabled: 0, pstnNumbers: pstnNumbers(301) }),
};

/**
 * Two enterprises with the same directory numbers, telephones that do nothing by themselves but for two, and a public number
 * for each way in which an outside party can behave. All names and numbers are invented.
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
