// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "cdf7b067834a69ae7b0b33ff24917f22c060b628360d5ad100d8319193a8f346";
