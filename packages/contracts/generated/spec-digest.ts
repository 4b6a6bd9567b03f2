// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "8e8a5a0728d38c1b9df6e5a0be0effa58f1c4c0ba1318a9da343e34c8e9bdc7b";
