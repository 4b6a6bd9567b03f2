// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "49fe9f64e62620bd7c54d4ddfa23daecbf0913a117f30d26fea88ce8ec8ae7e9";
