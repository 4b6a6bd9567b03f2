import type { WorldFile } from "@myrcc/contracts";
import { YamlFile } from "@myrcc/contracts/yaml-file";
import { refuseContradictions } from "./contradictions.ts";
import { DEFAULT_DROPPED_GRACE_MS, DEFAULT_SESSION_TIMEOUT_MS, type Administrator, type World } from "./world.ts";

const MEND = "Correct the world file at this place; its format is packages/contracts/formats/world.yaml.";

/**
 * Reads a world from YAML. Only enterprises are needed; whatever an extension leaves out takes the simplest value: no
 * public number, enabled for RCC, a telephone that does nothing by itself.
 * @throws {Trouble} world.invalid with line, column and pointer
 */
export function parseWorld(yamlText: string, where: string): World {
  const file = new YamlFile(yamlText, { where, code: "world.invalid", mend: MEND });
  const content = file.check("WorldFile");
  refuseContradictions(content, file);
  return worldOf(content);
}

function worldOf({ sessionTimeoutMs, droppedGraceMs, enterprises, domains = [], externals = [] }: WorldFile): World {
  return {
    sessionTimeoutMs: sessionTimeoutMs ?? DEFAULT_SESSION_TIMEOUT_MS,
    droppedGraceMs: droppedGraceMs ?? DEFAULT_DROPPED_GRACE_MS,
    enterprises: enterprises.map(({ name, administrators = [], extensions }) => ({
      name,
      administrators: administrators.map(administratorOf),
      extensions: extensions.map((extension) => ({
        department: "",
        urlPhoto: "",
        pstnNumbers: [],
        rccEnabled: true,
        device: { kind: "manual" },
        ...extension,
      })),
    })),
    domains: domains.map((domain) => ({ ...domain, administrators: domain.administrators.map(administratorOf) })),
    externals,
  };
}

function administratorOf(
  account: NonNullable<WorldFile["enterprises"][number]["administrators"]>[number],
): Administrator {
  return { rccRight: true, ...account };
}
