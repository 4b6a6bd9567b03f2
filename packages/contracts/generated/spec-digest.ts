// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "3a060a4619a3daa1ccc7201e450083da73cdbfa372c92ffeb968e2bdf727fa95";
