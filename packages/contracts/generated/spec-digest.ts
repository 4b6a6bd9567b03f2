// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "0e079236a808ca14b670cebcd56beae1e4098787458f2913e31dedc03242cd74";
