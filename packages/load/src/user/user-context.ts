import type { LoadConfig } from "@myrcc/contracts";
import type { LineBook } from "./line-book.ts";
import type { UserClock } from "./ports.ts";
import type { OwnLines, Placement } from "./own-lines.ts";
import type { RccClient } from "./rcc-client.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";
import type { Waiting } from "./waiting.ts";

/** What the phases of one virtual user share. */
export interface UserContext {
  readonly config: LoadConfig;
  readonly clock: UserClock;
  readonly waiting: Waiting;
  readonly client: RccClient;
  readonly book: LineBook;
  readonly own: OwnLines;
  readonly tally: Tally;
  readonly random: Random;
  /** Names of the session's listeners but the first. */
  readonly otherListeners: readonly string[];
}

/** Who calls whom. */
export interface Pair extends Placement {
  /** Position among the calls of all users of the process, from 0 on. */
  readonly order: number;
}
