// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c7b39c5a2344103d8ee6714faa7cce248e1d2f9330434f202f28f5a337c4613b";
