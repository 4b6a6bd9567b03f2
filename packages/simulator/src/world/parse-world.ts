import type { Device } from "../engine/device.ts";
import { claimOnce } from "./claim-once.ts";
import {
  DEFAULT_DROPPED_GRACE_MS,
  DEFAULT_SESSION_TIMEOUT_MS,
  type Administrator,
  type Enterprise,
  type External,
  type World,
  type WorldExtension,
} from "./world.ts";
import { YamlCursor } from "./yaml-cursor.ts";

const E164 = /^\+[1-9]\d{1,14}$/;
const E164_EXPECTED = "a public number: a plus sign and 2 to 15 digits, in quotes";
const DEVICE_KINDS = "one of manual, auto-answer, no-answer, reject, busy, dnd, unreachable";

/**
 * Reads a world from YAML. Only enterprises are needed; whatever an extension leaves out takes the simplest value: no
 * public number, enabled for RCC, a telephone that does nothing by itself.
 * @throws {Trouble} world.invalid with line, column and pointer
 */
export function parseWorld(yamlText: string, where: string): World {
  const root = YamlCursor.parse(yamlText, where).record([
    "sessionTimeoutMs",
    "droppedGraceMs",
    "enterprises",
    "externals",
  ]);
  const names = claimOnce("enterprise");
  const ids = claimOnce("extension id");
  const numbers = claimOnce("public number");
  const enterprises = root.get("enterprises").list();
  if (enterprises.length === 0) root.get("enterprises").fail("at least one enterprise");
  return {
    sessionTimeoutMs: root.find("sessionTimeoutMs")?.whole(1) ?? DEFAULT_SESSION_TIMEOUT_MS,
    droppedGraceMs: root.find("droppedGraceMs")?.whole() ?? DEFAULT_DROPPED_GRACE_MS,
    enterprises: enterprises.map((cursor): Enterprise => {
      const addresses = claimOnce("address number");
      const logins = claimOnce("login");
      cursor.record(["name", "administrators", "extensions"]);
      return {
        name: names(cursor.get("name"), /^[^|:]+$/, "a name without | and :"),
        administrators: cursor
          .get("administrators")
          .list()
          .map((one) => administrator(one, logins)),
        extensions: cursor
          .get("extensions")
          .list()
          .map((one) => extension(one, { ids, addresses, numbers })),
      };
    }),
    externals: (root.find("externals")?.list() ?? []).map((cursor): External => {
      cursor.record(["number", "device"]);
      return { number: numbers(cursor.get("number"), E164, E164_EXPECTED), device: device(cursor.get("device")) };
    }),
  };
}

type Claim = ReturnType<typeof claimOnce>;

function administrator(cursor: YamlCursor, logins: Claim): Administrator {
  cursor.record(["login", "password", "rccRight"]);
  return {
    login: logins(cursor.get("login"), /^[^|:]+$/, "a login without | and :"),
    password: cursor.get("password").text(),
    rccRight: cursor.find("rccRight")?.flag() ?? true,
  };
}

interface Claims {
  readonly ids: Claim;
  readonly addresses: Claim;
  readonly numbers: Claim;
}

function extension(cursor: YamlCursor, { ids, addresses, numbers }: Claims): WorldExtension {
  cursor.record([
    "id",
    "addressNumber",
    "displayName",
    "department",
    "urlPhoto",
    "pstnNumbers",
    "rccEnabled",
    "device",
  ]);
  const telephone = cursor.find("device");
  return {
    id: ids(cursor.get("id"), /^[^/\s]+$/, "an id without blanks and slashes, in quotes"),
    addressNumber: addresses(cursor.get("addressNumber"), /^\d{1,15}$/, "digits, in quotes"),
    displayName: cursor.get("displayName").text(),
    department: cursor.find("department")?.text(/^.*$/s, "a text") ?? "",
    urlPhoto: cursor.find("urlPhoto")?.text(/^(https?:\/\/\S+)?$/, "an http address, or an empty text") ?? "",
    pstnNumbers: (cursor.find("pstnNumbers")?.list() ?? []).map((one) => numbers(one, E164, E164_EXPECTED)),
    rccEnabled: cursor.find("rccEnabled")?.flag() ?? true,
    device: telephone === undefined ? { kind: "manual" } : device(telephone),
  };
}

function device(cursor: YamlCursor): Device {
  cursor.record(["kind", "afterMs", "hangUpAfterMs"]);
  const hangUp = cursor.find("hangUpAfterMs")?.whole();
  const habit = hangUp === undefined ? {} : { hangUpAfterMs: hangUp };
  const kind = cursor.get("kind").text();
  switch (kind) {
    case "auto-answer":
    case "no-answer":
    case "reject":
      return { kind, afterMs: cursor.get("afterMs").whole(), ...habit };
    case "manual":
    case "busy":
    case "dnd":
    case "unreachable":
      cursor.find("afterMs")?.fail(`no afterMs: a device of kind ${kind} waits for nothing`);
      return { kind, ...habit };
    default:
      return cursor.get("kind").fail(DEVICE_KINDS);
  }
}
