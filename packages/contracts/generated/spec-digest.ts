// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "2cb10f890895eb19b97df5f29b0eafd4b821cb7673c86479b506ce4aac30dba0";
