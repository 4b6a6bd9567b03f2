// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "aa8306b053b181a19c1e13f34fdffe359c2126958cffb956e22cda97329569c5";
