// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "639ff55aa844833d2a8a7840f8453b214487acdda13ae68e31ebd4422f7857d1";
