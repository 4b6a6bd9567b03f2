/** Close code of a socket that has no session, or none any more (C-24, C-27). */
export const POLICY_VIOLATION = 1008;
