// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c28bb38de118be54c8022254983e1fc2740b36dfa8cccddc195e31395a241350";
