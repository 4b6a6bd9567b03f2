export { startSimulator, type Simulator, type SimulatorOptions } from "./simulator.ts";
export { isDesign, type Design } from "./coalescing/designs.ts";
export { FAULTS, isFaultName, type FaultName } from "./faults/faults.ts";
export { DEFAULT_WORLD } from "./world/default-world.ts";
export { parseWorld } from "./world/parse-world.ts";
export type { Administrator, Enterprise, External, World, WorldExtension } from "./world/world.ts";
