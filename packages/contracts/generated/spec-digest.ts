// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "06987321f867e2bbb70986ac376db1ccef747fa60c9fc43d48497ed8eb315e59";
