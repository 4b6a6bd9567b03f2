// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "8ce670748f69d22db7534d6fe4c2a1c9f0ed296c63945f6a8bee89a8983cbf70";
