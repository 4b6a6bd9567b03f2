// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "5e99f94ea00ef269e6505a6ca01aabb1fa93763fbbe53ee6a45ccf9bff4df2d0";
