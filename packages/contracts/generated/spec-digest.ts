// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "1344704fe35e3f1f818faf648987e7021168c2c2818af0362777b0914d861ccd";
