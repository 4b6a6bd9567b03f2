// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "abd058c9a3b37f831847732d77b266f82a21db9c26b07f83ad108cf20f85a188";
