// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "50c293d28ceba23179294e463180690c402f3520a862469a6849df0885b6cbd8";
