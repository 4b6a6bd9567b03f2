// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "31647d829fb6f4f7840eb7b9251408e5936e1a5060429f6cd57fa0a1b10f88cb";
