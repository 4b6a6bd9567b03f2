// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "47711f44896e53ccc1fe34ae4629a5802c4a6ad8ab9f6ee60fb39021f70b9aa0";
