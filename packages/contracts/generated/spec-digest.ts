// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "491451498e378f89e4bd4317711923fda856fffe1918158a22b61af850e536d1";
