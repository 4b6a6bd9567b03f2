/** Variables by which a simulator's process learns of the instrumented engine; `mutating-hooks.ts` reads them. */
export const ENGINE_VARIABLE = "MYRCC_ENGINE";
export const INSTRUMENTED_VARIABLE = "MYRCC_INSTRUMENTED";
/** Where the process writes what mutants it came by; it does not where this is not set. */
export const REACHED_VARIABLE = "MYRCC_REACHED";
/** Number of the mutant that is awake; the instrumented code reads it. */
export const ACTIVE_VARIABLE = "__STRYKER_ACTIVE_MUTANT__";
