// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "394a4d5a1b1860c1a0bb10abdeafaecca96edd4a06ffa640d3121817fe18f4f7";
