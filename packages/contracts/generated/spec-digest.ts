// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "adaeebc672ce5b943c7e8636573d8e97e0a4165cf294c3b07e76a4e68863e53b";
