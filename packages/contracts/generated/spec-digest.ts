// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "97fddf337fd3984f6951062de226b7fa42a7908228110000b263f8a57a0bb322";
