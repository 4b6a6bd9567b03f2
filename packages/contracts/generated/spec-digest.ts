// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7f85835e0203597656f2aa371cdf9b8e84b1100a9a5ad4f27d9f285001d63205";
