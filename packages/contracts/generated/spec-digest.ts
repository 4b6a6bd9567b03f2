// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "abc99ce0401cd7bcc8bf7aa642b92ed5abaf3a926495aefd16aeeeb583dbbbde";
