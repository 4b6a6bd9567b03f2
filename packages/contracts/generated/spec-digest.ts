// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7c01b3587e993447c577b106f25395555e32738307a6de3275324227cbbc90b1";
