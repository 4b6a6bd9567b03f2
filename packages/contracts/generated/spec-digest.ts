// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7a552b853ee0260f678098127e39ecfe09c5fe0f872021aaa18285a678135124";
