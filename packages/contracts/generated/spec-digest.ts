// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "6aa4f32a439bc4132125c2450f10ca2ca70afb15322aa03039f5e49e8e597186";
