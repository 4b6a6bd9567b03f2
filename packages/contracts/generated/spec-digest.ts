// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7f17d91484f81b6bdf0fd72f0e4bb5171b99ed816d1b9401320a62582aac8237";
