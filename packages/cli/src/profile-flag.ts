import { PROFILES, Trouble } from "@myrcc/contracts";
import type { Profile } from "@myrcc/contracts";

/** @throws {Trouble} flag.invalid */
export function readProfile(name: string): Profile {
  const profile = PROFILES.find((one) => one === name);
  if (profile !== undefined) return profile;
  throw new Trouble("flag.invalid", {
    where: "--profile",
    expected: `one of ${PROFILES.join(", ")}`,
    found: name,
    mend: "Leave it out for a certification; the others tell how far a target is from it.",
  });
}
