import type { LoadConfig } from "@myrcc/contracts";
import type { Ports } from "./ports.ts";
import type { Tally } from "./tally.ts";

export interface UserOptions {
  readonly config: LoadConfig;
  /** Number of the user among those of the process, from 1 on. */
  readonly user: number;
  readonly password: string;
  readonly tally: Tally;
  readonly ports: Ports;
}
