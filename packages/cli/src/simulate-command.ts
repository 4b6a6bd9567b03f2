import { readFile, writeFile } from "node:fs/promises";
import { Trouble } from "@myrcc/contracts";
import {
  accountsOf,
  canEnter,
  DESIGN_LETTERS,
  DEFAULT_WORLD,
  DIALECTS,
  generateWorld,
  isDesign,
  isDialectName,
  LARGEST_WORLD,
  LOG_FORMATS,
  LOG_LEVELS,
  openLog,
  parseWorld,
  REDIRECT_STATUSES,
  startSimulator,
  VARIANTS,
} from "@myrcc/simulator";
import type {
  Design,
  DialectName,
  Enterprise,
  FaultName,
  LogOptions,
  Redirect,
  Simulator,
  World,
} from "@myrcc/simulator";
import { readFlags, readNumber, readWhole } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readFaults } from "./fault-flags.ts";
import { NOMINAL_WINDOW_MS, demoPasswords, targetOf, targetText } from "./simulated-target.ts";

/** Runs the simulator alone until it is interrupted. */
export async function simulate(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values } = readFlags("simulate", args, {
    port: { type: "string", default: "8078" },
    window: { type: "string", default: String(NOMINAL_WINDOW_MS) },
    design: { type: "string", default: "C" },
    "jitter-ms": { type: "string", default: "0" },
    "drift-ppm": { type: "string", default: "0" },
    world: { type: "string" },
    extensions: { type: "string" },
    "redirect-to": { type: "string" },
    "redirect-status": { type: "string" },
    dialect: { type: "string", multiple: true, default: [] },
    fault: { type: "string", multiple: true, default: [] },
    "control-port": { type: "string" },
    log: { type: "string", default: "off" },
    "log-level": { type: "string" },
    "write-target": { type: "string" },
  });
  const port = readWhole("simulate", "port", values.port, 0, 65_535);
  const windowMs = readNumber("simulate", "window", values.window, 1, 60_000);
  const design = readDesign(values.design);
  const wear = {
    jitterMs: readNumber("simulate", "jitter-ms", values["jitter-ms"], 0, 1000),
    driftPpm: readNumber("simulate", "drift-ppm", values["drift-ppm"], -100_000, 100_000),
  };
  const control = values["control-port"];
  const controlPort = control === undefined ? undefined : readWhole("simulate", "control-port", control, 0, 65_535);
  const dialects = readDialects(values.dialect);
  const faults = readFaults(values.fault);
  const logOptions = readLog(values.log, values["log-level"]);
  const redirect = readRedirect(values["redirect-to"], values["redirect-status"]);
  const world = await chooseWorld(values.world, values.extensions);

  await using simulator = await startSimulator({
    port,
    world,
    windowMs,
    design,
    wear,
    dialects,
    faults,
    ...(redirect === undefined ? {} : { redirect }),
    ...(controlPort === undefined ? {} : { controlPort }),
    log: openLog(logOptions),
  });
  // The agreed window is what certification holds the simulator to, whatever window it was told to run with.
  const target = targetOf(world, simulator.baseUrl, NOMINAL_WINDOW_MS, dialects);
  const file = values["write-target"];
  if (file !== undefined) await writeTarget(file, targetText(target));

  const text = redirect === undefined ? introduction(simulator, dialects, faults) : redirection(simulator, redirect);
  process.stdout.write(`${text}\n`);
  if (file !== undefined) process.stdout.write(`\n${certifyHint(file, world)}\n`);
  process.stdout.write("\nCtrl-C stops it.\n");
  await aborted(signal);
  return EXIT.conformant;
}

function controlLines({ controlUrl }: Simulator): readonly string[] {
  return controlUrl === undefined ? [] : [`  Control    ${controlUrl}/`];
}

function redirection(simulator: Simulator, { to, status }: Redirect): string {
  return [
    `myRCC simulator at ${simulator.baseUrl}: sends everything to ${to} with ${status}`,
    ...controlLines(simulator),
  ].join("\n");
}

function introduction(simulator: Simulator, dialects: readonly DialectName[], faults: readonly FaultName[]): string {
  const switches = [...dialects, ...faults];
  const form = dialects.includes("credentials-template") ? "enterprise/login:password" : "login|enterprise:password";
  const { baseUrl, webSocketUrl, world } = simulator;
  const accounts = world.enterprises.flatMap((enterprise) =>
    accountsOf(world, enterprise)
      .filter(canEnter)
      .map(
        ({ login, password }) =>
          `  enterprise ${enterprise.name}: login ${login}, password ${password} (${controllable(enterprise)} extensions)`,
      ),
  );
  return [
    `myRCC simulator${switches.length === 0 ? "" : ` with ${switches.join(", ")}`}`,
    `  REST       ${baseUrl}/restletrouter/`,
    `  WebSocket  ${webSocketUrl}`,
    ...controlLines(simulator),
    `Demo accounts (Authorization: Basic base64 of ${form}, X-Application: myRCC):`,
    ...accounts,
  ].join("\n");
}

function controllable({ extensions }: Enterprise): number {
  return extensions.filter(({ rccEnabled }) => rccEnabled).length;
}

/** @throws {Trouble} flag.invalid */
function readDialects(names: readonly string[]): DialectName[] {
  return names.map((name) => {
    if (isDialectName(name)) return name;
    throw new Trouble("flag.invalid", {
      where: "rcc simulate --dialect",
      expected: `one of ${Object.keys(DIALECTS).join(", ")}, or a variant: ${VARIANTS.join(", ")}`,
      found: name,
      mend: "Name a dialect, or a variant that the documentation of the readings lists: npx -y pnpm@12 run docs",
    });
  });
}

/** An apostrophe will do for the prime. @throws {Trouble} flag.invalid */
function readDesign(text: string): Design {
  const name = text.replace("'", "′");
  if (isDesign(name)) return name;
  throw refuseFlags(
    `--design ${DESIGN_LETTERS.join(", ")}`,
    text,
    "docs/discoveries/coalescer-signatures.md says what each does.",
  );
}

function certifyHint(file: string, world: World): string {
  const variables = Object.entries(demoPasswords(world)).map(([name, password]) => `${name}=${password}`);
  return `Target file written to ${file}. Certify this simulator with:\n  ${variables.join(" ")} npx -y pnpm@12 certify --target ${file}`;
}

/** The default world, one that a file describes, or one of the size that is wanted. @throws {Trouble} flag.invalid */
async function chooseWorld(file: string | undefined, extensions: string | undefined): Promise<World> {
  if (file === undefined && extensions === undefined) return DEFAULT_WORLD;
  if (file === undefined) return generateWorld(readWhole("simulate", "extensions", extensions ?? "", 1, LARGEST_WORLD));
  if (extensions === undefined) return readWorld(file);
  throw refuseFlags("--world or --extensions", "both", "A world file says which extensions there are.");
}

/** @throws {Trouble} flag.invalid */
function readRedirect(to: string | undefined, statusText: string | undefined): Redirect | undefined {
  if (to === undefined) {
    if (statusText === undefined) return undefined;
    throw refuseFlags("--redirect-status with --redirect-to", "no --redirect-to", "Say where the requests are to go.");
  }
  const status = REDIRECT_STATUSES.find((one) => String(one) === (statusText ?? "302"));
  if (status === undefined) {
    throw refuseFlags(`--redirect-status ${REDIRECT_STATUSES.join(", ")}`, statusText ?? "", "Take one of them.");
  }
  const url = URL.parse(to);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return { to: url.origin, status };
  throw refuseFlags("--redirect-to <scheme>://<host>:<port>", to, "Give the base URL that the other instance prints.");
}

/** Without a log only bugs of the simulator are told. @throws {Trouble} flag.invalid */
function readLog(formatText: string, levelText: string | undefined): LogOptions {
  if (formatText === "off") {
    if (levelText === undefined) return { format: "text", level: "error" };
    throw refuseFlags("--log-level with --log", "no --log", "Say how the log is to be written.");
  }
  const format = LOG_FORMATS.find((one) => one === formatText);
  if (format === undefined) throw refuseFlags(`--log off, ${LOG_FORMATS.join(", ")}`, formatText, "Take one of them.");
  const level = LOG_LEVELS.find((one) => one === (levelText ?? "info"));
  if (level === undefined)
    throw refuseFlags(`--log-level ${LOG_LEVELS.join(", ")}`, levelText ?? "", "Take one of them.");
  return { format, level };
}

function refuseFlags(expected: string, found: string, mend: string): Trouble {
  return new Trouble("flag.invalid", { where: "rcc simulate", expected, found, mend });
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
