// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "996f2408363fa05f94a2e0a8c01817710b43ed0d270e22d172778590359422b2";
