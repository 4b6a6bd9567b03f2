// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "a8889d0a968b646624fa2c1eb1b4603302220971313f4df6ee26111b656d5ce6";
