// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "15a59194dd887cbcb6d60ab1ec45d1acacf1186aa406bd372a9470c6fb7c42e3";
