import type { Device } from "../engine/device.ts";

/** An account that may log in for one enterprise. Passwords of worlds are demonstration passwords, never real ones. */
export interface Administrator {
  readonly login: string;
  readonly password: string;
  /** Without it a login is refused with 403 (F-6). */
  readonly rccRight: boolean;
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
  readonly administrators: readonly Administrator[];
  readonly extensions: readonly WorldExtension[];
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
  readonly externals: readonly External[];
}

export const DEFAULT_SESSION_TIMEOUT_MS = 30 * 60_000;
export const DEFAULT_DROPPED_GRACE_MS = 2_000;
