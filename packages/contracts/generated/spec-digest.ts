// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "5d2b44ec4137560a3c8c4e394e887abe6b39fbf51d3de3155f9cce2b5102509a";
