// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "072ffe4a263992ba2b438e30266a35cc031d61e8a7f587feba48c51a90659aca";
