// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c8d19dfb0e2b5b47bd5a961e78a02376a72e3effa67ef4a43bdbe577b447a634";
