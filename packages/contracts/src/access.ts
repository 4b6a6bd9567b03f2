import type { TargetAccess } from "../generated/types.ts";

/** Who logs in, for which enterprise. */
export interface AccountCredentials {
  readonly login: string;
  readonly enterprise: string;
  readonly password: string;
}

const CANONICAL = "{login}|{enterprise}:{password}";

/** The clear text of a login's credentials, as the contract or the platform's own template has it (F-10, C-22). */
export function credentialText({ credentials = CANONICAL }: TargetAccess, of: AccountCredentials): string {
  return credentials.replaceAll(/\{(login|enterprise|password)\}/g, (_, name: keyof AccountCredentials) => of[name]);
}

/** Its bytes, one for each character, where the platform reads Latin-1; a character that has no place there becomes `?`. */
export function latinBytes(text: string): Uint8Array<ArrayBuffer> {
  // Note: k6's engine makes no typed array of a text.
  return new Uint8Array(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code <= 0xff ? code : 0x3f;
    }),
  );
}
