// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "9f6e5be742a9bdd264c4b8fba32b9ed84befc1ed5df0fd37daf73bf36bec459f";
