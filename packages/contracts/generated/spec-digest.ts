// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "888370e1864347f275abeb78ed37550d7101502872994c3c998d38cd857c4292";
