// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "ef5c9c73cdb1eb487707e885dff3c6ff7c5a9c8e128471aefa24bcec7881a567";
