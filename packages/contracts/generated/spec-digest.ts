// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "5cdb53a50a3a7a74da0d2758f5efb1d8a3fd560ed90f17e81e7f4e187fd81dd7";
