// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "f596ba85a4967bf6cac2afcff5686e16027e02918256af63f9186a2fdaaf0966";
