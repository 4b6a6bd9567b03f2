// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "1415d90b1b63da86aa17b90e8e64ba07bc210e8ea3d7feb2459002d5831bc235";
