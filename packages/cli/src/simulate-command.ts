import { readFile, writeFile } from "node:fs/promises";
import { Trouble } from "@myrcc/contracts";
import { accountsOf, DEFAULT_WORLD, parseWorld, startSimulator } from "@myrcc/simulator";
import type { World } from "@myrcc/simulator";
import { readFlags, readNumber } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readFaults } from "./fault-flags.ts";
import { demoPasswords, targetOf, targetText } from "./simulated-target.ts";

const NOMINAL_WINDOW_MS = 100;

/** Runs the simulator alone until it is interrupted. */
export async function simulate(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("simulate", args, {
    port: { type: "string", default: "8078" },
    window: { type: "string", default: String(NOMINAL_WINDOW_MS) },
    world: { type: "string" },
    fault: { type: "string", multiple: true, default: [] },
    "write-target": { type: "string" },
  });
  const port = readNumber("simulate", "port", values.port, 0, 65_535);
  const windowMs = readNumber("simulate", "window", values.window, 1, 60_000);
  const faults = readFaults(values.fault);
  const world = values.world === undefined ? DEFAULT_WORLD : await readWorld(values.world);

  await using simulator = await startSimulator({
    port,
    world,
    windowMs,
    faults,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  // The agreed window is what certification holds the simulator to, whatever window it was told to run with.
  const target = targetOf(world, simulator.baseUrl, NOMINAL_WINDOW_MS);
  const file = values["write-target"];
  if (file !== undefined) await writeTarget(file, targetText(target));

  process.stdout.write(`${introduction(simulator.baseUrl, simulator.webSocketUrl, world, faults)}\n`);
  if (file !== undefined) process.stdout.write(`\n${certifyHint(file, world)}\n`);
  process.stdout.write("\nCtrl-C stops it.\n");
  await aborted(signal);
  return EXIT.conformant;
}

function introduction(baseUrl: string, webSocketUrl: string, world: World, faults: readonly string[]): string {
  const accounts = world.enterprises.flatMap((enterprise) =>
    accountsOf(world, enterprise)
      .filter(({ rccRight }) => rccRight)
      .map(
        ({ login, password }) =>
          `  enterprise ${enterprise.name}: login ${login}, password ${password} (${enterprise.extensions.length} extensions)`,
      ),
  );
  return [
    `myRCC simulator${faults.length === 0 ? "" : ` with ${faults.join(", ")}`}`,
    `  REST       ${baseUrl}/restletrouter/`,
    `  WebSocket  ${webSocketUrl}`,
    "Demo accounts (Authorization: Basic base64 of login|enterprise:password, X-Application: myRCC):",
    ...accounts,
  ].join("\n");
}

function certifyHint(file: string, world: World): string {
  const variables = Object.entries(demoPasswords(world)).map(([name, password]) => `${name}=${password}`);
  return `Target file written to ${file}. Certify this simulator with:\n  ${variables.join(" ")} npx -y pnpm@12 certify --target ${file}`;
}

async function readWorld(path: string): Promise<World> {
  return parseWorld(
    await readFile(path, "utf8").catch((error: unknown) => refuseFile(path, "a world file", error)),
    path,
  );
}

async function writeTarget(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => refuseFile(path, "a file that can be written", error));
}

function refuseFile(path: string, expected: string, error: unknown): never {
  const found = error instanceof Error ? error.message : String(error);
  throw new Trouble("file.unreadable", { where: path, expected, found, mend: "Name another path." }, { cause: error });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  // A listener alone does not keep the process alive; the server does.
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
}
