// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c8bfc4da2a78d63bcc4a920a279ab7bcae7f7299357c1be8aeff63893c6c3c21";
