export { CASE_ID } from "./clause.ts";
export * from "./first-contact.ts";
export * from "./run-conformance.ts";
export * from "./run-ledger.ts";
export * from "./sweep.ts";
export * from "./target-file.ts";
export { REPLAY_CASE } from "./walk/replay-case.ts";
export { readToken, tokenOf } from "./walk/token.ts";
