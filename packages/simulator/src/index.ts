export { startSimulator, type Simulator, type SimulatorOptions } from "./simulator.ts";
export { DESIGN_LETTERS, isDesign, type Design } from "./coalescing/designs.ts";
export type { Wear } from "./coalescing/worn-clock.ts";
export { DIALECTS, isDialectName, type DialectName } from "./dialect/dialects.ts";
export { VARIANTS } from "./dialect/variant.ts";
export type { Fault } from "./faults/fault.ts";
export { FAULTS, isFaultName, type FaultName } from "./faults/faults.ts";
export { REDIRECT_STATUSES, type Redirect, type RedirectStatus } from "./http/redirect.ts";
export { LOG_LEVELS, type Log, type LogEvent, type LogLevel } from "./log/log-event.ts";
export { LOG_FORMATS, logTo, openLog, type LogFormat, type LogOptions } from "./log/open-log.ts";
export { DEFAULT_WORLD } from "./world/default-world.ts";
export { generateWorld, LARGEST_WORLD } from "./world/generated-world.ts";
export { parseWorld } from "./world/parse-world.ts";
export { accountsOf, canEnter } from "./world/world.ts";
export type {
  Administrator,
  AdministrativeDomain,
  Enterprise,
  External,
  World,
  WorldExtension,
} from "./world/world.ts";
// The engine without its edges, for those who compare it with the call model.
export type { Clock } from "./clock.ts";
export type { Command, Outcome, Request } from "./engine/command.ts";
export type { Deed } from "./engine/device.ts";
export { Exchange } from "./engine/exchange.ts";
export { CANONICAL_SWITCHES, type EngineVariant } from "./engine/switches.ts";
export { lineSnapshot } from "./wire/line-snapshot.ts";
export { WorldDirectory } from "./world/world-directory.ts";
