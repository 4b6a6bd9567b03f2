// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "f8048cbaefccbbc11d494e5f513e9ad99b2a359bf7e64b553d9e1c8305842fe0";
