export * from "./call-model.ts";
export { COALESCING } from "../generated/coalescing.ts";
export { SPEC_DIGEST } from "../generated/spec-digest.ts";
export type * from "../generated/types.ts";
export * from "./operation.ts";
export * from "./reading.ts";
export * from "./requirement.ts";
export * from "./schema-check.ts";
export * from "./trouble.ts";
