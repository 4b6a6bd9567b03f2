// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "92d113063ccd504865d8c6722171f9110feb4a3817957928291a5a36ec4e74a1";
