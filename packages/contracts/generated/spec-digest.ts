// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "a0b1d5ef9bea8950c03d1b8e433089946b3a7ef7626e1880deb707d2a2d90741";
