// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "d9563b1cf581b397928d7f5721eaee23be0b836d61ae6a70e29aee1a3ce3231d";
