import type { Device } from "./engine/device.ts";
import type { Directory } from "./engine/directory.ts";
import type { Party } from "./engine/party.ts";
import type { WorldDirectory } from "./world/world-directory.ts";

/** The directory of a world whose telephones can be told to behave differently from now on. */
export class Telephones implements Directory {
  readonly #directory: WorldDirectory;
  readonly #monitors: (party: Party, directory: WorldDirectory) => boolean;
  readonly #told = new Map<string, Device>();

  constructor(directory: WorldDirectory, monitors: (party: Party, directory: WorldDirectory) => boolean) {
    this.#directory = directory;
    this.#monitors = monitors;
  }

  /** Deeds that a telephone has planned already stay planned. */
  tell(party: Party, device: Device): void {
    this.#told.set(keyOf(party), device);
  }

  deviceOf(party: Party): Device {
    return this.#told.get(keyOf(party)) ?? this.#directory.deviceOf(party);
  }

  leadsNowhere(party: Party): boolean {
    return this.#directory.leadsNowhere(party);
  }

  resolve(from: Party, dialled: string): Party {
    return this.#directory.resolve(from, dialled);
  }

  enterpriseOf(party: Party): string | undefined {
    return this.#directory.enterpriseOf(party);
  }

  isControlled(party: Party): boolean {
    return this.#monitors(party, this.#directory);
  }
}

function keyOf(party: Party): string {
  switch (party.kind) {
    case "extension":
      return `extension ${party.id}`;
    case "number":
      return `number ${party.number}`;
  }
}
