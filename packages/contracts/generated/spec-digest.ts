// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "c936e52dc83a7001c41f243c9018e6da6818fde4d9bdf0cf6b8ec2ee093f5ceb";
