// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "60cb5662750c1bf4cd91659bd35944b3f11899387c18d16f0358e744ee4eb997";
