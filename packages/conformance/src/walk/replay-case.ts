/** Id of the case that takes one walk again. */
export const REPLAY_CASE = "walks.replay";
