// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7260170e0dba334d6725ff7d3e43b6d271a69a6ac665834630acb8300637edae";
