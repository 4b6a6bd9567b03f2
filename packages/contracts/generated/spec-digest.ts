// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7a34b2399b273a19249d6e47a39a67484e6f7bdc5f5f3e2767accd13c8f84d2f";
