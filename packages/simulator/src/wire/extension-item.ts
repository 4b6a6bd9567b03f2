import type { Extension } from "@myrcc/contracts";
import type { WorldExtension } from "../world/world.ts";

export function extensionUri(id: string): string {
  return `v1/rcc/Extension/${encodeURIComponent(id)}`;
}

/** An extension as list and detail show it (F-33). */
export function extensionItem(extension: WorldExtension): Extension {
  return {
    addressNumber: extension.addressNumber,
    restUri: extensionUri(extension.id),
    displayName: extension.displayName,
    department: extension.department,
    urlPhoto: extension.urlPhoto,
    pstnNumbers: [...extension.pstnNumbers],
  };
}
