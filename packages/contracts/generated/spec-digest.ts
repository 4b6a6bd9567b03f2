// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "0c8d2a0026d7852f72ea5303709bdc61a5cc4e568c72bd215880ee635e3903c3";
