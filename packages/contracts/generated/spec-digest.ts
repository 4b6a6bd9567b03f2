// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c4bc669149340d46a221209c32efded64a9d09f8d249947b15efd961f8e7a6b5";
