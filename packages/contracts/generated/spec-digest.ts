// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "6feec1690fe34f44d259a1176314c0641bc98d4da0947e7a4d86d1bc2f8f5f56";
