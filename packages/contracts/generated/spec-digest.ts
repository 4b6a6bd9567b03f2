// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "72aa37198bc48416728f78544795cde9bd68a13d1a0def9c52185f6d3f7feaed";
