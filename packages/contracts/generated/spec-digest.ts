// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "98456b9d673031cec9331021e159f29edd1129bfcaef8aa269b4f5b53ee673a8";
