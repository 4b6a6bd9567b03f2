export { bundleScript } from "./bundle.ts";
export { resolveK6, type K6Binary, type K6Options } from "./k6-binary.ts";
export type { LoadProfile } from "./profile/load-profile.ts";
export { SMOKE } from "./profile/smoke.ts";
export { fitProfile, needsOf, type Needs, type Overrides } from "./profile/fit-profile.ts";
export { readProfileFile } from "./profile/profile-file.ts";
export type { LoadOptions } from "./load-options.ts";
export { runLoad } from "./run-load.ts";
export { measure, type MeasureOptions } from "./measure/measure.ts";
