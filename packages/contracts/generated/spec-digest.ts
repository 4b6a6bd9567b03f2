// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "2e8caf04f6a7d0f64daf709d6a8d81c9f7fb3782b8bfd887fb64556b426a7acc";
