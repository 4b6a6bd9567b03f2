// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c3f39ce3fbba515a4aa506eb991e60f14db9da3df1411af5540ccd341504036d";
