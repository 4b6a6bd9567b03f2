// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "309a67167c6ddcdb94a6801faa41dc244303e6b4c2ab2ee3efab8a1b2dfe52fe";
