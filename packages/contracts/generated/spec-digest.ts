// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c74eea5bb7804f8c6e84ad243bacf141b57f84eae62863ea6eb2631dff60bfbd";
