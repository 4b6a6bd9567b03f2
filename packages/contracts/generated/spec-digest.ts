// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "af919ef30447eed3b384ce4a30279930236a3f0e5cf40545060be07eea647cfe";
