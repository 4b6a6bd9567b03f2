// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "f1ce972ed34d00ba1819a05207f7deb2f86da2906f20a1dd97e26b44321bf598";
