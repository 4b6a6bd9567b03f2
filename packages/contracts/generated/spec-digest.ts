// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "e71489f4d72095330671d229817d55456b6bce1e3e24d1b46e04b689973d5f47";
