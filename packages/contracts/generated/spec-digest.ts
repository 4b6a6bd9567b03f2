// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "56f495ffd7966039e0742d5ea3b346a4ac1311c53c070828e25a53b155a05c89";
