// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "6d7fd960e996016e509a5af479bdb50a2fe456fe5dd4441568004e178c1e59d1";
