// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "94cf4807c8fdf2cff84e62b8fdab87dc4d847fa3e32f6b6b5a1485483dc74e15";
