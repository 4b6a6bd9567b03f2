// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "bb66c2c12272f90d507b7dffbde5bce3f9ee5d1c0e72721b2dfdacd40c51bdf0";
