import type { LoadConfig } from "@myrcc/contracts";
import type { LineBook } from "./line-book.ts";
import type { UserClock } from "./ports.ts";
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
  readonly tally: Tally;
  readonly random: Random;
}

/** An extension that calls, by its restUri, and the number and restUri of the one it calls. */
export interface Pair {
  readonly caller: string;
  readonly callee: string;
  readonly calleeNumber: string;
}
