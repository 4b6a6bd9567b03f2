// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "cba4a455fcc4445213a994ca2b3552ae29ec4ce47fc95cc876533853648dbabe";
