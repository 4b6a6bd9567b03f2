// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c48ebb9de95749b3e756e87c60768ca257ae96861b45bb71d82d89ef60f2fb1e";
