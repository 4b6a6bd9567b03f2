// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7e93c89ab9c19d319e4abedcd674790966fa0a7c6b7cf8c984609649a7afd661";
