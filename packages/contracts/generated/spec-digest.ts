// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "131a88d48597a096b3eeb5f2e95a582678c40a04f011b8e104885574be9a3cab";
