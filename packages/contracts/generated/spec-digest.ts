// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "4c8890397b76cf90c7fe465a1f6189955ca5289f1c070fa973fb8382abf07d7b";
