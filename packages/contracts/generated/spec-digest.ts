// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "97eea94a96a66d537009faeff9daecc98f9880f3f9f4461c94ba55689359d463";
