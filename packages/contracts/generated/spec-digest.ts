// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "ab74251948bfc2c843e2e9cb5f200a1ec8939142e777221203ea611a24edc1ba";
