// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "0d0289e3024d9dcede92a823097623695bedbd024542fbaea180b5b5e14388e7";
