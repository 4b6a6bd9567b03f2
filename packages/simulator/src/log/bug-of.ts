import { fileURLToPath } from "node:url";

const SOURCES = fileURLToPath(new URL("../", import.meta.url));
const MOST_PLACES = 8;

/** What a fault of the simulator is told with. */
export interface Bug {
  /** Name of its class. */
  readonly error: string;
  /** Where it came from, innermost first: `engine/step.ts:12:3`, below `src/` of this package; empty if not there. */
  readonly at: string;
}

/** Without the message, which may quote whatever the simulator had in hand: a snapshot, with its names and numbers. */
export function bugOf(error: unknown): Bug {
  if (!(error instanceof Error)) return { error: typeof error, at: "" };
  const places = (error.stack ?? "").split("\n").flatMap((line) => {
    const [, file] = /^ +at .*?(?:file:\/\/)?(\/[^()]+)\)?$/.exec(line) ?? [];
    const own = file?.startsWith(SOURCES) === true ? file.slice(SOURCES.length) : "";
    // A line of the message may look like one of the stack.
    return /^[a-z/-]+\.ts:\d{1,5}:\d{1,5}$/.test(own) ? [own] : [];
  });
  return { error: error.constructor.name, at: places.slice(0, MOST_PLACES).join(", ") };
}
