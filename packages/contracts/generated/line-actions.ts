// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AddParty: components["schemas"]["add-party"];
        readonly Merge: components["schemas"]["merge"];
        readonly Redirect: components["schemas"]["redirect"];
        readonly SendDtmfs: components["schemas"]["send-dtmfs"];
        readonly Transfer: components["schemas"]["transfer"];
        /**
         * AddParty
         * @description Whom to call into the call (F-23).
         */
        readonly "add-party": {
            readonly destination: components["schemas"]["destination"];
        };
        /**
         * Merge
         * @description The line whose call joins this one (F-23, C-41).
         */
        readonly merge: {
            readonly line: components["schemas"]["line-uri"];
        };
        /**
         * Redirect
         * @description Where the call goes instead (F-23, C-39).
         */
        readonly redirect: {
            readonly destination: components["schemas"]["destination"];
        };
        /**
         * SendDtmfs
         * @description Tones to send, in this order (F-23, C-44).
         */
        readonly "send-dtmfs": {
            /** @example 1# */
            readonly dtmfs: string;
        };
        /**
         * Transfer
         * @description The line whose far party is connected with that of this one (F-23, C-42).
         */
        readonly transfer: {
            readonly line: components["schemas"]["line-uri"];
        };
        /**
         * Destination
         * @description A directory number of the enterprise or a public number; blanks around it do not count (C-45).
         * @example 102
         * @example +33199000042
         */
        readonly destination: string;
        /**
         * LineUri
         * @description A call line's restUri, relative to the API root; its last segment is the line id (C-7, C-16, C-17).
         * @example v1/rcc/CallLine/-1001
         */
        readonly "line-uri": string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** By action: the body of its operation, undefined where it has none. */
export interface LinePayloads {
  readonly answer: undefined;
  readonly disconnect: undefined;
  readonly hold: undefined;
  readonly unhold: undefined;
  readonly leave: undefined;
  readonly addParty: components["schemas"]["AddParty"];
  readonly merge: components["schemas"]["Merge"];
  readonly redirect: components["schemas"]["Redirect"];
  readonly sendDtmfs: components["schemas"]["SendDtmfs"];
  readonly transfer: components["schemas"]["Transfer"];
}

/** In the order of the spec. */
export const LINE_ACTIONS = ["answer","disconnect","hold","unhold","leave","addParty","merge","redirect","sendDtmfs","transfer"] as const;
