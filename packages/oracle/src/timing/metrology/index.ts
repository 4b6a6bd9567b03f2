export * from "./burst.ts";
export { BurstRecorder } from "./burst-recorder.ts";
export type { DesignDecision } from "./decide-design.ts";
export { DESIGN_MEANINGS, DESIGN_NAMES, type DesignName } from "./design.ts";
export { isEstimate, type Estimate, type Estimated } from "./estimate.ts";
export { measureBursts, type BurstContext, type BurstMeasurement } from "./measure-bursts.ts";
export { referenceWindowMs } from "./design-evidence.ts";
export { quantileOf, sortSamples } from "./samples.ts";
export * from "./stimulus-plan.ts";
