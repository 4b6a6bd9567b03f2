// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "b2abbc1a21d6143469dac7252957361d6ce0a551573cba7aa4747820c46f2893";
