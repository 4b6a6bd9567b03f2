// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "e9a0398c7fcecf2c9b52bb3f01d9847af25e5615c53f1c07e90639f9cbcbf27b";
