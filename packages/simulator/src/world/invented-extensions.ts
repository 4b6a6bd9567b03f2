import type { WorldExtension } from "./world.ts";

const FIRST_NAMES = ["Alice", "Bruno", "Chloé", "David", "Emma", "Farid", "Gaëlle", "Hugo", "Inès", "Jonas"];
const LAST_NAMES = ["Exemple", "Modèle", "Essai", "Gabarit", "Témoin", "Sample", "Specimen"];
const DEPARTMENTS = ["Sales", "Support", "Accounts", "Workshop"];

/** Fiction numbers (+33 1 99 00 xx xx): the last four digits say whose they are. */
export function publicNumber(lastFour: number): string {
  return `+3319900${String(lastFour).padStart(4, "0")}`;
}

export interface Range {
  readonly firstId: number;
  readonly size: number;
  /** How many at the end are not enabled for RCC. */
  readonly disabled: number;
  readonly pstnNumbers: (index: number) => readonly string[];
}

/** Directory numbers start at 101 in every enterprise: the same number is somebody else in each. */
export function inventedExtensions({ firstId, size, disabled, pstnNumbers }: Range): WorldExtension[] {
  return Array.from({ length: size }, (_, index) => {
    const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? "";
    const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? "";
    return {
      id: String(firstId + index),
      addressNumber: String(101 + index),
      displayName: `${first} ${last}`,
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? "",
      urlPhoto: index % 3 === 0 ? `http://photos.example/${firstId + index}.png` : "",
      pstnNumbers: pstnNumbers(index),
      rccEnabled: index < size - disabled,
      device: { kind: "manual" },
    };
  });
}
