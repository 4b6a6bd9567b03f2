// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "044ae69795eecbf473ace95ed402060deed04b007a845ac23ad9e6d615276bc6";
