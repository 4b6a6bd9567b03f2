// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "f65af33d701d50b9eff2a57b14a34bfad7039da3edbb14c22e09f592a47a8e44";
