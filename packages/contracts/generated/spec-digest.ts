// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "0f53eabe10afdf6230c3ec8d30eac50d5f5ac6b975ca3d274f0775401c1fbc06";
