export type { DocumentName, SpecChange } from "./change-log.ts";
export { compareSpecs } from "./compare-specs.ts";
export { RULES, type Direction, type RuleId, type Severity } from "./rules.ts";
export { besides, isRecord, type SpecFiles } from "./spec-node.ts";
