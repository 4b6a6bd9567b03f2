// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c838988bebfcc51a77ef414c45fc1e7bea81e19f5ac9e2c321cd29aae9e896fd";
