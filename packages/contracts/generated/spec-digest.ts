// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "62b84452aefaa9a41c4f14b485672d7c96b1ed74281846669f511b9fc6f4414c";
