// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "a453e51c4686db8526886899ccf96d155d0ef21aa919a294d88aae48db5eebfa";
