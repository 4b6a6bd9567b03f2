// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "21fae5501238e913ba602dc5dc48746067c5d49f58df00e6e961fa8721e11501";
