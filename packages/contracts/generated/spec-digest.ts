// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7c41a04223dd90876b16615be6a3f2d595cbab6abb842d0c889d4ac4abc814fe";
