// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "043c818776da36a606b815886a132683a5c4011d639474831fdee1d81b654ab0";
