import type { OperationId } from "@myrcc/contracts";
import type { Occasion, Outgoing } from "../http/outgoing.ts";
import type { Incoming } from "../http/resource.ts";
import type { Session } from "../sessions/session.ts";

/** Where requests and answers can deviate as such, whatever they are about. */
export interface AnswerBehaviour {
  /** A request as its handler gets it. @throws {Refused} */
  readonly receives: (incoming: Incoming, operation: OperationId | undefined, session: Session) => Incoming;
  /** An answer or refusal as it leaves. */
  readonly answers: (answer: Outgoing, occasion: () => Occasion) => Outgoing | "hang" | "reset";
  /** Where a redirect leads. */
  readonly location: (location: string) => string;
}

export const SOUND_ANSWER: AnswerBehaviour = {
  receives: (incoming) => incoming,
  answers: (answer) => answer,
  location: (location) => location,
};

/** A deviation that looks at the occasion of every answer. */
export function onAnswer(
  deviate: (answer: Outgoing, occasion: Occasion) => Outgoing | "hang" | "reset",
): AnswerBehaviour["answers"] {
  return (answer, occasion) => deviate(answer, occasion());
}

/** One deviation of answers after the other; what is not answered at all stays so. */
export function answersWith(
  { answers: first }: AnswerBehaviour,
  { answers: second }: Partial<AnswerBehaviour>,
): AnswerBehaviour["answers"] {
  if (second === undefined) return first;
  return (answer, occasion) => {
    const sent = first(answer, occasion);
    return typeof sent === "string" ? sent : second(sent, occasion);
  };
}
