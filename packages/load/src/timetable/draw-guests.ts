import type { LoadGuests, ProfileGuests } from "@myrcc/contracts";
import { randomFrom } from "../user/random.ts";

/** Keeps the draws of guests apart from those of calls with the same seed. */
const OWN = 2;

/** When each guest does what it does. */
export function drawGuests({ atSeconds, does, sessions, withinSeconds }: ProfileGuests, seed: number): LoadGuests {
  const random = randomFrom(seed + OWN);
  const drawn = Array.from({ length: sessions }, () => 1000 * (atSeconds + random() * withinSeconds));
  const atMs = drawn.map((instant) => Number(instant.toFixed(1))).toSorted((one, other) => one - other);
  return { does, atMs };
}
