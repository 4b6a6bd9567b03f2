// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "3f8116a63d2944dad63438c250c9d3da192ed564609fc44896c20cd702694612";
