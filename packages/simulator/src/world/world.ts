import type { Device } from "../engine/device.ts";

/** An account. Passwords of worlds are demonstration passwords, never real ones. */
export interface Administrator {
  readonly login: string;
  readonly password: string;
  /** Without it a login is refused with 403 (F-6). */
  readonly rccRight: boolean;
  /** Its login is refused with 412, since this API cannot give the step (FE-4). @default false */
  readonly owesSecondStep?: boolean;
}

export interface WorldExtension {
  /** Opaque, unique in the world; the last segment of the extension's restUri. */
  readonly id: string;
  /** What is dialled inside the enterprise; unique in it. */
  readonly addressNumber: string;
  readonly displayName: string;
  readonly department: string;
  /** Empty when there is none. */
  readonly urlPhoto: string;
  /** E.164 with a plus sign, each unique in the world. */
  readonly pstnNumbers: readonly string[];
  /** Whether RCC applications may see and control it (F-8, C-53). */
  readonly rccEnabled: boolean;
  readonly device: Device;
}

export interface Enterprise {
  readonly name: string;
  /** Accounts for this enterprise alone. */
  readonly administrators: readonly Administrator[];
  readonly extensions: readonly WorldExtension[];
}

/** Several enterprises that the same accounts may log in for, one at each login (F-7). */
export interface AdministrativeDomain {
  readonly name: string;
  /** Names of enterprises of the world. */
  readonly enterprises: readonly string[];
  readonly administrators: readonly Administrator[];
}

/** Somebody outside of all enterprises who can be reached by a public number. */
export interface External {
  readonly number: string;
  readonly device: Device;
}

/** All that exists on a simulated platform before the first call. */
export interface World {
  /** A session without a request for this long expires (F-12). */
  readonly sessionTimeoutMs: number;
  /** How long a dropped line can still be read (C-52). */
  readonly droppedGraceMs: number;
  readonly enterprises: readonly Enterprise[];
  readonly domains: readonly AdministrativeDomain[];
  readonly externals: readonly External[];
}

export const DEFAULT_SESSION_TIMEOUT_MS = 30 * 60_000;
export const DEFAULT_DROPPED_GRACE_MS = 2_000;

/** Whether the account can open a session, given its password. */
export function canEnter({ rccRight, owesSecondStep = false }: Administrator): boolean {
  return rccRight && !owesSecondStep;
}

/** Every account of an enterprise: its own administrators, then those of its domains. */
export function accountsOf({ domains }: World, { name, administrators }: Enterprise): readonly Administrator[] {
  return [
    ...administrators,
    ...domains.filter(({ enterprises }) => enterprises.includes(name)).flatMap((domain) => domain.administrators),
  ];
}
