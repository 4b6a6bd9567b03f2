import { CALL_MODEL_DATA } from "../generated/call-model.ts";
import type { CallModel as CallModelFile } from "../generated/types.ts";

/** The model as it is generated: the file's members, with the matrix as cells. */
export type CallModelShape = Omit<CallModelFile, "format" | "matrix"> & {
  readonly matrix: Readonly<Record<string, Readonly<Record<string, CallModelCell>>>>;
};

/** A cell of the matrix; no transition means that the action is refused and changes nothing. */
export interface CallModelCell {
  readonly transitions: readonly string[];
  /** Refused unless the extension has a held sibling. */
  readonly onlyWithHeldSibling: boolean;
}

type Data = typeof CALL_MODEL_DATA;

export type LineState = keyof Data["states"];
export type LineAction = keyof Data["actions"];
/** A row of the matrix. */
export type SituationName = keyof Data["situations"];
/** T1 to T24; `f` marks the failure that shares a row of the text with a success. */
export type TransitionId = keyof Data["transitions"];
/** How an effect names the lines it is about. */
export type LineRole = keyof Data["roles"];
export type ConditionName = keyof Data["conditions"];
export type LineEvent = keyof Data["events"];
/** A way of a target to differ that is tolerated. */
export type AlternativeName = keyof Data["alternatives"];
/** A reason for refusing a request. */
export type ErrorClassName = keyof Data["errors"]["classes"];

/** What a transition does to the lines of one role; a member that is absent stays as it is. */
export type Effect = Omit<CallModelFile["transitions"][string]["effects"][number], "who"> & { readonly who: LineRole };

export type Situation = CallModelFile["situations"][string];

export interface Transition extends Omit<
  CallModelFile["transitions"][string],
  "from" | "events" | "requires" | "peersSee" | "effects"
> {
  readonly from: readonly SituationName[];
  readonly events?: readonly LineEvent[];
  readonly requires?: readonly ConditionName[];
  readonly peersSee?: TransitionId;
  readonly effects: readonly Effect[];
}

export interface Alternative extends Omit<
  CallModelFile["alternatives"][string],
  "at" | "followedBy" | "like" | "effects"
> {
  readonly at: readonly (TransitionId | SituationName)[];
  readonly followedBy?: TransitionId;
  readonly like?: TransitionId;
  readonly effects?: readonly Effect[];
}

/** Step, canonical and accepted statuses of a refusal; the first class of the lowest step wins. */
export type ErrorClass = CallModelFile["errors"]["classes"][string];

/** spec/call-model.yaml, the one place where the call model is decided. */
export interface CallModelTable {
  readonly states: Readonly<Record<LineState, CallModelFile["states"][string]>>;
  readonly actions: Readonly<Record<LineAction, CallModelFile["actions"][string]>>;
  readonly events: Readonly<Record<LineEvent, string>>;
  readonly situations: Readonly<Record<SituationName, Situation>>;
  readonly matrix: Readonly<
    Record<
      SituationName,
      Readonly<
        Record<LineAction, { readonly transitions: readonly TransitionId[]; readonly onlyWithHeldSibling: boolean }>
      >
    >
  >;
  readonly roles: Readonly<Record<LineRole, { readonly means: string; readonly states: readonly LineState[] }>>;
  readonly transitions: Readonly<Record<TransitionId, Transition>>;
  readonly alternatives: Readonly<Record<AlternativeName, Alternative>>;
  readonly errors: {
    readonly body: readonly string[];
    readonly classes: Readonly<Record<ErrorClassName, ErrorClass>>;
  };
}

export const CALL_MODEL: CallModelTable = CALL_MODEL_DATA;
