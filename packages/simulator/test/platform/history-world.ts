import type { Party } from "../../src/engine/party.ts";
import { parseWorld } from "../../src/world/parse-world.ts";
import type { World } from "../../src/world/world.ts";

/**
 * Two enterprises that can call each other. Their numbers, names and ids have nothing in common, so that whatever of one
 * shows up at the other is seen; 109 is not enabled for RCC, 2xx do something by themselves.
 */
export const HISTORY_WORLD: World = parseWorld(
  `
droppedGraceMs: 2000
sessionTimeoutMs: 20000
enterprises:
  - name: one
    administrators: [{ login: rcc-one, password: demo-one }]
    extensions:
      - { id: "11", addressNumber: "101", displayName: Alice Exemple, pstnNumbers: ["+33199000101"] }
      - { id: "12", addressNumber: "102", displayName: Bruno Exemple, pstnNumbers: ["+33199000102"] }
      - { id: "13", addressNumber: "103", displayName: Chloé Exemple, pstnNumbers: ["+33199000103"] }
      - { id: "14", addressNumber: "104", displayName: David Exemple, pstnNumbers: ["+33199000104"] }
      - { id: "19", addressNumber: "109", displayName: Gaëlle Exemple, rccEnabled: false }
      - { id: "21", addressNumber: "201", displayName: Paul Exemple, device: { kind: auto-answer, afterMs: 300 } }
      - { id: "22", addressNumber: "202", displayName: Rita Exemple, device: { kind: busy } }
      - { id: "23", addressNumber: "203", displayName: Sami Exemple, device: { kind: no-answer, afterMs: 5000 } }
      - { id: "24", addressNumber: "204", displayName: Tess Exemple, device: { kind: reject, afterMs: 400 } }
      - { id: "26", addressNumber: "206", displayName: Yves Exemple, device: { kind: auto-answer, afterMs: 0, hangUpAfterMs: 700 } }
  - name: two
    administrators: [{ login: rcc-two, password: demo-two }]
    extensions:
      - { id: "8801", addressNumber: "771", displayName: Hugo Modèle, pstnNumbers: ["+33199000771"] }
      - { id: "8802", addressNumber: "772", displayName: Ines Modèle, pstnNumbers: ["+33199000772"] }
externals:
  - { number: "+33199009001", device: { kind: auto-answer, afterMs: 200 } }
`,
  "history-world.yaml",
);

/** What is dialled in histories: every kind of device, the other enterprise, and a number that leads nowhere. */
export const DESTINATIONS = [
  "101",
  "102",
  "103",
  "104",
  "109",
  "201",
  "202",
  "203",
  "204",
  "206",
  "771",
  "772",
  "999",
  "+33199000101",
  "+33199000771",
  "+33199000772",
  "+33199009001",
];

/** Whom one can call, by the number and (within an enterprise) by the id. */
export interface Reachable {
  readonly id?: string;
  readonly number: string;
}

/** Telephones that do nothing by themselves. */
export const MANUAL: Readonly<Record<"one" | "two", readonly Reachable[]>> = {
  one: ["1", "2", "3", "4"].map((digit) => ({ id: `1${digit}`, number: `10${digit}` })),
  two: ["1", "2"].map((digit) => ({ id: `880${digit}`, number: `77${digit}` })),
};

/** Whether it is the telephone of somebody who does nothing by himself. */
export function isManual(party: Party): boolean {
  return (
    party.kind === "extension" &&
    Object.values(MANUAL)
      .flat()
      .some(({ id }) => id === party.id)
  );
}

/** Answers by itself. */
export const EXTERNAL: Reachable = { number: "+33199009001" };

/** A text that only the enterprise's own lines and extensions hold. */
export const PRIVATE = {
  one: /Exemple|Extension\/\d\d"/,
  two: /Modèle|Extension\/88/,
} as const;
