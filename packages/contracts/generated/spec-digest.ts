// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "8540de5378caaa69b25fbd4c8c18efbbcf0dc15ba76eb238660c5eb2dc245c7c";
