// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "a16ce3a7e5d5cecb6c371a824d520839cdcb07c946671f78e0c074d05a54888c";
