// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
/** What the platform promises about pushing changes (F-22, C-50, D-19). */
export const COALESCING = {
  "windowMs": 100,
  "keep": "latest",
  "finalStateDelivered": true,
  "shouldToleranceRatio": 0.1,
  "mustFactor": 2,
  "representation": "whole line",
  "coalescedBy": "unspecified",
  "orderedBy": "lastModificationTime",
  "changeIs": "any member of the line's representation differs from the one pushed last",
  "changeIncludes": [
    "actions recomputed because another line of the extension changed",
    "displayed members enriched later",
    "the line coming into being, and its being dropped"
  ],
  "changeExcludes": [
    "tones sent on the line",
    "a request that was refused"
  ],
  "redundantFrames": "should not"
} as const;
