// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c1f813891f47ff5ebf8472e00c590bd706c705fc2f9773672e1b1a0941731bd0";
