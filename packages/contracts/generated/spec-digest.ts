// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "d4c04b160fc929d5f355e699d137e146a42b8d2a5e7a8356f589dd6a6b08cb39";
