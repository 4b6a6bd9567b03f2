// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "f9f93ba5093583a9a11c664d2c3203522c070671cef04171987915536d4ecdb7";
