// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "4518749c61d47b0339ed9d7ad73065811b780978fabfc93a5966a5e6bf7592c2";
