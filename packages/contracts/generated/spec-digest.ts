// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "2ff1e08c4e55988c2226ec62545424e9a1210d4706dc7eb22dcf4d092363e5a0";
