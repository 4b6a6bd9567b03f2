// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c15b45b2e02573ec977067c0f2ecbfc52816d29c4a9f8992c5e0c3de3466a90f";
