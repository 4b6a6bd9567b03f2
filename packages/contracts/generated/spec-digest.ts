// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "686470b0bae2a18efca1049c3fe001ff9ed00e5da8fef5457c09cafd554c31c5";
