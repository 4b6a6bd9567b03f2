// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "ec8e545509959a9df2523bc8a32216990299cd7760896d067175c01c07bbfc77";
