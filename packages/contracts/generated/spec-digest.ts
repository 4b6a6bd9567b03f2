// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "53ab558a6a9caacfc8cbfe63c623be660360d97edc0052d4bcb1e9ec7c3ad40f";
