// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "e543cb2bbb1fe09267d92d3aef42967654b91241fdb3acae7d5bd5ac177275a3";
