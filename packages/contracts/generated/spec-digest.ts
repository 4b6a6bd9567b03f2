// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "f4dc9ef1a2f95c6d9d68395c67ce46d903cab92533405930cd6d3047b8ae4550";
