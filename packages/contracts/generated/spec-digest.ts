// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c87fb51561c1bf82deba40a7379c0ecaaba740e05662d2bc88d7399e3e35eb9c";
