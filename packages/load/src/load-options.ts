import type { Profile, Target } from "@myrcc/contracts";
import type { MetricsOutput } from "./metrics-output.ts";
import type { LoadProfile } from "./profile/load-profile.ts";

export interface LoadOptions {
  readonly target: Target;
  /** The password that an environment variable holds; it goes to k6 the same way and nowhere else. */
  readonly passwordOf: (variable: string) => string;
  readonly profile: LoadProfile;
  /** How much of another dialect is tolerated in frames and answers. Default: what a certification tolerates. */
  readonly dialectProfile?: Profile;
  /** The run's folder; everything is written below `load/` in it. */
  readonly runDir: string;
  readonly k6: { readonly path: string; readonly version: string };
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
  /** Told what a reader should know of the run, e.g. that the target file's limits make it smaller. */
  readonly onNote?: (text: string) => void;
  /** Told what could not be released, a sentence each, before the run ends one way or another. */
  readonly onLeftover?: (text: string) => void;
  /** From which every random instant follows. Default: drawn. */
  readonly seed?: number;
  /** How many k6 processes share the sessions; no more than there are. Default: 1. */
  readonly processes?: number;
  /** The platform's process, where its cost is to be told; it may be this one. */
  readonly server?: { readonly name: string; readonly pid: number };
  /** Where k6's own metrics go besides. Default: nowhere. */
  readonly output?: MetricsOutput;
  /** How often the profile is run at most, when the instrument is not good enough. Default: 3. */
  readonly attempts?: number;
}
