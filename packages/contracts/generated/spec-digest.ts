// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c3fcbeb2cf208dddf1b7c5a53e08e62ee239e33d3c44c8bb6ebdf93e47eb0e62";
