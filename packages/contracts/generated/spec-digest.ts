// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "6c005d18b0ff6be49119218a0bc76e861b3c0ecff7119f0c3d4ffe4d9e94cfdd";
