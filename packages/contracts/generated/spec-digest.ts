// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "4b28c07c85ace9f41ad533b98a01211a36c33710f9585dffdeedbb0c797a87de";
