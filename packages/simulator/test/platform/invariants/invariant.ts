import type { Account } from "../account.ts";

/** Told of every occasion on which an invariant could be broken. */
export type Judge = (holds: boolean, because: () => unknown) => void;

/** One invariant of domain §3.7, looked for wherever a history gives it an occasion. */
export type Invariant = (account: Account, judge: Judge) => void;
