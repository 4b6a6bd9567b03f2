// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "ff263a133775cb0a2386bdddaef498303398b83c9006c2d4ac2521958f1fa6fe";
