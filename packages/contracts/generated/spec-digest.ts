// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c887a43c11b7e8daa9e22e858dbaea76ea12f9083c73f933a3f7d6f88aa376de";
