// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "81c3bcf49c900914947a900c4f0c71b4ce4f2ab035ce8c5a698ac7d36063abe4";
