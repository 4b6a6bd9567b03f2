// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "0d41e7428367082a9bfc115e4052685c70a9ebc77ea9654427af624db5549d38";
