// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "639b9f1847f7695a7119c163d9b136de42c5915ec202914547324960c582ae53";
