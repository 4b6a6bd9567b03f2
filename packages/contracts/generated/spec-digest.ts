// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "7fcc60fceb4916a8d6a84a5af26c273688b4e2d70b9b295c4790afc0c898c3a7";
