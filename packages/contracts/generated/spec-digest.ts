// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "02b64ec554148dbcedeb1ab1cd74509ca0b0e61acfc4607013bc67d283bf6113";
