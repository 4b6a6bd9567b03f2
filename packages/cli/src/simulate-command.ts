import { readFile, writeFile } from "node:fs/promises";
import { Trouble } from "@myrcc/contracts";
import { DEFAULT_WORLD, DIALECTS, VARIANTS, isDialectName, parseWorld, startSimulator } from "@myrcc/simulator";
import type { DialectName, Simulator, World } from "@myrcc/simulator";
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
    dialect: { type: "string", multiple: true, default: [] },
    fault: { type: "string", multiple: true, default: [] },
    "control-port": { type: "string" },
    "write-target": { type: "string" },
  });
  const port = readNumber("simulate", "port", values.port, 0, 65_535);
  const windowMs = readNumber("simulate", "window", values.window, 1, 60_000);
  const control = values["control-port"];
  const controlPort = control === undefined ? undefined : readNumber("simulate", "control-port", control, 0, 65_535);
  const dialects = readDialects(values.dialect);
  const faults = readFaults(values.fault);
  const world = values.world === undefined ? DEFAULT_WORLD : await readWorld(values.world);

  await using simulator = await startSimulator({
    port,
    world,
    windowMs,
    dialects,
    faults,
    ...(controlPort === undefined ? {} : { controlPort }),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  // The agreed window is what certification holds the simulator to, whatever window it was told to run with.
  const target = targetOf(world, simulator.baseUrl, NOMINAL_WINDOW_MS);
  const file = values["write-target"];
  if (file !== undefined) await writeTarget(file, targetText(target));

  process.stdout.write(`${introduction(simulator, [...dialects, ...faults])}\n`);
  if (file !== undefined) process.stdout.write(`\n${certifyHint(file, world)}\n`);
  process.stdout.write("\nCtrl-C stops it.\n");
  await aborted(signal);
  return EXIT.conformant;
}

function introduction({ baseUrl, webSocketUrl, controlUrl, world }: Simulator, switches: readonly string[]): string {
  const accounts = world.enterprises.flatMap(({ name, administrators, extensions }) =>
    administrators
      .filter(({ rccRight }) => rccRight)
      .map(
        ({ login, password }) =>
          `  enterprise ${name}: login ${login}, password ${password} (${extensions.length} extensions)`,
      ),
  );
  return [
    `myRCC simulator${switches.length === 0 ? "" : ` with ${switches.join(", ")}`}`,
    `  REST       ${baseUrl}/restletrouter/`,
    `  WebSocket  ${webSocketUrl}`,
    ...(controlUrl === undefined ? [] : [`  Control    ${controlUrl}/`]),
    "Demo accounts (Authorization: Basic base64 of login|enterprise:password, X-Application: myRCC):",
    ...accounts,
  ].join("\n");
}

/** @throws {Trouble} flag.invalid */
function readDialects(names: readonly string[]): DialectName[] {
  return names.map((name) => {
    if (isDialectName(name)) return name;
    throw new Trouble("flag.invalid", {
      where: "rcc simulate --dialect",
      expected: `one of ${Object.keys(DIALECTS).join(", ")}, or a variant: ${VARIANTS.join(", ")}`,
      found: name,
      mend: "Name a dialect, or a variant that the documentation of the readings lists: npx -y pnpm@12 docs",
    });
  });
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
