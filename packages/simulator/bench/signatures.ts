/**
 * Prints what distinguishes the coalescing designs (domain §4.1), measured over real sockets, beside the theory:
 * `pnpm bench:signatures [window in ms] [scale] [seed]`. Exit code 1 when a number is off by more than its tolerance, 2 when it cannot be measured.
 */
import { troubleText } from "@myrcc/contracts/trouble-text";
import { compare } from "./signatures/compare.ts";
import { measureAll } from "./signatures/measure-all.ts";
import { readSignatureFlags, type SignatureFlags } from "./signatures/signature-flags.ts";
import type { Estimate } from "./signatures/statistics.ts";

/** As those of a command that found a deviation, and that could not do what it was asked. */
const EXIT = { off: 1, failed: 2 } as const;

try {
  await print(readSignatureFlags(process.argv.slice(2), Date.now() % 100_000));
} catch (error) {
  process.stderr.write(`${troubleText(error)}\n`);
  process.exitCode = EXIT.failed;
}

async function print(flags: SignatureFlags): Promise<void> {
  const { windowMs, scale, seed } = flags;
  const { signatures, noise } = await measureAll(flags);
  console.log(
    `window ${windowMs} ms, seed ${seed}, scale ${scale}; noise: path ${written(noise.silent.firstDelay)}, timers ${written(noise.timers)}`,
  );
  for (const [design, signature] of signatures) {
    console.log(
      `\n${design}  (${signature.firstDelay.n} isolated changes, load ${signature.load.toFixed(2)} per window)`,
    );
    for (const { what, unit, expected, measured, tolerance, holds } of compare(design, signature, noise)) {
      const digits = unit === "ms" ? 1 : 3;
      const numbers = [expected, measured, tolerance].map((value) => value.toFixed(digits).padStart(8));
      console.log(
        `  ${what.padEnd(30)}${numbers[0]} ${numbers[1]} ±${numbers[2]} ${unit.padEnd(2)} ${holds ? "" : "OFF"}`,
      );
      if (!holds) process.exitCode = EXIT.off;
    }
    const { concentration, excessPerTickMs } = signature;
    console.log(
      `  phase: concentration ${concentration.toFixed(2)}, period: window + ${excessPerTickMs.toFixed(3)} ms (not judged)`,
    );
  }
}

function written({ value, error }: Estimate): string {
  return `${value.toFixed(2)} ± ${error.toFixed(2)} ms`;
}
