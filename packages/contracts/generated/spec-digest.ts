// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "d5c13024071ea57fde7f265f0180317b0a4e2d93f52a79f90a97b6d3ec542c05";
