// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "45867f1a84d134b2c2960bdbc431e07d024659f45d93ecf6f98b26fc188de5cf";
