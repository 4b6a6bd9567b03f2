// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "961e1c3234a9e34e7c84d4c67c522765d196ed0019ef54d3f84bb6d2dc4f178a";
