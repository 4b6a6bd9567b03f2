// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
import type { AddParty, CallLineList, CallLine, Destination, EpochMs, ExtensionPage, ExtensionUri, Extension, Greeting, LineId, LineUri, ListenerCreation, Listener, Merge, PlaceCall, Problem, Redirect, SendDtmfs, SnapshotFrame, Transfer, CalibrationClimb, CallModel, Certificate, ExplainedMutants, KneeResult, LoadConfig, LoadLine, LoadResult, Measurement, ProfileFile, ProofRecord, ReadingRegistry, RequirementRegistry, Target, TraceEvent, WorldFile } from "./types.ts";

/** One reason why a value is not of a schema; `instancePath` is the JSON pointer of the offending place. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator<T> {
  (value: unknown): value is T;
  /** Of the last call; null when it succeeded. */
  readonly errors?: readonly SchemaError[] | null;
}
export const AddParty: Validator<AddParty>;
export const CallLineList: Validator<CallLineList>;
export const CallLine: Validator<CallLine>;
export const Destination: Validator<Destination>;
export const EpochMs: Validator<EpochMs>;
export const ExtensionPage: Validator<ExtensionPage>;
export const ExtensionUri: Validator<ExtensionUri>;
export const Extension: Validator<Extension>;
export const Greeting: Validator<Greeting>;
export const LineId: Validator<LineId>;
export const LineUri: Validator<LineUri>;
export const ListenerCreation: Validator<ListenerCreation>;
export const Listener: Validator<Listener>;
export const Merge: Validator<Merge>;
export const PlaceCall: Validator<PlaceCall>;
export const Problem: Validator<Problem>;
export const Redirect: Validator<Redirect>;
export const SendDtmfs: Validator<SendDtmfs>;
export const SnapshotFrame: Validator<SnapshotFrame>;
export const Transfer: Validator<Transfer>;
export const CalibrationClimb: Validator<CalibrationClimb>;
export const CallModel: Validator<CallModel>;
export const Certificate: Validator<Certificate>;
export const ExplainedMutants: Validator<ExplainedMutants>;
export const KneeResult: Validator<KneeResult>;
export const LoadConfig: Validator<LoadConfig>;
export const LoadLine: Validator<LoadLine>;
export const LoadResult: Validator<LoadResult>;
export const Measurement: Validator<Measurement>;
export const ProfileFile: Validator<ProfileFile>;
export const ProofRecord: Validator<ProofRecord>;
export const ReadingRegistry: Validator<ReadingRegistry>;
export const RequirementRegistry: Validator<RequirementRegistry>;
export const Target: Validator<Target>;
export const TraceEvent: Validator<TraceEvent>;
export const WorldFile: Validator<WorldFile>;
