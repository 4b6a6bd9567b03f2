/** The catalogue of F-23, in its order. */
export const ACTIONS = [
  "addParty",
  "answer",
  "disconnect",
  "hold",
  "unhold",
  "leave",
  "merge",
  "redirect",
  "sendDtmfs",
  "transfer",
] as const;

export type Action = (typeof ACTIONS)[number];

export function isAction(word: string): word is Action {
  return ACTIONS.some((action) => action === word);
}
