// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "eefbfd83c56fafe18a90eb60114e22b9859e382966fbe406b220a6c5c944d81f";
