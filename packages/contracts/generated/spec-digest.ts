// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "5d7d8eff41d8bd93f8b5958b551e155c3fe9c0e47cb69bebf583d12ead163ba9";
