// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "d2089b03760a1e11c1ed6b6017efbb2b21652ca75b2c22b8d3ec60186f4cd566";
