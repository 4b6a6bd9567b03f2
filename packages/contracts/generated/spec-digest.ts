// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "8c30a9676742b1597d93ba92e580392a38cb93d5b9926ba2014551bcb38fc79f";
