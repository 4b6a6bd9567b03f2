// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** SHA-256 over the spec as it was when this was generated. */
export const SPEC_DIGEST = "8f1c164dbc7fdc726eac6fc7de4860c4761d498174e64b4f47726c35052e9a95";
