// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "a92628087a9cbce107cfb7b28e6fe7e2df53c89f114dcd3270a6a39b85d8943c";
