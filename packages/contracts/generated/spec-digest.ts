// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "d6f5d870b0b5db29d8905f5462122ac7a934fd7b75d2758247f381a2b4100419";
