declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifies one call line, e.g. `-1001`; never reused (F-39, F-50, C-57). */
export type LineId = Branded<"LineId">;

/** Last segment of an extension's restUri, e.g. `700101`; opaque (C-8). */
export type ExtensionId = Branded<"ExtensionId">;

/** The name under which snapshots are pushed, byte for byte as registered (F-14, C-6). */
export type ListenerName = Branded<"ListenerName">;

/** `myRCC;` and what proves the session, to be sent back verbatim (F-27, C-23). A secret. */
export type SessionToken = Branded<"SessionToken">;

/** The cookies of a session as a `Cookie` header carries them (F-30, F-31). A secret. */
export type SessionCookie = Branded<"SessionCookie">;

/** Path of a resource as the platform gave it, normally relative to the API root: `v1/rcc/CallLine/-1001` (C-16). */
export type RestUri = Branded<"RestUri">;

// A predicate mints each brand, so no cast is needed anywhere.

export function isLineId(text: string): text is LineId {
  return /^-?\d+$/.test(text);
}

export function isExtensionId(text: string): text is ExtensionId {
  return /^[^/?#\s]+$/.test(text);
}

export function isListenerName(text: string): text is ListenerName {
  return text !== "" && text.isWellFormed();
}

export function isSessionToken(text: string): text is SessionToken {
  return /^myRCC;\S+$/.test(text);
}

export function isSessionCookie(text: string): text is SessionCookie {
  return /^[^=;\s]+=[^;\s]*(; [^=;\s]+=[^;\s]*)*$/.test(text);
}

export function isRestUri(text: string): text is RestUri {
  return /(^|\/)v1\/\S+$/.test(text);
}
