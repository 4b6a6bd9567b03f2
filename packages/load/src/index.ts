export { resolveK6, type K6Binary, type K6Options } from "./k6-binary.ts";
export { SMOKE, type LoadProfile } from "./profile.ts";
export { runLoad, type LoadOptions } from "./run-load.ts";
