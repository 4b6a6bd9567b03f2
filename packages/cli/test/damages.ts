import type { Damage } from "./damage.ts";
import { EXCHANGE_DAMAGES } from "./exchange-damages.ts";
import { LINE_DAMAGES } from "./line-damages.ts";

/** Every requirement that a clean recording can be made to miss by changing what is in it. */
export const DAMAGES: readonly Damage[] = [...EXCHANGE_DAMAGES, ...LINE_DAMAGES];
