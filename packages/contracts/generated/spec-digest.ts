// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "32a188de6a65edf3657b6b3c36a580358f33815d917e06d2e87c420ef430af12";
