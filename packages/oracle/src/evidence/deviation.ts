/**
 * The ways in which the harness departs from the contract on purpose, one per request. A trace names them, so that a judge
 * who did not record it knows what the request was for.
 */
export const DEVIATIONS = {
  "wrong-password": "the password is wrong",
  "no-token": "the session token is left out",
  "foreign-token": "the token belongs to no session",
  "no-cookie": "the session cookie is left out",
  "void-session": "cookie and token belong to a session that has been closed",
  "unknown-listener": "the listener name was never created",
  "unlisted-action": "the line's current snapshot does not list the action",
  "incomplete-payload": "the payload lacks the member that is needed, or has it empty",
  "unroutable-destination": "the destination is a number that leads nowhere",
  "stale-snapshot": "the action was chosen from a snapshot that is known to be outdated",
  "other-argument-form": "the argument is a line's restUri, written in another form than the platform gave it",
  "impossible-argument": "the payload is well-formed and names what the action cannot be done with",
} as const satisfies Record<string, string>;

export type Deviation = keyof typeof DEVIATIONS;
