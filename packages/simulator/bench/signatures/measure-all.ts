import type { Design } from "../../src/index.ts";
import { measureSignature, stagesOf, type Signature } from "./measure.ts";
import type { Noise } from "./compare.ts";
import { startMetronome } from "./metronome.ts";
import { trimmedMean } from "./statistics.ts";

export const ALL_DESIGNS = ["A", "A′", "B", "C", "C′", "D", "E", "F", "G"] as const satisfies readonly Design[];

export interface Extent {
  readonly windowMs: number;
  /** Changes, in units of what is seen in 20 s at a window of 300 ms. */
  readonly scale: number;
  readonly seed: number;
}

/** Every design at the same time, so that all of them meet the same noise. */
export async function measureAll({ windowMs, scale, seed }: Extent): Promise<{
  readonly signatures: ReadonlyMap<Design, Signature>;
  readonly noise: Noise;
}> {
  const effort = {
    windowMs,
    replicas: 2,
    isolated: Math.round(24 * scale),
    pairs: Math.round(18 * scale),
    train: Math.round(54 * scale),
    crossings: Math.round(18 * scale),
    seed,
  };
  const { arrive, everybody } = gathering(ALL_DESIGNS.length * stagesOf(effort));
  const measuring = ALL_DESIGNS.map(
    async (design) => [design, await measureSignature(design, effort, arrive)] as const,
  );
  // Should a stage fail to stand, the others would wait for it for ever.
  await Promise.race([everybody, Promise.all(measuring)]);
  const metronome = startMetronome(windowMs / 2);
  const measured = await Promise.all(measuring);
  const signatures = new Map<Design, Signature>(measured);
  const silent = signatures.get("F");
  if (silent === undefined) throw new Error("design F is measured");
  return { signatures, noise: { silent, timers: trimmedMean(metronome.stop()) } };
}

/** Lets so many go on together. */
function gathering(count: number): { readonly arrive: () => Promise<void>; readonly everybody: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let missing = count;
  return {
    everybody: promise,
    arrive: () => {
      missing -= 1;
      if (missing === 0) resolve();
      return promise;
    },
  };
}
