// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "284178cc58c23ae3bb8f2ee09186effa1f33dc50699970dbfd7794598881c70b";
