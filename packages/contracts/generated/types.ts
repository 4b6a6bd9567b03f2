// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
export interface paths {
    readonly "/v1/service/Login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a session for one enterprise
         * @description Answers with a cookie and a token; both go with every later request (F-9, F-11). The header X-Application carries `myRCC` on the way in and `myRCC;<token>` on the way out (F-27, F-30). The enterprise that the credentials name stays the session's for good, and one account may hold several sessions (F-6, F-7). No body is sent; what the answer's body holds is not documented and nothing depends on it (C-25).
         */
        readonly post: operations["login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service/Logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close the session
         * @description Cookie and token are void afterwards, the session's listeners are gone and its sockets closed; calls go on (F-13, C-4, C-27). Some clients had to send this as a GET (FE-1, C-20); here it is a POST only.
         */
        readonly post: operations["logout"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service/EventListener/bean": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register a listener name
         * @description The listener belongs to the session; nothing is pushed under its name before monitoring starts (F-14, F-19, C-28). Creating the same name again answers with the same listener (F-37, C-30).
         */
        readonly post: operations["createListener"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/service/EventListener/bean/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a listener, which ends its monitoring
         * @description Addressed by the restUri that its creation returned (F-43, C-18). At most what was already on its way is still pushed, and nothing later than one window, of twice the agreed length at most, after the answer (R9, I-22, D-19).
         */
        readonly delete: operations["deleteListener"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/Extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the extensions that this session may control
         * @description Only those that are enabled for RCC (F-8, F-15, C-53), in a stable order, and in pages when `offset` and `length` ask for it. `next` and `prev` are absent at the edges, a page past the end is empty, and how long a page is when nothing was asked for is the platform's choice (F-32, C-33).
         */
        readonly get: operations["listExtensions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/Extension/{extensionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one extension
         * @description Agrees with the list on every member both carry (F-16, C-34). An extension that is not enabled for RCC, or belongs to another enterprise, is answered like one that does not exist (C-53).
         */
        readonly get: operations["getExtension"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/Extension/{extensionId}/placeCall": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Place a call from an extension
         * @description The extension's own device is alerted first; the new line is `prompting` until it is taken off hook (F-17, F-44, C-36, T1). The line id of the answer is the one in later snapshots (F-50). Members that only a later snapshot knows may be absent from the answer (C-11). Each accepted request is a call of its own (C-59).
         */
        readonly post: operations["placeCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the live call lines, and monitor them from now on
         * @description With `listenerName` the answer is the starting point of that listener's snapshots - every later change is pushed, with no gap between the two (F-19, F-38, C-51). Without it nothing is monitored. After a socket was lost, this is where the truth is read again (D-21).
         */
        readonly get: operations["listCallLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one call line
         * @description Not in the documented catalogue, although every line has a restUri; a platform may refuse it, and the list says the same (C-34).
         */
        readonly get: operations["getCallLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a call
         * @description Takes the own device off hook on a prompting line, or accepts an incoming call; a talking line of the same extension is held (F-23, C-36, D-9, T2, T8).
         */
        readonly post: operations["answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/disconnect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a call
         * @description Drops the line, and in a call of two the far party's line as well (F-23, F-48, T4, T7, T9, T13). In a conference it clears the whole call; a platform that drops only the own leg is tolerated (C-38, T16).
         */
        readonly post: operations["disconnect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hold a call
         * @description The line is held by its own extension; the far party stays as it is and does not learn of it (F-23, F-46, T11).
         */
        readonly post: operations["hold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/unhold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a held call
         * @description The line talks again; a talking line of the same extension is held instead (F-23, F-47, D-9, T12).
         */
        readonly post: operations["unhold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/leave": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Quit a call of several parties
         * @description Drops the own line only; the others go on, and are no conference any more when two are left (F-23, C-38, D-7, T15). It is listed in a call of two as well, which ends with it (C-37, T14).
         */
        readonly post: operations["leave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/addParty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a party to a call
         * @description Calls the destination into the call. The line and its call stay as they are until the invited party answers, which makes the call a conference, and for good if it does not (F-23, C-43, D-8, T17, T18).
         */
        readonly post: operations["addParty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Merge two calls into a conference
         * @description The line in the path is talking, the one in the body is another held line of the same extension in another call (C-40, D-6). One call with all far parties is left; the line in the path stays in it and the other is dropped, the reverse being tolerated (F-23, C-41, T21).
         */
        readonly post: operations["merge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/redirect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a call elsewhere
         * @description Deflects a call that rings, or hands over an established one without consultation; the own line is dropped either way (F-23, C-39, T10, T19).
         */
        readonly post: operations["redirect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/sendDtmfs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send tones to the far party
         * @description The line stays as it is and no snapshot follows (F-23, C-44, D-20, T22).
         */
        readonly post: operations["sendDtmfs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rcc/CallLine/{lineId}/transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Connect two calls and step out
         * @description The line in the path is talking, the one in the body is another held line of the same extension in another call (C-40, D-6). Both own lines are dropped and the far parties talk to each other (F-23, C-42, T20).
         */
        readonly post: operations["transfer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AddParty: components["schemas"]["add-party"];
        readonly CallLineList: components["schemas"]["call-line-list"];
        readonly CallLine: components["schemas"]["call-line"];
        readonly Destination: components["schemas"]["destination"];
        readonly EpochMs: components["schemas"]["epoch-ms"];
        readonly ExtensionPage: components["schemas"]["extension-page"];
        readonly ExtensionUri: components["schemas"]["extension-uri"];
        readonly Extension: components["schemas"]["extension"];
        readonly Greeting: components["schemas"]["greeting"];
        readonly LineId: components["schemas"]["line-id"];
        readonly LineUri: components["schemas"]["line-uri"];
        readonly ListenerCreation: components["schemas"]["listener-creation"];
        readonly Listener: components["schemas"]["listener"];
        readonly Merge: components["schemas"]["merge"];
        readonly PlaceCall: components["schemas"]["place-call"];
        readonly Problem: components["schemas"]["problem"];
        readonly Redirect: components["schemas"]["redirect"];
        readonly SendDtmfs: components["schemas"]["send-dtmfs"];
        readonly SnapshotFrame: components["schemas"]["snapshot-frame"];
        readonly Transfer: components["schemas"]["transfer"];
        readonly CalibrationClimb: components["schemas"]["calibration-climb"];
        readonly CallModel: components["schemas"]["call-model"];
        readonly Certificate: components["schemas"]["certificate"];
        readonly ExplainedMutants: components["schemas"]["explained-mutants"];
        readonly KneeResult: components["schemas"]["knee-result"];
        readonly LoadConfig: components["schemas"]["load-config"];
        readonly LoadLine: components["schemas"]["load-line"];
        readonly LoadResult: components["schemas"]["load-result"];
        readonly Measurement: components["schemas"]["measurement"];
        readonly ProfileFile: components["schemas"]["profile"];
        readonly ProofRecord: components["schemas"]["proof-record"];
        readonly ReadingRegistry: components["schemas"]["reading-registry"];
        readonly RequirementRegistry: components["schemas"]["requirement-registry"];
        readonly Target: components["schemas"]["target"];
        readonly TraceEvent: components["schemas"]["trace-event"];
        readonly WorldFile: components["schemas"]["world"];
        /**
         * Problem
         * @description Body of a refusal. The document shows none; this is the shape seen in the field (FE-3, C-21), so nothing in it is required.
         */
        readonly problem: {
            /**
             * @description The kind of refusal.
             * @example InvalidState
             */
            readonly exceptionId?: string;
            /**
             * @description The kind, in words.
             * @example The action is not possible in this state
             */
            readonly cause?: string;
            /**
             * @description What went wrong this time.
             * @example hold: line -1001 is held
             */
            readonly message?: string;
            /**
             * @description Seen beside or instead of `message` (FE-3).
             * @example hold: line -1001 is held
             */
            readonly firstMessage?: string;
        };
        /**
         * ListenerCreation
         * @description The name under which snapshots shall be pushed (F-14, F-37).
         */
        readonly "listener-creation": {
            /**
             * @description Any text; snapshots echo it byte for byte (C-6, C-30).
             * @example switchboard
             */
            readonly name: string;
        };
        /**
         * Listener
         * @description A registered listener (F-37).
         */
        readonly listener: {
            /**
             * @description As it was asked for, byte for byte (C-6).
             * @example switchboard
             */
            readonly name: string;
            /**
             * @description Path to delete the listener by, relative to the API root; the name in it is url-encoded (C-18, C-30).
             * @example v1/service/EventListener/bean/switchboard
             */
            readonly restUri: string;
        };
        /**
         * ExtensionUri
         * @description An extension's restUri, relative to the API root; the id in it is opaque (C-8, C-16).
         * @example v1/rcc/Extension/700101
         */
        readonly "extension-uri": string;
        /**
         * Extension
         * @description An extension of the enterprise that this session may control (F-15, F-33).
         */
        readonly extension: {
            readonly restUri: components["schemas"]["extension-uri"];
            /**
             * @description The number dialled inside the enterprise (F-33).
             * @example 101
             */
            readonly addressNumber: string;
            /**
             * @description Name of whoever has the extension (F-33).
             * @example Alice Example
             */
            readonly displayName: string;
            /**
             * @description Where that person works; may be absent (F-33, C-3).
             * @example Sales
             */
            readonly department?: string;
            /**
             * @description Address of a picture; may be empty. Its form is a SHOULD and judged apart, by RCC-EXTENSION-3 (F-33).
             * @example
             */
            readonly urlPhoto?: string;
            /**
             * @description Public numbers, each E.164 with its plus sign. Their form is a SHOULD and judged apart, by RCC-EXTENSION-3 (F-33).
             * @example [
             *       "+33199000101"
             *     ]
             */
            readonly pstnNumbers?: readonly string[];
        };
        /**
         * @description Path of the neighbouring page relative to the API root; absent at the edge (C-16, C-33).
         * @example v1/rcc/Extension?offset=50&length=50
         */
        readonly PageUri: string;
        /**
         * ExtensionPage
         * @description One page of the extension list (F-32).
         */
        readonly "extension-page": {
            /** @description How many extensions there are over all pages, not on this one (C-32). */
            readonly count: number;
            readonly items: readonly components["schemas"]["extension"][];
            readonly next?: components["schemas"]["PageUri"];
            readonly prev?: components["schemas"]["PageUri"];
        };
        /**
         * Destination
         * @description A directory number of the enterprise or a public number; blanks around it do not count (C-45).
         * @example 102
         * @example +33199000042
         */
        readonly destination: string;
        /**
         * PlaceCall
         * @description Whom to call (F-17).
         */
        readonly "place-call": {
            readonly destination: components["schemas"]["destination"];
        };
        /**
         * LineUri
         * @description A call line's restUri, relative to the API root; its last segment is the line id (C-7, C-16, C-17).
         * @example v1/rcc/CallLine/-1001
         */
        readonly "line-uri": string;
        /**
         * LineId
         * @description Identifies one call line; a decimal integer, negative in every known sample, never reused (F-39, F-50, C-57).
         * @example -1001
         */
        readonly "line-id": string;
        /**
         * EpochMs
         * @description Instant in milliseconds since the Unix epoch, as a string of 13 decimal digits (F-39).
         * @example 1764000000000
         */
        readonly "epoch-ms": string;
        /**
         * CallLine
         * @description One extension's leg in a call: its state, what may be done with it now, and whom it shows (F-18, F-39). A snapshot is always the whole representation. Unknown members, states and actions are legal extension points (C-9, C-35). Which members go with which state is not said here, so that a snapshot that breaks it is still read and judged by its own requirement: what a dropped and a live line list by RCC-LINE-9 and RCC-LINE-10, talkingTime by RCC-LINE-7 and RCC-LINE-24, what is absent before the first push by RCC-FRAME-4, conference by RCC-CONFERENCE-1 and RCC-CONFERENCE-2, whom a line of an internal call shows by RCC-CALL-4.
         */
        readonly "call-line": {
            readonly restUri: components["schemas"]["line-uri"];
            readonly lineId: components["schemas"]["line-id"];
            /**
             * @description State of the leg. Other names than the known ones are reported, not refused; alerting and ringing are not documented (F-40, C-35, D-2).
             * @example talking
             */
            readonly state: string;
            /**
             * @description Why the leg came into its state. The convention for its words is a SHOULD and judged apart, so a snapshot that breaks it is still a snapshot (F-39, C-46, I-30).
             * @example causeNormal
             */
            readonly stateCause?: string;
            /**
             * @description What may be done with the line in this state; absent or empty once it is dropped (F-18, F-23, C-10).
             * @example [
             *       "addParty",
             *       "disconnect",
             *       "hold",
             *       "leave",
             *       "redirect",
             *       "sendDtmfs"
             *     ]
             */
            readonly actions?: readonly string[];
            /** @description The extension that the line belongs to (F-39, C-2, C-8). */
            readonly extension: components["schemas"]["extension-uri"];
            /** @description True when the extension was called, false when it calls; never changes (F-39, I-3). */
            readonly isIncoming: boolean;
            /** @description True while the call has three or more parties; absent means false (C-12). */
            readonly conference?: boolean;
            /** @description When the line came into being; the same in every snapshot of it (F-49, C-13, I-4). */
            readonly creationTime: components["schemas"]["epoch-ms"];
            /** @description When the line last changed; tells which of two snapshots is newer (F-49, C-11, C-49, I-5). */
            readonly lastModificationTime?: components["schemas"]["epoch-ms"];
            /** @description When the line first talked; absent before, and fixed from then on (F-49, C-11, I-8). */
            readonly talkingTime?: components["schemas"]["epoch-ms"];
            /**
             * @description Number of the far party, as shown to the user; may be empty, absent or completed later (F-39, C-47).
             * @example 102
             */
            readonly displayedNumber?: string;
            /**
             * @description Name of the far party (F-39, C-47).
             * @example Bob Example
             */
            readonly displayedLabel?: string;
            /**
             * @description Public number of the far party; may be empty (F-39, C-47).
             * @example +33199000102
             */
            readonly displayedExternalNumber?: string;
            /**
             * @description Photo address of the far party; may be empty (F-39, C-47).
             * @example
             */
            readonly displayedPhoto?: string;
            /** @description Carries no meaning that can be checked (C-48). */
            readonly isMediaAvailable?: boolean;
            /** @description Carries no meaning that can be checked (C-48). */
            readonly isPlaying?: boolean;
            /** @description Carries no meaning that can be checked (C-48). */
            readonly isRecording?: boolean;
        };
        /**
         * CallLineList
         * @description The live call lines of the session's enterprise (F-19, F-38, C-1).
         */
        readonly "call-line-list": {
            /** @description How many lines match; equals the length of `results` (C-32, I-18). */
            readonly count: number;
            readonly results: readonly components["schemas"]["call-line"][];
        };
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
         * Greeting
         * @description A first message of the platform on a new socket that is JSON but no snapshot frame. Not documented; a client passes over it, whatever it holds (C-29, FE-5).
         */
        readonly greeting: {
            /**
             * @description After how long without traffic the platform closes the socket.
             * @example 300000
             */
            readonly timeout_milliseconds: number;
        };
        /**
         * SnapshotFrame
         * @description One push of the platform: the latest whole representation of call lines that changed, for one listener (F-22, F-42, D-1).
         */
        readonly "snapshot-frame": {
            /**
             * @description The listener's name, byte for byte as registered (C-6, I-34).
             * @example switchboard
             */
            readonly listenerName: string;
            readonly item: readonly components["schemas"]["call-line"][];
        };
        /** @description Median, from the write of the answer to the first, or the last, change that a frame shows to the write of the frame. */
        readonly CalibrationWaitMs: number;
        /** @description The truth. */
        readonly CalibrationRung: {
            readonly design: string;
            readonly windowMs: number;
            readonly jitterMs: number;
            readonly driftPpm: number;
            readonly fault?: string;
        };
        /** @description How the simulator kept its window while it was measured, by its own clock, jitter included, in milliseconds; the windows of some designs include how late it was. */
        readonly CalibrationTruth: {
            /** @description Mean of the timers, until each had done its work. */
            readonly timersLateMs: number;
            readonly firstWaitMs: components["schemas"]["CalibrationWaitMs"];
            readonly lastWaitMs: components["schemas"]["CalibrationWaitMs"];
        };
        /** @description A figure with its bounds, or how many samples there are and how many it would take. */
        readonly Estimate: {
            readonly value?: number;
            readonly low?: number;
            readonly high?: number;
            readonly samples: number;
            readonly needed?: number;
        };
        readonly Proportion: {
            readonly count: number;
            readonly of: number;
            readonly low: number;
            readonly high: number;
        };
        readonly Tail: {
            readonly samples: number;
            readonly p50Ms: number;
            readonly p99Ms: number;
        };
        readonly MeasuredBurst: {
            /** @enum {string} */
            readonly stimulus: "isolated" | "pair" | "train" | "cross" | "fan-out" | "sweep";
            readonly changes: readonly {
                readonly line: number;
                readonly planMs: number;
                readonly writtenMs: number;
                readonly firstByteMs: number;
            }[];
            readonly frames: readonly {
                readonly listener: number;
                readonly line: number;
                readonly atMs: number;
                /** @description Index of the latest change that it is the first to show; -1 when it shows nothing new. */
                readonly upTo: number;
            }[];
            readonly finals: number;
            readonly lost: number;
            readonly isDisturbed: boolean;
        };
        /**
         * Measurement
         * @description How a platform coalesces snapshots, measured by one quiet process; durations in milliseconds, bounds hold with 95 %.
         */
        readonly measurement: {
            /** @constant */
            readonly format: "myrcc-measurement/1";
            readonly product: {
                readonly name: string;
                readonly version: string;
                readonly build?: string;
            };
            readonly baseUrl: string;
            readonly startedAt: string;
            readonly durationMs: number;
            /** @description From which every random instant follows. */
            readonly seed: number;
            readonly nominalWindowMs: number;
            /** @description By how much a window may differ and count as equal. */
            readonly marginMs: number;
            /** @description The window that the stimuli were made for. */
            readonly scaleMs: number;
            readonly verdict: {
                /** @enum {string} */
                readonly outcome: "as-agreed" | "not-as-agreed" | "open" | "void";
                readonly because: string;
            };
            /** @description Requirements that only a measurement tells of; each is only observed. */
            readonly observations: readonly {
                readonly requirement: string;
                /** @enum {string} */
                readonly outcome: "held" | "missed" | "open";
                readonly because: string;
            }[];
            readonly design: {
                /** @enum {string} */
                readonly name: "A" | "A′" | "B" | "C" | "C′" | "D" | "E" | "F" | "G" | "undetermined";
                /** @description What an undetermined one may be. */
                readonly candidates?: readonly string[];
                readonly because: string;
            };
            readonly window: {
                /** @enum {string} */
                readonly kind: "window" | "none" | "unknown";
                /** @description Why it is unknown. */
                readonly because?: string;
                readonly windowMs?: components["schemas"]["Estimate"];
                /** @enum {string} */
                readonly basis?: "period" | "wait" | "threshold";
                /** @description 1.4826 times the median deviation of what should be constant. */
                readonly jitterMs?: number;
                /** @description Change of the period during the measurement, in millionths. */
                readonly driftPpm?: components["schemas"]["Estimate"];
                /** @description Share of the ticks of a saturated train that sent nothing. */
                readonly missedShare?: number;
                /** @description How far residuals are apart over so many ticks, as in an Allan plot. */
                readonly spreads?: readonly {
                    readonly lagTicks: number;
                    readonly spreadMs: number;
                }[];
            };
            /** @description From an isolated change to its snapshot. */
            readonly firstChangeDelayMs: components["schemas"]["Estimate"];
            /** @description Within how long the platform makes a change. */
            readonly bracketMs: components["schemas"]["Estimate"];
            /** @description First to last listener that is told the same change. */
            readonly fanOutSkewMs: components["schemas"]["Estimate"];
            /** @description Snapshots per change at several rates, beside what theory says of the design. */
            readonly coalescing: readonly {
                /** @description Changes per window. */
                readonly load: number;
                readonly changes: number;
                readonly snapshots: number;
                readonly ratio: number;
                readonly theory?: number;
                readonly agrees?: boolean;
            }[];
            /** @description Last states that never arrived. */
            readonly lostFinals: components["schemas"]["Proportion"];
            /** @description Snapshots that showed nothing new. */
            readonly redundant: components["schemas"]["Proportion"];
            readonly instrument: {
                /** @description From a request to its push, at an echo without coalescing. */
                readonly nullBefore: components["schemas"]["Tail"];
                readonly nullAfter: components["schemas"]["Tail"];
                /** @description Error of intervals from a metronome during the measurement. */
                readonly control: components["schemas"]["Tail"];
                readonly bursts: number;
                /** @description Bursts during which the process stood still. */
                readonly disturbed: number;
                readonly plannedChanges: number;
                readonly missedChanges: number;
                /** @description Rayleigh's test that the stimuli came at any phase of the window alike. */
                readonly stimulusPhases?: {
                    readonly resultant: number;
                    readonly p: number;
                    readonly samples: number;
                };
            };
            /** @description What was done and seen, so that everything above can be computed again. */
            readonly bursts: readonly components["schemas"]["MeasuredBurst"][];
        };
        /**
         * CalibrationClimb
         * @description What the probe made of one simulator whose truth is known, one line of a calibration.
         */
        readonly "calibration-climb": {
            /** @constant */
            readonly format: "myrcc-calibration-climb/1";
            /** @description Of the rung and of how often it was climbed before; a calibration that is gone on with makes none twice. */
            readonly key: string;
            /** @description Content of simulator, probe and estimators that it was made with. */
            readonly suite: string;
            readonly rung: components["schemas"]["CalibrationRung"];
            readonly truth: components["schemas"]["CalibrationTruth"];
            readonly measurement: components["schemas"]["measurement"];
        };
        /** @enum {string} */
        readonly CallModelState: "prompting" | "alerting" | "ringing" | "talking" | "held" | "dropped";
        /** @enum {string} */
        readonly CallModelAction: "answer" | "disconnect" | "hold" | "unhold" | "addParty" | "leave" | "merge" | "redirect" | "sendDtmfs" | "transfer";
        readonly CallModelSource: readonly string[];
        /** @description What a transition does to the lines of one role. A member that is absent stays as it is. */
        readonly CallModelEffect: {
            readonly who: string;
            /** @enum {string} */
            readonly when?: "ends" | "nobody-left" | "one-left" | "two-left";
            /**
             * @description Of a new line, whose it is - of the extension that calls, the party that the payload names, or the one that the line displays.
             * @enum {string}
             */
            readonly at?: "caller" | "destination" | "displayed";
            readonly state?: components["schemas"]["CallModelState"];
            /** @description `given` by the event, or this one. */
            readonly cause?: string;
            readonly incoming?: boolean;
            /**
             * @description True, false, or `by-number` - true if three or more legs are connected afterwards.
             * @enum {unknown}
             */
            readonly conference?: true | false | "by-number";
            /**
             * @description The party that the payload names, the line's own party, the party that the line displays, the line's connected peer; `each-other` when exactly two are connected afterwards, and otherwise as before; `swapped` - whom the line's extension displayed in the other call, for those who displayed that extension.
             * @enum {string}
             */
            readonly displays?: "destination" | "party-of-line" | "same-as-line" | "party-of-peer" | "each-other" | "swapped";
            /**
             * @description Set, unless it is already.
             * @constant
             */
            readonly talkingTime?: "set";
            /** @constant */
            readonly modified?: "always";
        };
        readonly CallModelStatus: number;
        readonly CallModelSituation: {
            readonly state: components["schemas"]["CallModelState"];
            /** @description Absent when it does not matter. */
            readonly conference?: boolean;
            /** @description Absent when it does not matter. */
            readonly heldSibling?: boolean;
            readonly lists: readonly components["schemas"]["CallModelAction"][];
            readonly withHeldSibling?: readonly components["schemas"]["CallModelAction"][];
            readonly whileFarEndRings?: readonly components["schemas"]["CallModelAction"][];
            readonly source: components["schemas"]["CallModelSource"];
        };
        readonly CallModelTransition: {
            readonly title: string;
            /** @description Situations of the line; none when it does not exist yet. */
            readonly from: readonly string[];
            /** @constant */
            readonly operation?: "placeCall";
            readonly actions?: readonly components["schemas"]["CallModelAction"][];
            readonly events?: readonly string[];
            /** @description Conditions that must all hold. */
            readonly requires?: readonly string[];
            /** @description Those that the event can give. */
            readonly causes?: readonly string[];
            /**
             * @description The argument's call becomes part of the line's.
             * @constant
             */
            readonly joins?: true;
            /** @description The transition that the same occurrence is to a peer, seen from its own line, where it can start there. */
            readonly peersSee?: string;
            readonly effects: readonly components["schemas"]["CallModelEffect"][];
            readonly note?: string;
            readonly source: components["schemas"]["CallModelSource"];
        };
        readonly CallModelAlternative: {
            readonly source: string;
            /** @description Transitions, or situations for what is listed. */
            readonly at: readonly string[];
            readonly means: string;
            readonly followedBy?: string;
            readonly like?: string;
            readonly refused?: readonly components["schemas"]["CallModelStatus"][];
            readonly effects?: readonly components["schemas"]["CallModelEffect"][];
            readonly lists?: readonly components["schemas"]["CallModelAction"][];
            readonly lacks?: readonly components["schemas"]["CallModelAction"][];
            readonly shownAs?: {
                readonly [key: string]: components["schemas"]["CallModelState"];
            };
        };
        /**
         * CallModel
         * @description What a call line can be, what may be done with it, and what that does to every line involved. References inside the file (situations, actions, transitions, roles, conditions) are checked when its constant is generated.
         */
        readonly "call-model": {
            /** @constant */
            readonly format: "myrcc-call-model/1";
            readonly states: {
                readonly [key: string]: {
                    readonly meaning: string;
                    readonly source: components["schemas"]["CallModelSource"];
                };
            };
            readonly actions: {
                readonly [key: string]: {
                    /**
                     * @description The one member of the body.
                     * @enum {string}
                     */
                    readonly payload: "none" | "destination" | "line" | "dtmfs";
                    readonly source: components["schemas"]["CallModelSource"];
                };
            };
            /** @description What happens at telephones, as opposed to actions asked for through the API. */
            readonly events: {
                readonly [key: string]: string;
            };
            readonly situations: {
                readonly [key: string]: components["schemas"]["CallModelSituation"];
            };
            readonly matrix: {
                readonly columns: readonly components["schemas"]["CallModelAction"][];
                readonly rows: {
                    readonly [key: string]: readonly string[];
                };
            };
            readonly roles: {
                readonly [key: string]: {
                    readonly means: string;
                    readonly states: readonly components["schemas"]["CallModelState"][];
                };
            };
            readonly conditions: {
                readonly [key: string]: string;
            };
            readonly transitions: {
                readonly [key: string]: components["schemas"]["CallModelTransition"];
            };
            readonly alternatives: {
                readonly [key: string]: components["schemas"]["CallModelAlternative"];
            };
            readonly errors: {
                readonly body: readonly string[];
                readonly classes: {
                    readonly [key: string]: {
                        /** @description Lower steps are checked first. */
                        readonly step: number;
                        readonly status: components["schemas"]["CallModelStatus"];
                        readonly accept: readonly components["schemas"]["CallModelStatus"][];
                        readonly when: string;
                        readonly source: components["schemas"]["CallModelSource"];
                    };
                };
            };
        };
        /**
         * @description Unstable is what some repeats of a run missed and others did not: a MUST with it weighs as one that failed, a SHOULD with it as a warning.
         * @enum {string}
         */
        readonly Verdict: "pass" | "fail" | "unstable" | "warning" | "observed" | "not-applicable" | "not-testable" | "inconclusive" | "harness-error" | "not-run";
        /** @description Of a repeated run: how many repeats of the conformance suite gave occasion to judge the requirement, and how many of them missed it. Absent where none did. */
        readonly FlakeRate: {
            readonly judged: number;
            readonly missed: number;
            /** @description Lower 95 % bound of the true share (Wilson). */
            readonly low: number;
            /** @description Upper 95 % bound of the true share. */
            readonly high: number;
        };
        readonly EvidenceEvent: {
            /** @description Which repeat's trace it is in, of a repeated run. */
            readonly repeat?: number;
            readonly worker: number;
            readonly seq: number;
            readonly atMs: number;
            readonly text: string;
        };
        readonly CertificateFinding: {
            readonly expected: string;
            readonly observed: string;
            readonly caseId: string | null;
            /** @description Events of the trace, by worker and sequence number, with one line that says what each was. */
            readonly evidence: readonly components["schemas"]["EvidenceEvent"][];
        };
        readonly CoverageGap: {
            readonly reason: string;
            readonly names: readonly string[];
        };
        readonly CoverageCount: {
            /** @description How many the call model has. */
            readonly all: number;
            readonly done: number;
            /** @description What was not done, by why. */
            readonly open: readonly components["schemas"]["CoverageGap"][];
        };
        /** @description Value at each probability in milliseconds; absent where there are too few samples. */
        readonly Quantiles: {
            readonly [key: string]: number;
        };
        readonly Distribution: {
            readonly count: number;
            readonly quantiles: components["schemas"]["Quantiles"];
        };
        readonly LoadAttempt: {
            readonly startedAt: string;
            /** @description Why the profile was run again; absent of the last attempt. */
            readonly repeatedBecause?: string;
        };
        readonly RequirementResult: {
            readonly id: string;
            /** @enum {string} */
            readonly keyword: "MUST" | "SHOULD" | "OBSERVE";
            readonly statement: string;
            readonly source: readonly string[];
            readonly verdict: components["schemas"]["Verdict"];
            /** @description How many times the evidence gave occasion to judge. */
            readonly exercised: number;
            readonly failures: number;
            /** @description Why a verdict is neither pass nor fail. */
            readonly reason?: string;
            /** @description What was measured, with its uncertainty, where the verdict rests on figures. */
            readonly measured?: string;
            readonly flake?: components["schemas"]["FlakeRate"];
            /** @description The first few misses, each with the smallest evidence. */
            readonly findings: readonly components["schemas"]["CertificateFinding"][];
        };
        /** @description One variant at one endpoint. */
        readonly DialectVariant: {
            /** @description Id of the point that the document leaves open, for example C-19. */
            readonly reading: string;
            /** @description Name of the variant; never reused for another. */
            readonly variant: string;
            readonly subject: string;
            readonly canonical: string;
            /** @description What the variant is, in words. */
            readonly observed: string;
            /** @description An operation, `frame` or `socket`. */
            readonly endpoint: string;
            /** @description What it was seen in: a member, a status, a header, or what happened. */
            readonly member: string;
            /** @description How many times it was seen. */
            readonly count: number;
            /** @description Whether the endpoint must keep to one reading. */
            readonly constant: boolean;
            /** @description False when the endpoint was seen to read it otherwise as well. */
            readonly consistent: boolean;
            readonly first: components["schemas"]["EvidenceEvent"];
        };
        /** @description How much of the call model this run went through, read from the traces and not from any plan: cells whose action was answered as the matrix says, transitions and pairs by accepted requests that make them. */
        readonly ModelCoverageResult: {
            readonly cells: components["schemas"]["CoverageCount"];
            readonly transitions: components["schemas"]["CoverageCount"];
            readonly pairs: components["schemas"]["CoverageCount"];
        };
        readonly CaseResult: {
            readonly id: string;
            readonly title: string;
            readonly requirements: readonly string[];
            /** @enum {string} */
            readonly outcome: "completed" | "interrupted" | "not-offered";
            readonly reason?: string;
            /** @description In which repeat of a repeated run. */
            readonly repeat?: number;
            readonly durationMs: number;
        };
        readonly LoadSummary: {
            readonly profile: string;
            readonly k6Version: string;
            readonly calls: number;
            readonly durationMs: number;
            readonly nominalWindowMs: number;
            readonly interval: components["schemas"]["Distribution"];
            readonly delay: components["schemas"]["Distribution"];
            readonly controlError: components["schemas"]["Distribution"];
            readonly loopLateness: components["schemas"]["Distribution"];
            readonly lostFinals: number;
            readonly valid: boolean;
            readonly reasons: readonly string[];
            /** @description Every time the profile was run, in order; the figures are those of the last. */
            readonly attempts: readonly components["schemas"]["LoadAttempt"][];
            /** @description How many frames came, and how many of them, drawn at random, were held against the schema. */
            readonly frames: {
                readonly received: number;
                readonly checked: number;
            };
        };
        readonly EvidenceFile: {
            readonly path: string;
            readonly sha256: string;
            readonly bytes: number;
        };
        /**
         * Certificate
         * @description The outcome of one certification run.
         */
        readonly certificate: {
            /** @constant */
            readonly format: "myrcc-certificate/1";
            /**
             * @description Conformant only when every MUST that this version of the suite checks passed and the run is complete. The MUSTs that it does not check are among the requirements as not-run, with the reason.
             * @enum {string}
             */
            readonly status: "conformant" | "not-conformant" | "inconclusive";
            readonly subject: {
                readonly name: string;
                readonly version: string;
                readonly build?: string;
                readonly baseUrl: string;
                /** @description The agreed coalescing window. Absent in certificates of earlier versions. */
                readonly nominalWindowMs?: number;
                /** @description True when the subject is the embedded simulator. */
                readonly embedded: boolean;
                /** @description Faults switched on in the embedded simulator. */
                readonly faults?: readonly string[];
            };
            readonly specification: {
                readonly name: string;
                readonly version: string;
                /** @description SHA-256 over the spec's files. */
                readonly digest: string;
            };
            readonly suite: {
                readonly version: string;
                readonly commit?: string;
                readonly node: string;
                readonly platform: string;
            };
            readonly run: {
                readonly id: string;
                readonly startedAt: string;
                readonly endedAt: string;
                readonly complete: boolean;
                readonly workers: number;
                /** @description How many times the conformance suite was run, each into a trace of its own; absent of once. */
                readonly repeats?: number;
                /**
                 * @description How much of another dialect was tolerated (spec/readings.yaml).
                 * @enum {string}
                 */
                readonly profile: "strict" | "certify" | "field";
            };
            /** @description How many requirements got which verdict. */
            readonly summary: {
                readonly [key: string]: number;
            };
            readonly requirements: readonly components["schemas"]["RequirementResult"][];
            /** @description Every variant beside the canonical reading that the target was seen to use, where the API document leaves something open. Empty: canonical throughout. */
            readonly dialect: readonly components["schemas"]["DialectVariant"][];
            readonly coverage?: components["schemas"]["ModelCoverageResult"];
            readonly cases: readonly components["schemas"]["CaseResult"][];
            readonly load: null | components["schemas"]["LoadSummary"];
            /** @description What kept the harness from judging. */
            readonly troubles: readonly string[];
            readonly evidence: readonly components["schemas"]["EvidenceFile"][];
            /** @description The command that makes this run again. */
            readonly reproduce: string;
            /** @description The command that runs one of the cases again, on the same subject; `<case>` stands for its id. Absent in certificates of earlier versions. */
            readonly replay?: string;
        };
        readonly ExplainedMutant: {
            readonly id: string;
            readonly file: string;
            /** @description As the report shows it; checked, as the whole entry is, against the mutant. */
            readonly was: string;
            readonly now: string;
        };
        readonly MutantReason: {
            /**
             * @description equivalent: nothing behaves otherwise; tolerated: the API allows what is otherwise; unreachable: only a simulator with another world or fault comes there; open: a requirement is broken and no case shows it yet.
             * @enum {string}
             */
            readonly kind: "equivalent" | "tolerated" | "unreachable" | "open";
            /** @description Where these mutants are tried, when the first ground that reaches them tells nothing of them. */
            readonly ground?: string;
            readonly because: string;
            readonly mutants: readonly components["schemas"]["ExplainedMutant"][];
        };
        /**
         * ExplainedMutants
         * @description Mutants of the simulator's engine that the conformance suite does not kill, and why it need not.
         */
        readonly "explained-mutants": {
            /** @constant */
            readonly format: "myrcc-explained-mutants/1";
            readonly reasons: readonly components["schemas"]["MutantReason"][];
        };
        /**
         * @description met, missed and undecided - the objectives together; missed as well when the platform broke the run or a MUST, undecided when too few changes or calls could be made, which may be the platform's doing. void - the generator was not good enough.
         * @enum {string}
         */
        readonly KneeRunOutcome: "met" | "missed" | "undecided" | "void";
        /** @description With bounds of 95 %. */
        readonly KneeEstimate: {
            readonly value: number;
            readonly low: number;
            readonly high: number;
        };
        readonly KneeLadder: {
            readonly fromCallsPerSecond: number;
            readonly toCallsPerSecond: number;
            readonly factor: number;
            readonly resolution: number;
            readonly repeats: number;
        };
        readonly KneeRun: {
            /** @description Rate that was asked for. */
            readonly callsPerSecond: number;
            readonly seed: number;
            readonly outcome: components["schemas"]["KneeRunOutcome"];
            /** @description What is not met, or why the run is void. */
            readonly because: readonly string[];
            /** @description Below the folder of this file. */
            readonly folder: string;
            /** @description Calls of the timetable, whether their time came or not. */
            readonly offered: number;
            /** @description Of them, in the mean over the measured time. */
            readonly laidOutPerSecond: number;
            readonly placed: number;
            /** @description Refused, not talking in time, or ended by themselves. */
            readonly failed: number;
            /** @description That were answered. */
            readonly requestsPerSecond: number;
            readonly answerMeanMs?: number;
            readonly answerP95Ms?: number;
            /** @description Delay from the request on. */
            readonly drivenP95Ms?: number;
        };
        readonly KneeRung: {
            readonly callsPerSecond: number;
            readonly decision: components["schemas"]["KneeRunOutcome"];
            readonly runs: number;
        };
        readonly KneeOutcome: {
            /** @description Why it is unfinished; absent otherwise. */
            readonly because?: string;
            /**
             * @description knee - met at one rate and missed at another close above. generator-ended-first - the instrument was not good enough at a rate, so that nothing is known from there on. met-throughout - up to the end of the ladder. missed-throughout - at its first rung. undecided - at the rate above the highest that is met, the runs do not agree or decide. unfinished - the search was stopped, or a run could not be made.
             * @enum {string}
             */
            readonly kind: "knee" | "generator-ended-first" | "met-throughout" | "missed-throughout" | "undecided" | "unfinished";
            /** @description Highest rate that meets the objectives, in calls/s. */
            readonly meetsAt?: number;
            /** @description Lowest rate above it that does not, or at which the generator ended. */
            readonly notMetAt?: number;
        };
        /** @description The Universal Scalability Law over the runs that are not void: throughput as a function of how many requests are under way at once, X(N) = lambda N / (1 + sigma (N - 1) + kappa N (N - 1)). */
        readonly Scalability: {
            readonly samples: number;
            /** @description Runs without a mean, since an answer was beyond the bins or none came; absent when there are none. */
            readonly leftOut?: number;
            /** @description Why there is no fit; absent when there is one. */
            readonly tooFew?: string;
            /** @description Requests at once, on average, of the lowest run and the highest. */
            readonly atOnce?: {
                readonly low: number;
                readonly high: number;
            };
            /** @description Answers per second of one request at a time. */
            readonly lambda?: components["schemas"]["KneeEstimate"];
            /** @description Share that is done one after the other. */
            readonly sigma?: components["schemas"]["KneeEstimate"];
            /** @description Cost of each pair that has to agree. */
            readonly kappa?: components["schemas"]["KneeEstimate"];
            /** @description Requests at once with the highest throughput; absent unless kappa is above zero for certain. */
            readonly peak?: components["schemas"]["KneeEstimate"];
        };
        /**
         * KneeResult
         * @description A search for the highest rate of calls that meets a profile's objectives, with every run that was made for it.
         */
        readonly "knee-result": {
            /** @constant */
            readonly format: "myrcc-knee/1";
            readonly profile: string;
            readonly generator: {
                readonly k6Version: string;
                readonly processes: number;
                readonly virtualUsers: number;
            };
            readonly startedAt: string;
            readonly seed: number;
            readonly search: components["schemas"]["KneeLadder"];
            /** @description In the order in which they were made. */
            readonly runs: readonly components["schemas"]["KneeRun"][];
            /** @description What the runs of one rate together say, by rate. */
            readonly rungs: readonly components["schemas"]["KneeRung"][];
            readonly outcome: components["schemas"]["KneeOutcome"];
            /** @description What no run could release, a sentence each. */
            readonly leftovers: readonly string[];
            readonly scalability: components["schemas"]["Scalability"];
        };
        /** @description Instants in milliseconds since the beginning of the measured time, whatever the platform does. */
        readonly TimetableCall: {
            /** @description The virtual user that makes the call. */
            readonly user: number;
            /** @description Directory number. */
            readonly caller: string;
            /** @description Directory number. */
            readonly callee: string;
            readonly placeMs: number;
            /** @description Absent when the call is not answered. */
            readonly answerMs?: number;
            /** @description Absent when the call is not held. */
            readonly holdMs?: number;
            readonly unholdMs?: number;
            /** @description Absent when no tones are sent. */
            readonly tonesMs?: number;
            /** @description Beyond the measured time the call stands until its end. */
            readonly endMs: number;
        };
        /** @description How the platform lets the account in, where that differs from the contract (C-22). */
        readonly TargetAccess: {
            /**
             * @description Template of the credentials before they are encoded; without it {login}|{enterprise}:{password}.
             * @example {enterprise}/{login}:{password}
             */
            readonly credentials?: string;
            /**
             * @description In which they are encoded; without it UTF-8.
             * @enum {string}
             */
            readonly charset?: "utf-8" | "latin-1";
        };
        readonly LoadPair: {
            readonly caller: string;
            readonly callee: string;
        };
        /** @description Uniformly distributed, in milliseconds. */
        readonly LoadRange: {
            readonly min: number;
            readonly max: number;
        };
        readonly LoadTimetable: {
            /** @description Of these calls; a user makes no more whatever happens. */
            readonly callsAtOncePerUser: number;
            readonly calls: readonly components["schemas"]["TimetableCall"][];
        };
        readonly OfferedTraffic: {
            /** @description Mean rate that the profile offers, compressed, where its ramp is at 1. */
            readonly callsPerSecond: number;
            /** @description Mean number of calls at once that this rate amounts to in the long run. */
            readonly callsAtOnce: number;
            /** @description Of the profile's rate that was laid out. */
            readonly share: number;
            /** @description Calls in the timetable. */
            readonly laidOut: number;
            /** @description Of them, those put off so that they keep the target's calls per second. */
            readonly postponed: number;
            /** @description The most calls at once in the timetable. */
            readonly peak: number;
        };
        readonly LoadGuests: {
            /** @enum {string} */
            readonly does: "login" | "reconnect";
            /** @description When each of them does it, in milliseconds since the beginning of the measured time, ascending. They are dealt out to the virtual users in turn, and numbered after them. */
            readonly atMs: readonly number[];
        };
        /** @description Share of the samples that are no longer, such as 0.99. */
        readonly ProfileQuantile: number;
        readonly ProfileDelaySlo: {
            readonly quantile: components["schemas"]["ProfileQuantile"];
            readonly atMostMs: number;
        };
        readonly ProfileAnswerSlo: {
            /**
             * @description As the result names it; all actions together when left out.
             * @enum {string}
             */
            readonly action?: "answer" | "disconnect" | "hold" | "lines" | "place-call" | "sendDtmfs" | "unhold";
            readonly quantile: components["schemas"]["ProfileQuantile"];
            readonly atMostMs: number;
        };
        readonly ProfileSlos: {
            /** @description From a change of a driven call to its snapshot. */
            readonly drivenDelay?: readonly components["schemas"]["ProfileDelaySlo"][];
            /** @description From a hold or resume of a call of the traffic to its snapshot. */
            readonly singleDelay?: readonly components["schemas"]["ProfileDelaySlo"][];
            /** @description From a request's last byte to the first byte of its answer; timed with traffic. */
            readonly answers?: readonly components["schemas"]["ProfileAnswerSlo"][];
            /** @description At most so many last states that never arrive. */
            readonly lostFinals?: number;
            /** @description At most this share of the traffic's calls is refused, does not talk in time or ends by itself; 0 is of the run's own calls, twenty at least. */
            readonly failedCallsShare?: number;
            /** @description At least this share of the traffic's calls is placed, of those the instrument was in time for; 1 is of the run's own calls, twenty at least. */
            readonly placedShare?: number;
        };
        readonly ProfileRecovery: {
            /** @description When the ramp is back, since the measured time began. */
            readonly overloadEndsAtSeconds: number;
            /** @description Afterwards it may take so long. */
            readonly withinSeconds: number;
            /** @description For how many buckets of the figures by time, one after the other, every limit has to be kept to. */
            readonly buckets: number;
            /** @description Within each bucket, as observed. */
            readonly drivenDelay: components["schemas"]["ProfileDelaySlo"];
            /** @description Of all actions together. */
            readonly answers?: components["schemas"]["ProfileDelaySlo"];
            /** @description Of the calls due in the bucket that the instrument was in time for. */
            readonly placedShare?: number;
        };
        /**
         * LoadConfig
         * @description Everything one k6 process needs to know of the whole run. No credential is in it, only the names of those who hold one.
         */
        readonly "load-config": {
            /** @constant */
            readonly format: "myrcc-load-config/1";
            /** @description Names the run, or the attempt at it, among all others, so that lines of two do not add up; none when absent. */
            readonly run?: string;
            /** @description Names the process among those of one run. */
            readonly instance: string;
            /** @description Of the run; k6 gives each its share of the virtual users. */
            readonly processes: number;
            /** @description Scheme, host and port, without a slash at the end. */
            readonly baseUrl: string;
            readonly login: string;
            readonly enterprise: string;
            /** @description Environment variable of the process that holds the password. */
            readonly passwordEnv: string;
            readonly access?: components["schemas"]["TargetAccess"];
            readonly nominalWindowMs: number;
            /** @description From which every random instant follows. */
            readonly seed: number;
            /** @description Of all processes. */
            readonly virtualUsers: number;
            readonly listenersPerSession: number;
            /** @description Who calls whom, by directory number; dealt out to the virtual users in turn. */
            readonly pairs: readonly components["schemas"]["LoadPair"][];
            /** @description Calls placed per second by all processes together. */
            readonly callsPerSecond: number;
            readonly measuredMs: number;
            /** @description Between two changes of one line. */
            readonly gapMs: components["schemas"]["LoadRange"];
            /** @description How long a line keeps changing before it rests. */
            readonly trainMs: components["schemas"]["LoadRange"];
            /** @description How long it rests, which shows its last state. */
            readonly restMs: components["schemas"]["LoadRange"];
            /** @description Within which all calls have to talk. */
            readonly establishMs: number;
            /** @description How long anything else is waited for. */
            readonly patienceMs: number;
            readonly flushMs: number;
            /** @description Width of the buckets of figures by time. */
            readonly bucketMs: number;
            /**
             * @description How much of another dialect is tolerated.
             * @enum {string}
             */
            readonly dialectProfile: "strict" | "certify" | "field";
            /** @description Of how many frames one is held against the schema, at random. */
            readonly schemaSampleEvery: number;
            /** @description Where the histograms' bins end. */
            readonly rangeMs: number;
            /** @description WebSocket of the parent process - commands and the control metronome. Absent when k6 runs alone. */
            readonly lifelineUrl?: string;
            /** @description Sockets to the metronome per virtual user. */
            readonly controlSockets: number;
            /** @description The open timetable of the calls that come and go; absent when there are none. */
            readonly traffic?: components["schemas"]["LoadTimetable"];
            /** @description Whether delays of the first changes after a rest are recorded by themselves; not when left out. */
            readonly firstChanges?: boolean;
            /** @description Its name. */
            readonly profile: string;
            /** @description What of the profile's traffic the timetable is; absent when there is none. */
            readonly offered?: components["schemas"]["OfferedTraffic"];
            /** @description Sessions that only watch; absent when there are none. */
            readonly guests?: components["schemas"]["LoadGuests"];
            /** @description What the merged result is held against; k6's own thresholds are others. Absent when there is nothing. */
            readonly slos?: components["schemas"]["ProfileSlos"];
            /** @description What the figures by time are held against; absent when there is nothing. */
            readonly recovery?: components["schemas"]["ProfileRecovery"];
            /** @description Where k6 writes its own summary. */
            readonly summaryFile: string;
        };
        readonly HistogramBin: readonly [
            number,
            number
        ];
        /** @description Counts in linear bins; bin i holds values in [i·binMs, (i+1)·binMs). Mergeable, since it is counts. */
        readonly Histogram: {
            readonly binMs: number;
            /** @description Where the bins end, whether anything is there or not. */
            readonly rangeMs: number;
            /** @description All samples, those outside the bins included. */
            readonly count: number;
            /** @description Samples below zero. */
            readonly underflow: number;
            /** @description Samples beyond the last bin. */
            readonly overflow: number;
            /** @description Pairs of bin index and count, ascending, empty bins left out. */
            readonly bins: readonly components["schemas"]["HistogramBin"][];
        };
        readonly LoadLineBucket: {
            /** @description Counts the buckets from the beginning of the measured time on. */
            readonly bucket: number;
            readonly histograms: {
                readonly [key: string]: components["schemas"]["Histogram"];
            };
            readonly counters: {
                readonly [key: string]: number;
            };
        };
        /**
         * LoadLine
         * @description What one virtual user counted since its previous line. Lines of all processes of one run add up.
         */
        readonly "load-line": {
            /** @constant */
            readonly format: "myrcc-load-line/1";
            /** @description As in the configuration; absent when it has none. */
            readonly run?: string;
            readonly instance: string;
            /** @description The virtual user's number within its process. */
            readonly user: number;
            /** @description Counts the user's lines, so that a missing one is noticed. */
            readonly sequence: number;
            readonly isLast: boolean;
            /** @description By the name of the quantity; empty ones left out. */
            readonly histograms: {
                readonly [key: string]: components["schemas"]["Histogram"];
            };
            /** @description By name; zeros left out. */
            readonly counters: {
                readonly [key: string]: number;
            };
            /** @description The same samples and counts by time, as far as they are told by time; empty buckets left out. */
            readonly series?: readonly components["schemas"]["LoadLineBucket"][];
            /** @description Why the first frame that breaks the schema does; without credentials, absent when there was none. */
            readonly firstInvalidFrame?: string;
            /** @description The first listenerName that is none of the session's; without credentials, absent when there was none. */
            readonly firstMisnamedFrame?: string;
        };
        readonly ProcessUsage: {
            readonly name: string;
            /** @description CPU time of the system and of its own, per time; a mean. */
            readonly cores: number;
            /** @description The same in the second with the most of it. */
            readonly mostCores: number;
            /** @description Resident. */
            readonly mostMemoryMiB: number;
        };
        /** @description What the processes of the machine cost within the measured time. */
        readonly LoadUsage: {
            readonly cores: number;
            /** @description Share of all cores' time in which anything was done. */
            readonly busy: number;
            readonly processes: readonly components["schemas"]["ProcessUsage"][];
        };
        readonly SeriesBucket: {
            readonly frames: number;
            /** @description Arrival minus the instant the request was written. */
            readonly drivenDelay: components["schemas"]["Histogram"];
            /** @description The same of the traffic's calls; absent when there is no traffic. */
            readonly singleDelay?: components["schemas"]["Histogram"];
            /** @description From request to answer, all actions together, those without one beyond the bins; absent when there is no traffic. */
            readonly answer?: components["schemas"]["Histogram"];
            /** @description Of the traffic; absent when there is none. */
            readonly calls?: {
                /** @description Due in this bucket. */
                readonly offered: number;
                /** @description Of them, those that were accepted. */
                readonly placed: number;
                /** @description Of them, those that were refused, did not talk in time or ended by themselves. */
                readonly failed: number;
                /** @description Of them, those left out since the instrument came too late; none when absent. */
                readonly late?: number;
            };
        };
        readonly RecoveryResult: {
            /** @description Since the measured time began. */
            readonly overloadEndsAtMs: number;
            /** @description That had to keep to the limits one after the other. */
            readonly buckets: number;
            /**
             * @description held-throughout - no bucket left the limits or was unknown, so the overload was none. recovered - within the limits again for so many buckets, and not beyond them for as many afterwards. not-recovered - not until the end. unknown - too few samples or too much noise to tell.
             * @enum {string}
             */
            readonly state: "held-throughout" | "recovered" | "not-recovered" | "unknown";
            /** @description From the end of the overload to the first of these buckets. At most so long, since it is counted in buckets. */
            readonly afterMs?: number;
            /** @description To the last bucket before it that was beyond a limit. */
            readonly afterLeastMs?: number;
            /** @description Buckets beyond a limit until the overload ended. */
            readonly failing: number;
            /** @description Buckets with too few samples, or beyond a limit by no more than noise explains, until it recovered; absent without any. */
            readonly unknown?: number;
            /** @description Buckets beyond a limit once it had been within them for a row. */
            readonly relapses: number;
        };
        readonly SloResult: {
            /** @description What it is about, such as driven delay p99. */
            readonly name: string;
            /** @enum {string} */
            readonly unit: "ms" | "share" | "count";
            readonly limit: number;
            /** @enum {string} */
            readonly side: "at-most" | "at-least";
            /**
             * @description met - the worse bound keeps to the limit. missed - the better one does not. undecided - neither, as where noise of the instrument may have put a duration beyond it.
             * @enum {string}
             */
            readonly decision: "met" | "missed" | "undecided";
            readonly samples: number;
            /** @description As observed; absent when there are too few samples or it is beyond the bins. */
            readonly value?: number;
            /** @description Bound with 95 % confidence, one-sided, of a duration less the instrument's noise; absent when there is none. */
            readonly low?: number;
            /** @description The same on the other side, noise included. */
            readonly high?: number;
            /** @description Why it is undecided, where its bounds do not say it. */
            readonly because?: string;
        };
        /**
         * LoadResult
         * @description What one load run measured, merged over all generator processes. All durations in milliseconds.
         */
        readonly "load-result": {
            /** @constant */
            readonly format: "myrcc-load/1";
            /** @description As in the configuration and the lines; absent when unnamed. */
            readonly run?: string;
            readonly profile: string;
            readonly generator: {
                readonly k6Version: string;
                readonly processes: number;
                readonly virtualUsers: number;
            };
            readonly nominalWindowMs: number;
            readonly startedAt: string;
            /** @description Every time the profile was run, in order; the last one is what this result tells of. */
            readonly attempts: readonly components["schemas"]["LoadAttempt"][];
            readonly durationMs: number;
            readonly calls: {
                readonly planned: number;
                /** @description Calls that were talking at the same time. */
                readonly established: number;
            };
            /** @description Hold and unhold requests of the open timetable. */
            readonly changes: {
                readonly planned: number;
                readonly sent: number;
                readonly accepted: number;
                readonly refused: number;
                /** @description Due while the line's previous change was still under way. */
                readonly skipped: number;
                /** @description Changes for which a snapshot was found that contains them. */
                readonly resolved: number;
            };
            /** @description Between consecutive snapshots of one line on one socket. */
            readonly interval: components["schemas"]["Histogram"];
            /** @description Snapshot arrival minus first byte of the change's answer. */
            readonly delayLower: components["schemas"]["Histogram"];
            /** @description Snapshot arrival minus the instant the change's request was written. */
            readonly delayUpper: components["schemas"]["Histogram"];
            /** @description Snapshot arrival minus the planned instant of the change. */
            readonly delayFromPlan: components["schemas"]["Histogram"];
            /** @description Width of the interval that holds the instant of the change. */
            readonly bracket: components["schemas"]["Histogram"];
            /** @description Between two consecutive accepted changes of one line. */
            readonly gap: components["schemas"]["Histogram"];
            /** @description Snapshots whose line had changed again before half the nominal window was over since its previous snapshot. Only they tell a window from the pauses of the stimulus. */
            readonly saturated: {
                /** @description Between the previous snapshot and this one. */
                readonly interval: components["schemas"]["Histogram"];
                /** @description Arrival minus the instant at which the first change that this snapshot shows had been written. */
                readonly wait: components["schemas"]["Histogram"];
                /** @description The same from the first byte of that change's answer on. */
                readonly waitLower: components["schemas"]["Histogram"];
            };
            /** @description How early snapshots of driven lines came, against the shortest window that is allowed; pauses of the stimulus are between no two of them. Absent in results of earlier versions. */
            readonly cadence?: {
                readonly snapshots: number;
                /** @description Of them, those that show no change of the run's own; one that was told late may be among them. */
                readonly unchanged: number;
                /** @description Intervals that follow on another one of the same line. */
                readonly pairs: number;
                /** @description Of them, those shorter than a quarter of the agreed window, together with the interval before. */
                readonly earlyPairs: components["schemas"]["Histogram"];
                /** @description Over several intervals of a line. */
                readonly spans: readonly {
                    /** @description Intervals in each span. */
                    readonly steps: number;
                    readonly all: number;
                    /** @description Shorter than so many shortest windows, less a quarter of the agreed one. */
                    readonly early: number;
                }[];
            };
            /** @description The instrument's own noise - arrivals from a metronome of ours, read by the same machinery in the same run. */
            readonly control: {
                readonly periodMs: number;
                /** @description Absolute difference between an interval's length on arrival and its length when it was sent. */
                readonly error: components["schemas"]["Histogram"];
                /** @description How late the metronome itself was; not part of the error. */
                readonly lateness: components["schemas"]["Histogram"];
            };
            /** @description How late a handler ran after its message had arrived. */
            readonly loopLateness: components["schemas"]["Histogram"];
            /** @description Lines whose last state was compared with the last accepted change after the load had stopped. */
            readonly finals: {
                readonly checked: number;
                readonly lost: number;
            };
            /** @description Messages that are frames, of which a random sample is held against the schema. */
            readonly frames: {
                readonly received: number;
                readonly checked: number;
                /** @description Checked ones that break the schema. */
                readonly invalid: number;
                /** @description Why the first of them does. */
                readonly firstInvalid?: string;
                /** @description Of all frames, those with a name that their session did not register. */
                readonly misnamed: number;
                /** @description The first such name. */
                readonly firstMisnamed?: string;
            };
            /** @description What the client saw of its lines. Absent in results of earlier versions. */
            readonly view?: {
                /** @description Over all driven lines, the time from an accepted change, or from the snapshot before if that came later, to the snapshot that shows it. */
                readonly outdatedMs: number;
                /** @description Frames to each session's first listener, by how many lines they had. */
                readonly batches: readonly {
                    /** @description Lines, at most so many and more than half of it; a power of two. */
                    readonly upTo: number;
                    readonly frames: number;
                }[];
            };
            /** @description Calls that came and went on an open timetable; absent when the profile has none. */
            readonly traffic?: {
                /** @description What the profile offers, and what of it was laid out. */
                readonly timetable: components["schemas"]["OfferedTraffic"];
                readonly calls: {
                    /** @description Due within the measured time. */
                    readonly planned: number;
                    readonly placed: number;
                    readonly refused: number;
                    /** @description Left out, since the instrument missed their instant. */
                    readonly late: number;
                    /** @description Left out, since calls before them had not ended. */
                    readonly blocked: number;
                    /** @description Talked on both ends. */
                    readonly answered: number;
                    /** @description Did not talk in time although they were answered. */
                    readonly unanswered: number;
                    /** @description Hung up as planned within the measured time. */
                    readonly ended: number;
                };
                /** @description From the planned instant of a call to when the instrument began to place it; those that were left out are none of it. Absent in results of earlier versions. */
                readonly placedLate?: components["schemas"]["Histogram"];
                /** @description Holds, resumes and tones of these calls. */
                readonly changes: {
                    readonly planned: number;
                    readonly accepted: number;
                    readonly refused: number;
                };
                /** @description Of single holds and resumes - arrival minus first byte of the answer. */
                readonly delayLower: components["schemas"]["Histogram"];
                /** @description Arrival minus the instant the request was written. */
                readonly delayUpper: components["schemas"]["Histogram"];
            };
            /** @description How driven changes reached the listeners that are not their session's first; absent when all are. */
            readonly otherListeners?: {
                /** @description Arrival minus first byte of the change's answer. */
                readonly delayLower: components["schemas"]["Histogram"];
                /** @description Arrival minus the instant the request was written. */
                readonly delayUpper: components["schemas"]["Histogram"];
                /** @description Changes of which the listener was not told until the line rested. */
                readonly neverShown: number;
            };
            /** @description Delays of driven changes after a rest; absent when the profile does not space them for it. */
            readonly firstChange?: {
                /** @description Arrival minus first byte of the change's answer. */
                readonly delayLower: components["schemas"]["Histogram"];
                /** @description Arrival minus the instant the request was written. */
                readonly delayUpper: components["schemas"]["Histogram"];
            };
            /** @description Delays of the one hold of each driven line that comes alone, before the measured time and after a rest. Absent in results of earlier versions. */
            readonly loneChange?: {
                /** @description Arrival minus first byte of the change's answer. */
                readonly delayLower: components["schemas"]["Histogram"];
                /** @description Arrival minus the instant the request was written. */
                readonly delayUpper: components["schemas"]["Histogram"];
            };
            /** @description From when the called line of a driven call began to ring, as the platform's own instants tell, to its first snapshot; while the calls are set up. Absent in results of earlier versions. */
            readonly ringing?: {
                /** @description Counted from the first byte of the answer that placed the call. */
                readonly delayLower: components["schemas"]["Histogram"];
                /** @description Counted from when that request was written. */
                readonly delayUpper: components["schemas"]["Histogram"];
            };
            /** @description Sessions that only watch and come, or come back, at once; absent when the profile has none. */
            readonly guests?: {
                /** @enum {string} */
                readonly does: "login" | "reconnect";
                /** @description Due within the measured time. */
                readonly planned: number;
                /** @description Subscribed. */
                readonly ready: number;
                /** @description Met with a refusal or no answer. */
                readonly failed: number;
                /** @description Subscribed and got no frame, although lines changed. */
                readonly silent: number;
                /** @description Sockets that opened and ended before the harness closed them. */
                readonly lost: number;
                /** @description From the planned instant to the answer to the subscription. */
                readonly readyAfter: components["schemas"]["Histogram"];
                /** @description From that answer to the first frame. */
                readonly firstFrameAfter: components["schemas"]["Histogram"];
            };
            /** @description By action, from a request's last byte written to the first byte of its answer, in a run with traffic within the measured time. One that was never answered is beyond the bins; earlier versions left it out. */
            readonly requests?: {
                readonly [key: string]: components["schemas"]["Histogram"];
            };
            /** @description Absent when nobody watched the processes, as where pods were merged. */
            readonly usage?: components["schemas"]["LoadUsage"];
            /** @description Everything else that was counted, by name. */
            readonly counters: {
                readonly [key: string]: number;
            };
            /** @description Figures by time. A delay is in the bucket in which its change was requested, an answer in that of its request, a call in that of its planned instant, and a frame in that of its arrival. Absent in results of earlier versions. */
            readonly series?: {
                readonly bucketMs: number;
                /** @description From the beginning of the measured time on, one after the other; the last one may be shorter. */
                readonly buckets: readonly components["schemas"]["SeriesBucket"][];
            };
            /** @description Absent when the profile does not ask for it. */
            readonly recovery?: components["schemas"]["RecoveryResult"];
            /** @description The profile's own objectives, in its order, and that of its recovery; absent when it has none. */
            readonly slos?: readonly components["schemas"]["SloResult"][];
            /** @description Whether the instrument was good enough for its figures to be judged. */
            readonly validity: {
                readonly valid: boolean;
                readonly reasons: readonly string[];
            };
        };
        /** @description Uniformly distributed. */
        readonly ProfileRange: {
            readonly min: number;
            readonly max: number;
        };
        readonly ProfileRampPoint: {
            /** @description Since the beginning of the measured time, in seconds. */
            readonly atSeconds: number;
            /** @description Of the rate of arrivals. */
            readonly share: number;
        };
        /** @description A lognormal time before compression - its median in seconds and the standard deviation of its logarithm. */
        readonly ProfileTime: {
            /** @description Half of the times are shorter. */
            readonly medianSeconds: number;
            /** @description Standard deviation of the logarithm; 0 is constant. */
            readonly sigma: number;
        };
        /** @description Not compressed; uniform on the width, all at one instant without one. */
        readonly ProfileMoment: {
            /** @description Since the beginning of the measured time, in seconds. */
            readonly atSeconds: number;
            /** @description Width; 0 when left out. */
            readonly withinSeconds?: number;
        };
        readonly ProfileTraffic: {
            /** @description A Poisson process, as callsPerSecond, or as users with callsPerUserPerHour (busy-hour call attempts). */
            readonly arrivals: {
                /** @description Mean rate in calls per second. */
                readonly callsPerSecond?: number;
                /** @description How many people make calls. */
                readonly users?: number;
                /** @description Mean rate of one of them, in calls per hour. */
                readonly callsPerUserPerHour?: number;
            };
            /** @description By how much time is compressed - arrivals come so much faster and times are so much shorter, so the number of calls at once stays. Not at all when left out. */
            readonly compression?: number;
            /** @description Shares of the rate over the measured time, straight lines between the points, level before and after. */
            readonly ramp?: readonly components["schemas"]["ProfileRampPoint"][];
            /** @description Share of calls that are answered, all when left out; the others ring until their caller gives up. */
            readonly answeredShare?: number;
            /** @description How long a call rings. */
            readonly ringing: components["schemas"]["ProfileTime"];
            /** @description From answer to hang-up, times on hold included. */
            readonly talking: components["schemas"]["ProfileTime"];
            /** @description One time on hold in the course of a call. */
            readonly hold?: {
                /** @description Share of answered calls that are held once. */
                readonly share: number;
                readonly medianSeconds: number;
                readonly sigma: number;
            };
            /** @description Share of answered calls in which tones are sent. */
            readonly tonesShare?: number;
            /** @description What calls do at once, whatever times of their own are drawn for them. */
            readonly together?: {
                /** @description Calls that were placed before ring until then; one that is answered at all is answered then. */
                readonly answer?: components["schemas"]["ProfileMoment"];
                /** @description Calls that would stand longer are hung up then. */
                readonly hangUp?: components["schemas"]["ProfileMoment"];
            };
        };
        readonly ProfileStimulus: {
            /** @description Between two changes of one line. */
            readonly gapWindows: components["schemas"]["ProfileRange"];
            /** @description How long a line keeps changing before it rests. */
            readonly trainWindows: components["schemas"]["ProfileRange"];
            /** @description How long it rests, two windows at least. */
            readonly restWindows: components["schemas"]["ProfileRange"];
        };
        readonly ProfileGuests: {
            /**
             * @description login - log in, connect and subscribe then. reconnect - be there before, lose the socket then, connect and subscribe again.
             * @enum {string}
             */
            readonly does: "login" | "reconnect";
            readonly sessions: number;
            /** @description When the first may, since the measured time began. */
            readonly atSeconds: number;
            /** @description Instants are uniform on this time. */
            readonly withinSeconds: number;
        };
        readonly ProfileKnee: {
            readonly fromCallsPerSecond: number;
            /** @description Where the ladder ends at the latest; sooner where the target's limits do. */
            readonly toCallsPerSecond: number;
            /** @description From rung to rung on the way up; 2 when left out. */
            readonly factor?: number;
            /** @description By what share the lowest rate that does not meet the objectives may lie above the highest that does when the search ends; 0.1 when left out. */
            readonly resolution?: number;
            /**
             * @description A rung is run until more than half of so many runs agree; 3 when left out.
             * @enum {integer}
             */
            readonly repeats?: 1 | 3 | 5 | 7;
        };
        /**
         * ProfileFile
         * @description What a load run does to a platform. Names and times only; where the platform is stands in the target file.
         */
        readonly profile: {
            /** @constant */
            readonly format: "myrcc-profile/1";
            /**
             * @description A word that names the profile in folders and results.
             * @example office
             */
            readonly name: string;
            /** @description What the profile is for, in a sentence. */
            readonly purpose?: string;
            /** @description Length of the measured time in seconds; setting up and hanging up come on top. */
            readonly durationSeconds: number;
            /** @description Sessions, each with a socket of its own, that share the calls; no more than drivenCalls. */
            readonly sessions: number;
            /** @description One when left out. Of the others only frames are counted; they make every change go out more often. */
            readonly listenersPerSession?: number;
            /** @description Calls that stand during the whole run and are held and resumed several times in each coalescing window; from them the window is read. */
            readonly drivenCalls: number;
            /** @description A whole number from which every random instant follows; drawn anew for each run when left out. */
            readonly seed?: number;
            /** @description Calls that come and go besides the driven ones, at instants that do not depend on the platform. */
            readonly traffic?: components["schemas"]["ProfileTraffic"];
            /** @description How the driven calls change, in nominal windows; in long trains several times in each when left out. With it the delays of first changes have figures of their own. */
            readonly stimulus?: components["schemas"]["ProfileStimulus"];
            /** @description Sessions that make no calls and watch all lines of the enterprise, each with a socket and a listener, until the end. */
            readonly guests?: components["schemas"]["ProfileGuests"];
            /** @description What the run is to show besides the requirements of the API; one that is missed makes the run end with exit code 1. Each is decided with 95 % confidence, which takes delays for independent of each other, or stays undecided. */
            readonly slos?: components["schemas"]["ProfileSlos"];
            /** @description Makes the profile a search for the highest rate of arrivals that meets its objectives. Every rung of the ladder is a run of its own, with that rate instead of the profile's. */
            readonly knee?: components["schemas"]["ProfileKnee"];
            /** @description How soon after an overload, which the ramp of the traffic makes, the platform is within limits again. It is held against the buckets of the run as observed, without confidence. */
            readonly recovery?: components["schemas"]["ProfileRecovery"];
        };
        readonly FaultySubject: {
            /** @constant */
            readonly kind: "fault";
            readonly fault: string;
        };
        readonly CleanSubject: {
            /** @constant */
            readonly kind: "clean";
            /** @description How changes are coalesced. */
            readonly design: string;
            /** @description Dialects and variants; none is canonical. */
            readonly dialects: readonly string[];
            /** @enum {string} */
            readonly profile: "strict" | "certify" | "field";
            readonly workers: number;
        };
        readonly MutantSubject: {
            /** @constant */
            readonly kind: "mutant";
            /** @description Under which reading of the open points the engine ran. */
            readonly ground: string;
            /** @description The same as long as the code around it is. */
            readonly id: string;
            /** @description Of the simulator's engine. */
            readonly file: string;
            readonly line: number;
            readonly mutator: string;
            readonly original: string;
            readonly replacement: string;
        };
        readonly ProofMiss: {
            readonly requirement: string;
            /** @enum {string} */
            readonly keyword: "MUST" | "SHOULD" | "OBSERVE";
            readonly misses: number;
            readonly expected: string;
            readonly observed: string;
            readonly caseId: string | null;
            /** @description What of the recording shows the first miss. */
            readonly evidence: readonly string[];
        };
        /**
         * ProofRecord
         * @description What a certification said of one simulator whose behaviour is known, one line of a proof.
         */
        readonly "proof-record": {
            /** @constant */
            readonly format: "myrcc-proof-record/1";
            /** @description Of the subject and scope; a proof that is resumed makes none twice. */
            readonly key: string;
            /** @description Commit of the harness and digest of the spec that it was made with. */
            readonly suite: string;
            readonly subject: components["schemas"]["FaultySubject"] | components["schemas"]["CleanSubject"] | components["schemas"]["MutantSubject"];
            /**
             * @description All cases, or those that give occasion to judge the requirements that the fault names.
             * @enum {string}
             */
            readonly scope: "whole" | "slice";
            readonly missed: readonly components["schemas"]["ProofMiss"][];
            /** @description How many requirements had an occasion. */
            readonly exercised: number;
            readonly cases: number;
            /** @description Why what was not missed may not count as held. */
            readonly troubles: readonly string[];
            readonly durationMs: number;
            /**
             * @description How the simulator broke before the cases had ended.
             * @enum {string}
             */
            readonly broke?: "crashed" | "timed-out";
        };
        readonly ReadingClass: {
            /** @enum {string} */
            readonly keyword: "MUST" | "SHOULD" | "OBSERVE";
            readonly of: string;
        };
        /**
         * @description How strict a reading is - strict takes the canonical one only, certify what is listed as tolerated, field also what is only known from practice.
         * @enum {string}
         */
        readonly Profile: "strict" | "certify" | "field";
        readonly ReadingVariant: {
            readonly name: string;
            readonly reading: string;
            readonly from: components["schemas"]["Profile"];
            /**
             * @description The dialect reader maps it to the canonical reading.
             * @constant
             */
            readonly spelling?: true;
            /** @description Why the dialect reader does not remember where it was seen; absent where it does. */
            readonly unremembered?: string;
        };
        readonly ReadingEntry: {
            readonly id: string;
            /** @description What the document leaves open or says twice. */
            readonly subject: string;
            readonly canonical: string;
            /** @description Which part of it is judged how. */
            readonly classes: readonly components["schemas"]["ReadingClass"][];
            /**
             * @description An endpoint keeps to one variant throughout a run.
             * @constant
             */
            readonly constant?: true;
            /** @description What is tolerated beside the canonical reading. */
            readonly variants: readonly components["schemas"]["ReadingVariant"][];
        };
        /**
         * ReadingRegistry
         * @description How every contradiction and gap of the API document is read. Names of variants are never reused.
         */
        readonly "reading-registry": {
            /** @constant */
            readonly format: "myrcc-readings/1";
            readonly readings: readonly components["schemas"]["ReadingEntry"][];
        };
        /**
         * @description By a case that provokes it, over everything that was recorded, by a measurement of its own, under load - or not at all.
         * @enum {string}
         */
        readonly VerificationMethod: "case" | "invariant" | "measurement" | "load" | "untested";
        /**
         * @description What a target must offer, beyond the API itself, for the requirement to be exercised. second-enterprise: an account and extensions of another enterprise. foreign-number: a public number of that enterprise. closed-enterprise: one that the account has no business in. second-administrator: another account with the RCC right for the same enterprise. restricted-account: an account without the RCC right. two-step-authentication: an account that owes a second step. short-expiry: a session period that a run can wait for. disabled-extension: a known extension that is not enabled for RCC. external-number, unroutable-number: a number that rings outside, one that leads nowhere. failing-number: a number that is busy or cannot be reached, or an unanswered extension. unanswered-extension: one whose device nobody answers. hanging-up-number: one that answers and hangs up by itself. redirecting-host: an address that redirects. overload: leave to ask for more than the platform can do.
         * @enum {string}
         */
        readonly Capability: "second-enterprise" | "foreign-number" | "closed-enterprise" | "second-administrator" | "restricted-account" | "two-step-authentication" | "short-expiry" | "disabled-extension" | "external-number" | "unroutable-number" | "failing-number" | "unanswered-extension" | "hanging-up-number" | "redirecting-host" | "overload";
        readonly RequirementEntry: {
            readonly id: string;
            /**
             * @description Decides the severity of a miss.
             * @enum {string}
             */
            readonly keyword: "MUST" | "SHOULD" | "OBSERVE";
            readonly statement: string;
            readonly source: readonly string[];
            readonly verifiedBy: components["schemas"]["VerificationMethod"];
            /** @description Why nothing can test it. */
            readonly reason?: string;
            readonly capability?: components["schemas"]["Capability"];
            /**
             * @description The API version from which it holds.
             * @enum {string}
             */
            readonly since: "v1";
            /**
             * @description No check judges it yet.
             * @constant
             */
            readonly pending?: true;
        };
        /**
         * RequirementRegistry
         * @description Every requirement on the API, checked or not. An id is never reused and never renumbered.
         */
        readonly "requirement-registry": {
            /** @constant */
            readonly format: "myrcc-requirements/1";
            readonly requirements: readonly components["schemas"]["RequirementEntry"][];
        };
        readonly TargetAccount: {
            readonly login: string;
            readonly enterprise: string;
            /** @description Name of the environment variable that holds the password; the password itself is never in the file. */
            readonly passwordEnv: string;
            readonly access?: components["schemas"]["TargetAccess"];
        };
        readonly TargetEnterprise: {
            readonly name: string;
            /** @description Directory numbers of RCC-enabled extensions, free for the run, whose devices answer only when told to. */
            readonly pool: readonly string[];
        };
        /**
         * Target
         * @description A platform under test - where it is, who may log in, which extensions may be used, what may be dialled.
         */
        readonly target: {
            /** @constant */
            readonly format: "myrcc-target/1";
            /** @description What the certificate names as its subject. */
            readonly product: {
                /** @example Istra */
                readonly name: string;
                /** @example 9.1.4 */
                readonly version: string;
                readonly build?: string;
            };
            /**
             * @description Scheme, host and port, without credentials; the API is below /restletrouter.
             * @example http://127.0.0.1:8078
             */
            readonly baseUrl: string;
            /**
             * @description The coalescing window agreed with the platform, in milliseconds.
             * @default 100
             */
            readonly nominalWindowMs: number;
            /**
             * @description How long telephones and signalling may take, after an answer, until what was asked for has come about, in milliseconds. What has not come about by then counts as missing. No requirement gives a time; lateness of frames is another matter. Left out, it is 1000.
             * @example 3000
             */
            readonly effectWithinMs?: number;
            /** @description RCC administrators; the first of an enterprise is used for it. */
            readonly accounts: readonly components["schemas"]["TargetAccount"][];
            /** @description The first is the one that is exercised. */
            readonly enterprises: readonly components["schemas"]["TargetEnterprise"][];
            /** @description What may be dialled besides the pools, by role; nothing else is ever dialled. */
            readonly destinations?: {
                /** @description Public numbers of outside parties that answer by themselves. */
                readonly external?: readonly string[];
                /** @description Numbers that lead nowhere. */
                readonly unroutable?: readonly string[];
                /** @description Directory or public numbers that are always busy. */
                readonly busy?: readonly string[];
                /** @description Numbers that exist and cannot be reached. */
                readonly unreachable?: readonly string[];
                /** @description Numbers that answer by themselves and, some seconds later, hang up; where it is an extension of the first enterprise, both ends can be judged. */
                readonly hangsUp?: readonly string[];
                /** @description Within how many milliseconds all of them, and the unanswered extension, have done what is said of them. Nothing is held against the platform earlier; without it 45,000. */
                readonly withinMs?: number;
            };
            /** @description What the platform offers beyond the API itself, by which a run can show more of it. What is left out is not held against the platform; the requirements that need it are set aside. */
            readonly offers?: {
                /** @description Another account with the RCC right for the first enterprise than the one that is used for it. */
                readonly secondAdministrator?: components["schemas"]["TargetAccount"];
                /** @description An account with a valid password that has no RCC right. */
                readonly restrictedAccount?: components["schemas"]["TargetAccount"];
                /** @description An account with a valid password that owes a second step. */
                readonly twoStepAccount?: components["schemas"]["TargetAccount"];
                /** @description After how many milliseconds without activity a session expires, where that is short enough to wait for. */
                readonly sessionPeriodMs?: number;
                /** @description An extension of the first enterprise that is not enabled for RCC; it may be called. */
                readonly disabledExtension?: {
                    /** @description The last segment that its restUri would have. */
                    readonly id: string;
                    /** @description Its directory number. */
                    readonly number: string;
                };
                /** @description The directory number of an extension of the first enterprise that is enabled for RCC, outside of the pool, and whose device nobody answers: calls that it places and calls that it gets are given up, within `destinations.withinMs`. */
                readonly unansweredExtension?: string;
                /** @description A public number of an extension in the pool of the second enterprise; it may be called from the first. */
                readonly foreignNumber?: string;
                /** @description Scheme, host and port of an address that redirects every request to baseUrl. */
                readonly redirectingUrl?: string;
            };
            /** @description Hard limits of what a run may do to the platform. */
            readonly limits?: {
                /** @default 24 */
                readonly maxConcurrentCalls: number;
                /** @default 50 */
                readonly maxCallsPerSecond: number;
                /** @description Sessions of a load profile at once, those that only watch included; without it 10. */
                readonly maxSessions?: number;
            };
        };
        /** @description Opens the events of one recording process. */
        readonly RunEvent: {
            /** @constant */
            readonly type: "run";
            readonly worker: number;
            readonly seq: number;
            readonly atMs: number;
            /** @constant */
            readonly format: "myrcc-trace/1";
            /** @description Wall-clock instant of atMs 0, ISO 8601. */
            readonly startedAt: string;
            /** @description The agreed coalescing window of the target. */
            readonly nominalWindowMs: number;
            readonly baseUrl: string;
            /** @description How long what was asked for may take to come about. Default: 1000. */
            readonly effectWithinMs?: number;
            /** @description After how long without activity a session expires, where known. */
            readonly sessionPeriodMs?: number;
        };
        /** @description A case begins or ends; events between the two of one worker belong to it. */
        readonly CaseEvent: {
            /** @constant */
            readonly type: "case";
            readonly worker: number;
            readonly seq: number;
            readonly atMs: number;
            /** @enum {string} */
            readonly phase: "start" | "end";
            readonly caseId: string;
            readonly title: string;
            readonly requirements: readonly string[];
            /**
             * @description On `end`: whether the stimulus was given whole, or needs what the target does not offer.
             * @enum {string}
             */
            readonly outcome?: "completed" | "interrupted" | "not-offered";
            /** @description On an `end`: what stopped it, what is not offered, or how a case that is not always the same is had again. */
            readonly reason?: string;
        };
        /** @description One HTTP request and what came back. `atMs` is the instant at which the answer was complete. */
        readonly ExchangeEvent: {
            /** @constant */
            readonly type: "exchange";
            readonly worker: number;
            readonly seq: number;
            readonly atMs: number;
            /** @description Just before the request was handed to the socket. */
            readonly sentAtMs: number;
            /** @description Label of the session whose credentials went along. */
            readonly session: string | null;
            /** @description operationId of the contract; null when the request is none of its operations. */
            readonly operation: string | null;
            /** @description The one way in which the request departs from the contract on purpose. */
            readonly deviation: string | null;
            readonly method: string;
            /** @description Path and query below the base URL. */
            readonly path: string;
            readonly requestHeaders: {
                readonly [key: string]: string;
            };
            readonly requestText?: string;
            /** @description Null when no answer came. */
            readonly status: number | null;
            readonly responseHeaders: {
                readonly [key: string]: readonly string[];
            };
            readonly responseText: string;
            /**
             * @description There when the answer's bytes are no UTF-8, of which the text shows the rest.
             * @constant
             */
            readonly isUtf8?: false;
            /** @description Why no answer came. */
            readonly failure?: string;
        };
        /** @description A WebSocket opened, was refused or closed; was paused, so that what it is sent waits, and resumed; or was counted: the recording says what it did not keep. */
        readonly SocketEvent: {
            /** @constant */
            readonly type: "socket";
            readonly worker: number;
            readonly seq: number;
            readonly atMs: number;
            readonly socket: string;
            readonly session: string | null;
            /** @enum {string} */
            readonly phase: "open" | "refused" | "paused" | "resumed" | "counted" | "closed";
            readonly path: string;
            readonly deviation: string | null;
            /** @description Of `counted`: the messages since the socket opened that were too many to be kept, each ended by a line feed for the digest. */
            readonly unkept?: {
                readonly count: number;
                readonly bytes: number;
                readonly sha256: string;
            };
            /** @description HTTP status of a refused handshake. */
            readonly status?: number;
            /** @description Close code. */
            readonly code?: number;
            readonly reason?: string;
            /**
             * @description Who began the close.
             * @enum {string}
             */
            readonly by?: "target" | "harness";
        };
        /** @description One message on a WebSocket; `atMs` is its arrival or the instant it was handed to the socket. */
        readonly FrameEvent: {
            /** @constant */
            readonly type: "frame";
            readonly worker: number;
            readonly seq: number;
            readonly atMs: number;
            readonly socket: string;
            /** @enum {string} */
            readonly direction: "in" | "out";
            readonly text: string;
        };
        /**
         * TraceEvent
         * @description One line of a trace (NDJSON): something that crossed the wire, or the frame of a case around it. Instants are milliseconds of the recording process's monotonic clock, zero at its start. Secrets are replaced by labels such as `<cookie of s1>` before an event is written. Each recording process writes one `run` event first.
         */
        readonly "trace-event": components["schemas"]["RunEvent"] | components["schemas"]["CaseEvent"] | components["schemas"]["ExchangeEvent"] | components["schemas"]["SocketEvent"] | components["schemas"]["FrameEvent"];
        /**
         * @description A name without | and :, as it is used in credentials.
         * @example e1
         */
        readonly WorldFileEnterpriseName: string;
        /** @description An account. Its password is a demonstration password, never a real one. */
        readonly WorldFileAdministrator: {
            /**
             * @description A login without | and :.
             * @example rcc-e1
             */
            readonly login: string;
            /** @description A text that is not empty. */
            readonly password: string;
            /** @description Whether it may use this API; true when it is left out. */
            readonly rccRight?: boolean;
            /** @description Whether its login is refused for want of a second step; false when it is left out. */
            readonly owesSecondStep?: boolean;
        };
        /**
         * @description A public number - a plus sign and 2 to 15 digits, in quotes, unique in the file.
         * @example +33199000101
         */
        readonly WorldFilePublicNumber: string;
        /** @description Hangs up this many whole milliseconds after it talked first. */
        readonly WorldFileHangUp: number;
        /** @description Does something after a while. */
        readonly WorldFileTimedDevice: {
            /** @enum {string} */
            readonly kind: "auto-answer" | "no-answer" | "reject";
            /** @description Whole milliseconds from the alert on. */
            readonly afterMs: number;
            readonly hangUpAfterMs?: components["schemas"]["WorldFileHangUp"];
        };
        /** @description Waits for nothing. */
        readonly WorldFileSteadyDevice: {
            /** @enum {string} */
            readonly kind: "manual" | "busy" | "dnd" | "unreachable";
            readonly hangUpAfterMs?: components["schemas"]["WorldFileHangUp"];
        };
        /** @description What a telephone does by itself; its kind is one of manual, auto-answer, no-answer, reject (these three with afterMs), busy, dnd, unreachable. */
        readonly WorldFileDevice: components["schemas"]["WorldFileTimedDevice"] | components["schemas"]["WorldFileSteadyDevice"];
        /** @description An extension. What is left out takes the simplest value. */
        readonly WorldFileExtension: {
            /**
             * @description An id without blanks and slashes, in quotes, unique in the file.
             * @example 700101
             */
            readonly id: string;
            /**
             * @description Up to 15 digits, in quotes, unique in the enterprise; what is dialled inside.
             * @example 101
             */
            readonly addressNumber: string;
            /** @description A text that is not empty. */
            readonly displayName: string;
            /** @description A text. */
            readonly department?: string;
            /** @description An http address, or an empty text. */
            readonly urlPhoto?: string;
            /** @description Public numbers, the first of which others see. */
            readonly pstnNumbers?: readonly components["schemas"]["WorldFilePublicNumber"][];
            /** @description Whether applications may see and control it; true when it is left out. */
            readonly rccEnabled?: boolean;
            readonly device?: components["schemas"]["WorldFileDevice"];
        };
        /** @description An enterprise with its extensions. */
        readonly WorldFileEnterprise: {
            readonly name: components["schemas"]["WorldFileEnterpriseName"];
            /** @description Accounts that may log in for this enterprise alone. */
            readonly administrators?: readonly components["schemas"]["WorldFileAdministrator"][];
            /** @description Telephones of the enterprise. */
            readonly extensions: readonly components["schemas"]["WorldFileExtension"][];
        };
        /** @description Several enterprises that the same accounts may log in for. */
        readonly WorldFileDomain: {
            /** @description A name for people. */
            readonly name: string;
            /** @description Names of enterprises of this file. */
            readonly enterprises: readonly components["schemas"]["WorldFileEnterpriseName"][];
            /** @description Accounts that may log in for each of them. */
            readonly administrators: readonly components["schemas"]["WorldFileAdministrator"][];
        };
        /** @description Somebody outside who can be called. */
        readonly WorldFileExternal: {
            readonly number: components["schemas"]["WorldFilePublicNumber"];
            readonly device: components["schemas"]["WorldFileDevice"];
        };
        /**
         * WorldFile
         * @description All that exists on a simulated platform before the first call - enterprises, accounts, extensions and their telephones.
         */
        readonly world: {
            /**
             * @description After how many milliseconds without activity a session expires; 1800000 when it is left out.
             * @example 1800000
             */
            readonly sessionTimeoutMs?: number;
            /**
             * @description How many milliseconds a dropped line can still be read; 2000 when it is left out.
             * @example 2000
             */
            readonly droppedGraceMs?: number;
            /** @description At least one enterprise. */
            readonly enterprises: readonly components["schemas"]["WorldFileEnterprise"][];
            /** @description Administrative domains of more than one enterprise; an enterprise's own administrators need none. */
            readonly domains?: readonly components["schemas"]["WorldFileDomain"][];
            /** @description Public numbers outside of all enterprises; what is not here cannot be reached. */
            readonly externals?: readonly components["schemas"]["WorldFileExternal"][];
        };
    };
    responses: {
        /** @description The platform has moved for good (F-25, C-54). */
        readonly MovedPermanently: {
            headers: {
                readonly Location: components["headers"]["Location"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The platform is elsewhere for now (F-25, C-54). */
        readonly MovedForNow: {
            headers: {
                readonly Location: components["headers"]["Location"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is not well formed: no JSON, a member missing or of the wrong type, a number that is none (C-21). */
        readonly Malformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description No valid session or credentials; cookie and token are both needed (C-21, C-24). */
        readonly Unauthenticated: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The account has no RCC right, or the enterprise is not in its domain (F-6, F-7, C-21, D-13). */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description No such thing is visible to this session; what belongs to another enterprise is not told apart from what does not exist (C-21, C-53). */
        readonly Unknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The path exists, but not with this method (C-20, C-21). */
        readonly WrongMethod: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The request accepts no JSON, and there is nothing else (F-26). */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The line's state does not permit this; nothing changed (C-21, C-58). */
        readonly WrongState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The platform asks for a second authentication step, which this API cannot give (FE-4). */
        readonly SecondStep: {
            headers: {
                /**
                 * @description Of what kind the second step is (FE-4).
                 * @example code
                 */
                readonly "X-Two-Level-Auth-Mechanism"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The body is larger than anything this API takes; where the limit lies is the platform's choice (C-57). */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The body is not declared as JSON (F-26, C-56). */
        readonly WrongMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description Well formed, but no such value can be served (C-21, C-44, C-45, D-17). */
        readonly Impossible: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The session asks for too much at a time (C-21). */
        readonly TooMany: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
        /** @description The platform refuses work for now (C-21). */
        readonly Overloaded: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Names the application that logs in (F-27).
         * @example myRCC
         */
        readonly ApplicationName: "myRCC";
        /**
         * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
         * @example myRCC;00000000-0000-4000-8000-000000000001
         */
        readonly SessionToken: string;
        /**
         * @description Last segment of an extension's restUri; opaque (C-8).
         * @example 700101
         */
        readonly ExtensionId: string;
        /**
         * @description The line's id (F-20, C-7).
         * @example -1001
         */
        readonly LineId: components["schemas"]["line-id"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The whole new URI (F-25). The same method goes there with the same body, cookie and token; where they are refused, a login at the new host comes first (C-54).
         * @example http://192.0.2.20:8078/restletrouter/v1/rcc/Extension
         */
        readonly Location: string;
        /**
         * @description The methods that the path supports (C-21).
         * @example POST, OPTIONS
         */
        readonly Allow: string;
        /**
         * @description When to try again - seconds, or an instant (C-21).
         * @example 5
         */
        readonly "Retry-After": string;
        /**
         * @description How to authenticate; the document does not show it, HTTP asks for it (F-10, C-21).
         * @example Basic realm="myRCC", charset="UTF-8"
         */
        readonly "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Names the application that logs in (F-27).
                 * @example myRCC
                 */
                readonly "X-Application": components["parameters"]["ApplicationName"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session is open (F-30, C-25). */
            readonly 200: {
                headers: {
                    /**
                     * @description The session cookie `myRCC_SESSIONID` (F-30).
                     * @example myRCC_SESSIONID=1000000000000000001;Path=/restletrouter;HttpOnly
                     */
                    readonly "Set-Cookie": string;
                    /**
                     * @description The session token behind `myRCC;`, to be sent back verbatim (F-27, F-30, C-23).
                     * @example myRCC;00000000-0000-4000-8000-000000000001
                     */
                    readonly "X-Application": string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 412: components["responses"]["SecondStep"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session is closed (F-34). */
            readonly 204: {
                headers: {
                    /**
                     * @description Clears the session cookie by an instant in the past (F-34). Its name and the form of the date differ between samples, so only the shape is fixed here (C-4, C-5).
                     * @example myRCC_SESSIONID=1000000000000000001;Path=/restletrouter;Expires=Thu, 01 Jan 1970 00:00:00 GMT
                     */
                    readonly "Set-Cookie"?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly createListener: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["listener-creation"];
            };
        };
        readonly responses: {
            /** @description The listener exists. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["listener"];
                };
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteListener: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The listener's name, url-encoded (C-30).
                 * @example switchboard
                 */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The listener is gone (F-43). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listExtensions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many extensions to pass over.
                 * @example 50
                 */
                readonly offset?: number;
                /**
                 * @description How many extensions at most on this page.
                 * @example 50
                 */
                readonly length?: number;
            };
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["extension-page"];
                };
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getExtension: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description Last segment of an extension's restUri; opaque (C-8).
                 * @example 700101
                 */
                readonly extensionId: components["parameters"]["ExtensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The extension. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["extension"];
                };
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly placeCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description Last segment of an extension's restUri; opaque (C-8).
                 * @example 700101
                 */
                readonly extensionId: components["parameters"]["ExtensionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["place-call"];
            };
        };
        readonly responses: {
            /** @description The caller's new line. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["call-line"];
                };
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["WrongState"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly listCallLines: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Name of a listener created before.
                 * @example switchboard
                 */
                readonly listenerName?: string;
            };
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lines. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["call-line-list"];
                };
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getCallLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The line. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["call-line"];
                };
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly answer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 409: components["responses"]["WrongState"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly disconnect: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 409: components["responses"]["WrongState"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly hold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 409: components["responses"]["WrongState"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly unhold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 409: components["responses"]["WrongState"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly leave: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 409: components["responses"]["WrongState"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly addParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["add-party"];
            };
        };
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["WrongState"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly merge: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["merge"];
            };
        };
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["WrongState"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly redirect: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["redirect"];
            };
        };
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["WrongState"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly sendDtmfs: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["send-dtmfs"];
            };
        };
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["WrongState"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly transfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The token of the session, verbatim as the login answered it (F-11, F-31, C-23).
                 * @example myRCC;00000000-0000-4000-8000-000000000001
                 */
                readonly "X-Application": components["parameters"]["SessionToken"];
            };
            readonly path: {
                /**
                 * @description The line's id (F-20, C-7).
                 * @example -1001
                 */
                readonly lineId: components["parameters"]["LineId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["transfer"];
            };
        };
        readonly responses: {
            /** @description Done; the snapshots tell the effect (F-46). */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 301: components["responses"]["MovedPermanently"];
            readonly 302: components["responses"]["MovedForNow"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["Unknown"];
            readonly 405: components["responses"]["WrongMethod"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["WrongState"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["WrongMediaType"];
            readonly 422: components["responses"]["Impossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
}

export type AddParty = components["schemas"]["AddParty"];
export type CallLineList = components["schemas"]["CallLineList"];
export type CallLine = components["schemas"]["CallLine"];
export type Destination = components["schemas"]["Destination"];
export type EpochMs = components["schemas"]["EpochMs"];
export type ExtensionPage = components["schemas"]["ExtensionPage"];
export type ExtensionUri = components["schemas"]["ExtensionUri"];
export type Extension = components["schemas"]["Extension"];
export type Greeting = components["schemas"]["Greeting"];
export type LineId = components["schemas"]["LineId"];
export type LineUri = components["schemas"]["LineUri"];
export type ListenerCreation = components["schemas"]["ListenerCreation"];
export type Listener = components["schemas"]["Listener"];
export type Merge = components["schemas"]["Merge"];
export type PlaceCall = components["schemas"]["PlaceCall"];
export type Problem = components["schemas"]["Problem"];
export type Redirect = components["schemas"]["Redirect"];
export type SendDtmfs = components["schemas"]["SendDtmfs"];
export type SnapshotFrame = components["schemas"]["SnapshotFrame"];
export type Transfer = components["schemas"]["Transfer"];
export type CalibrationClimb = components["schemas"]["CalibrationClimb"];
export type CallModel = components["schemas"]["CallModel"];
export type Certificate = components["schemas"]["Certificate"];
export type ExplainedMutants = components["schemas"]["ExplainedMutants"];
export type KneeResult = components["schemas"]["KneeResult"];
export type LoadConfig = components["schemas"]["LoadConfig"];
export type LoadLine = components["schemas"]["LoadLine"];
export type LoadResult = components["schemas"]["LoadResult"];
export type Measurement = components["schemas"]["Measurement"];
export type ProfileFile = components["schemas"]["ProfileFile"];
export type ProofRecord = components["schemas"]["ProofRecord"];
export type ReadingRegistry = components["schemas"]["ReadingRegistry"];
export type RequirementRegistry = components["schemas"]["RequirementRegistry"];
export type Target = components["schemas"]["Target"];
export type TraceEvent = components["schemas"]["TraceEvent"];
export type WorldFile = components["schemas"]["WorldFile"];
export type PageUri = components["schemas"]["PageUri"];
export type CalibrationWaitMs = components["schemas"]["CalibrationWaitMs"];
export type CalibrationRung = components["schemas"]["CalibrationRung"];
export type CalibrationTruth = components["schemas"]["CalibrationTruth"];
export type Estimate = components["schemas"]["Estimate"];
export type Proportion = components["schemas"]["Proportion"];
export type Tail = components["schemas"]["Tail"];
export type MeasuredBurst = components["schemas"]["MeasuredBurst"];
export type CallModelState = components["schemas"]["CallModelState"];
export type CallModelAction = components["schemas"]["CallModelAction"];
export type CallModelSource = components["schemas"]["CallModelSource"];
export type CallModelEffect = components["schemas"]["CallModelEffect"];
export type CallModelStatus = components["schemas"]["CallModelStatus"];
export type CallModelSituation = components["schemas"]["CallModelSituation"];
export type CallModelTransition = components["schemas"]["CallModelTransition"];
export type CallModelAlternative = components["schemas"]["CallModelAlternative"];
export type Verdict = components["schemas"]["Verdict"];
export type FlakeRate = components["schemas"]["FlakeRate"];
export type EvidenceEvent = components["schemas"]["EvidenceEvent"];
export type CertificateFinding = components["schemas"]["CertificateFinding"];
export type CoverageGap = components["schemas"]["CoverageGap"];
export type CoverageCount = components["schemas"]["CoverageCount"];
export type Quantiles = components["schemas"]["Quantiles"];
export type Distribution = components["schemas"]["Distribution"];
export type LoadAttempt = components["schemas"]["LoadAttempt"];
export type RequirementResult = components["schemas"]["RequirementResult"];
export type DialectVariant = components["schemas"]["DialectVariant"];
export type ModelCoverageResult = components["schemas"]["ModelCoverageResult"];
export type CaseResult = components["schemas"]["CaseResult"];
export type LoadSummary = components["schemas"]["LoadSummary"];
export type EvidenceFile = components["schemas"]["EvidenceFile"];
export type ExplainedMutant = components["schemas"]["ExplainedMutant"];
export type MutantReason = components["schemas"]["MutantReason"];
export type KneeRunOutcome = components["schemas"]["KneeRunOutcome"];
export type KneeEstimate = components["schemas"]["KneeEstimate"];
export type KneeLadder = components["schemas"]["KneeLadder"];
export type KneeRun = components["schemas"]["KneeRun"];
export type KneeRung = components["schemas"]["KneeRung"];
export type KneeOutcome = components["schemas"]["KneeOutcome"];
export type Scalability = components["schemas"]["Scalability"];
export type TimetableCall = components["schemas"]["TimetableCall"];
export type TargetAccess = components["schemas"]["TargetAccess"];
export type LoadPair = components["schemas"]["LoadPair"];
export type LoadRange = components["schemas"]["LoadRange"];
export type LoadTimetable = components["schemas"]["LoadTimetable"];
export type OfferedTraffic = components["schemas"]["OfferedTraffic"];
export type LoadGuests = components["schemas"]["LoadGuests"];
export type ProfileQuantile = components["schemas"]["ProfileQuantile"];
export type ProfileDelaySlo = components["schemas"]["ProfileDelaySlo"];
export type ProfileAnswerSlo = components["schemas"]["ProfileAnswerSlo"];
export type ProfileSlos = components["schemas"]["ProfileSlos"];
export type ProfileRecovery = components["schemas"]["ProfileRecovery"];
export type HistogramBin = components["schemas"]["HistogramBin"];
export type Histogram = components["schemas"]["Histogram"];
export type LoadLineBucket = components["schemas"]["LoadLineBucket"];
export type ProcessUsage = components["schemas"]["ProcessUsage"];
export type LoadUsage = components["schemas"]["LoadUsage"];
export type SeriesBucket = components["schemas"]["SeriesBucket"];
export type RecoveryResult = components["schemas"]["RecoveryResult"];
export type SloResult = components["schemas"]["SloResult"];
export type ProfileRange = components["schemas"]["ProfileRange"];
export type ProfileRampPoint = components["schemas"]["ProfileRampPoint"];
export type ProfileTime = components["schemas"]["ProfileTime"];
export type ProfileMoment = components["schemas"]["ProfileMoment"];
export type ProfileTraffic = components["schemas"]["ProfileTraffic"];
export type ProfileStimulus = components["schemas"]["ProfileStimulus"];
export type ProfileGuests = components["schemas"]["ProfileGuests"];
export type ProfileKnee = components["schemas"]["ProfileKnee"];
export type FaultySubject = components["schemas"]["FaultySubject"];
export type CleanSubject = components["schemas"]["CleanSubject"];
export type MutantSubject = components["schemas"]["MutantSubject"];
export type ProofMiss = components["schemas"]["ProofMiss"];
export type ReadingClass = components["schemas"]["ReadingClass"];
export type Profile = components["schemas"]["Profile"];
export type ReadingVariant = components["schemas"]["ReadingVariant"];
export type ReadingEntry = components["schemas"]["ReadingEntry"];
export type VerificationMethod = components["schemas"]["VerificationMethod"];
export type Capability = components["schemas"]["Capability"];
export type RequirementEntry = components["schemas"]["RequirementEntry"];
export type TargetAccount = components["schemas"]["TargetAccount"];
export type TargetEnterprise = components["schemas"]["TargetEnterprise"];
export type RunEvent = components["schemas"]["RunEvent"];
export type CaseEvent = components["schemas"]["CaseEvent"];
export type ExchangeEvent = components["schemas"]["ExchangeEvent"];
export type SocketEvent = components["schemas"]["SocketEvent"];
export type FrameEvent = components["schemas"]["FrameEvent"];
export type WorldFileEnterpriseName = components["schemas"]["WorldFileEnterpriseName"];
export type WorldFileAdministrator = components["schemas"]["WorldFileAdministrator"];
export type WorldFilePublicNumber = components["schemas"]["WorldFilePublicNumber"];
export type WorldFileHangUp = components["schemas"]["WorldFileHangUp"];
export type WorldFileTimedDevice = components["schemas"]["WorldFileTimedDevice"];
export type WorldFileSteadyDevice = components["schemas"]["WorldFileSteadyDevice"];
export type WorldFileDevice = components["schemas"]["WorldFileDevice"];
export type WorldFileExtension = components["schemas"]["WorldFileExtension"];
export type WorldFileEnterprise = components["schemas"]["WorldFileEnterprise"];
export type WorldFileDomain = components["schemas"]["WorldFileDomain"];
export type WorldFileExternal = components["schemas"]["WorldFileExternal"];
