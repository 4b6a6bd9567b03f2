// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "8c241558794fbb8a534a722c8404ecbac9379d886d0465d6360f456fee74e2d8";
