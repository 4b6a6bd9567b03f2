import type { Line } from "./line-book.ts";
import { isSuccess } from "./rcc-client.ts";
import type { UserContext } from "./user-context.ts";

/** States in which `answer` would be no answering, whatever is listed. */
const ANSWERED = new Set(["talking", "held", "dropped"]);

/**
 * Answers whatever can be answered on the user's own lines, as their actions say: the caller's prompting line and the
 * callee's ringing one, under whatever names the platform has for them (C-35, C-36). Returns the reaction to an update.
 *
 * @param isDue whether the line is to be answered by now; the reaction is to be repeated once it is
 */
export function createAnswering(
  { client, tally }: UserContext,
  isDue: (line: Line) => boolean = () => true,
): (line: Line) => void {
  const asked = new Set<string>();
  const answer = async ({ restUri }: Line, key: string): Promise<void> => {
    if (isSuccess(await client.request("POST", `${restUri}/answer`, "answer"))) return;
    // A device may have been quicker; if not, the next update tries again.
    tally.count("answers_refused");
    asked.delete(key);
  };
  return (line) => {
    const key = `${line.lineId} ${line.state}`;
    if (!line.actions.includes("answer") || ANSWERED.has(line.state) || asked.has(key) || !isDue(line)) return;
    asked.add(key);
    void answer(line, key);
  };
}
