// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "05281b479af50abc7d77783af9d54009672162d4faa0d42cdca62c18ceb3943f";
