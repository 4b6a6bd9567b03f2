// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "d0714dc5cf18cbe3145b0031bbf8a573fcaaf9a29fcb9843f0c4fb1c6190b804";
