// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "84d26419fd43700c0d3ecb4572a51ef94c0c29c8a8261736e23fcc932850e88e";
