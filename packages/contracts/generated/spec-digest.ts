// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "65f3f2276a84f964c7ea6b15d756d71b70cfa2f02a6d6dda758059f23ddb2f83";
