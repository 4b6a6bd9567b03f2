// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "0035aa9322f0c2c7d839cfde412da7160d874e990eafae4b23cf99c09985362d";
