// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "b025f47149bd306e6b9481904cc3ae62f347941b879f36e3e581d16b22859de0";
