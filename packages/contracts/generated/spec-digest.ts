// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "24be8cf1507e8eff05dd2773495595a1fe741042c67413e49657a006c41afdd4";
