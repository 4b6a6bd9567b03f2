import type { Device } from "../engine/device.ts";
import type { Directory } from "../engine/directory.ts";
import type { Party } from "../engine/party.ts";
import type { Enterprise, World, WorldExtension } from "./world.ts";

/** What one party sees of another (C-47). */
export interface Display {
  readonly number: string;
  readonly label: string;
  readonly externalNumber: string;
  readonly photo: string;
}

interface Entry {
  readonly enterprise: Enterprise;
  readonly extension: WorldExtension;
  readonly party: Party;
}

const UNREACHABLE: Device = { kind: "unreachable" };
const MANUAL: Device = { kind: "manual" };

/** A world, indexed for the questions that engine and edges ask. */
export class WorldDirectory implements Directory {
  readonly #byId = new Map<string, Entry>();
  readonly #byAddress = new Map<string, Map<string, Entry>>();
  readonly #byPublicNumber = new Map<string, Entry>();
  readonly #externals = new Map<string, Device>();

  constructor(world: World) {
    for (const enterprise of world.enterprises) {
      const byAddress = new Map<string, Entry>();
      this.#byAddress.set(enterprise.name, byAddress);
      for (const extension of enterprise.extensions) {
        const entry: Entry = { enterprise, extension, party: { kind: "extension", id: extension.id } };
        this.#byId.set(extension.id, entry);
        byAddress.set(extension.addressNumber, entry);
        for (const number of extension.pstnNumbers) this.#byPublicNumber.set(number, entry);
      }
    }
    for (const { number, device } of world.externals) this.#externals.set(number, device);
  }

  resolve(from: Party, dialled: string): Party {
    const enterprise = this.enterpriseOf(from);
    const inside = enterprise === undefined ? undefined : this.#byAddress.get(enterprise)?.get(dialled);
    const entry = inside ?? this.#byPublicNumber.get(dialled);
    return entry?.party ?? { kind: "number", number: dialled };
  }

  enterpriseOf(party: Party): string | undefined {
    return this.#entry(party)?.enterprise.name;
  }

  deviceOf(party: Party): Device {
    switch (party.kind) {
      case "extension":
        return this.#byId.get(party.id)?.extension.device ?? MANUAL;
      case "number":
        return this.#externals.get(party.number) ?? UNREACHABLE;
    }
  }

  leadsNowhere(party: Party): boolean {
    return party.kind === "number" && !this.#externals.has(party.number);
  }

  isControlled(party: Party): boolean {
    return this.#entry(party)?.extension.rccEnabled ?? false;
  }

  /** The extension, if it belongs to the enterprise and may be controlled; whatever else has the id does not exist for it. */
  controlled(enterprise: string, id: string): WorldExtension | undefined {
    const entry = this.#byId.get(id);
    return entry?.enterprise.name === enterprise && entry.extension.rccEnabled ? entry.extension : undefined;
  }

  /** How a party appears to another: to a different enterprise no more than its public number, whatever its name (D-23). */
  display(party: Party, viewer: Party): Display {
    const entry = this.#entry(party);
    if (entry === undefined) return outside(party.kind === "number" ? party.number : "");
    const { extension, enterprise } = entry;
    const externalNumber = extension.pstnNumbers[0] ?? "";
    if (enterprise.name !== this.enterpriseOf(viewer)) return outside(externalNumber);
    return {
      number: extension.addressNumber,
      label: extension.displayName,
      externalNumber,
      photo: extension.urlPhoto,
    };
  }

  #entry(party: Party): Entry | undefined {
    return party.kind === "extension" ? this.#byId.get(party.id) : undefined;
  }
}

function outside(number: string): Display {
  return { number, label: "", externalNumber: number, photo: "" };
}
