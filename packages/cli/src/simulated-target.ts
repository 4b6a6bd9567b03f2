import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Target, TargetAccount } from "@myrcc/contracts";
import { DEFAULT_WORLD, accountsOf, canEnter } from "@myrcc/simulator";
import type { DialectName, World } from "@myrcc/simulator";
import { stringify } from "yaml";

/** The name of the variable that holds an administrator's password, made from the login. */
export function passwordVariable(login: string): string {
  return `RCC_PASSWORD_${login.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}`;
}

/** Up to here a session's expiry is something that a run can wait for, in milliseconds. */
const LONGEST_PERIOD_MS = 10_000;

/** The window of a simulator that is not told another, in milliseconds. */
export const NOMINAL_WINDOW_MS = 100;

/** Later than a device of a simulated world is due, whatever it does by itself is over, in milliseconds. */
const SLACK_MS = 1_500;

/** Longer a target file does not wait, in milliseconds. */
const LONGEST_MS = 120_000;

/** Of the block of fiction; the simulator's worlds stop below it. */
const NOBODYS_NUMBER = "+33199009999";

/**
 * What a target file for a simulated world says: one administrator with the RCC right per enterprise, every manual extension
 * in the pool.
 * @param dialects what the simulator was told to take, as far as clients have to know of it.
 */
export function targetOf(
  world: World,
  baseUrl: string,
  windowMs: number,
  dialects: readonly DialectName[] = [],
): Target {
  const access = accessOf(dialects);
  const enterprises = world.enterprises.flatMap((enterprise) => {
    const { name, extensions } = enterprise;
    const administrator = accountsOf(world, enterprise).find(canEnter);
    const pool = extensions
      .filter(({ rccEnabled, device }) => rccEnabled && device.kind === "manual")
      .map(({ addressNumber }) => addressNumber);
    return administrator === undefined || pool.length < 2 ? [] : [{ name, login: administrator.login, pool }];
  });
  return {
    format: "myrcc-target/1",
    product: { name: "myRCC simulator", version: "1" },
    baseUrl,
    nominalWindowMs: windowMs,
    accounts: enterprises.map(({ name, login }) => accountIn(name, login, access)),
    enterprises: enterprises.map(({ name, pool }) => ({ name, pool })),
    destinations: destinationsOf(world, enterprises),
    ...offersOf(world, enterprises, access),
  };
}

/** Whom the world has that does something by itself, by role. */
function destinationsOf(world: World, [first]: readonly { name: string }[]): NonNullable<Target["destinations"]> {
  const inside = world.enterprises.find(({ name }) => name === first?.name)?.extensions ?? [];
  const devices = [...world.externals, ...inside].map(({ device }) => device);
  const outside = (isMeant: (device: WorldDevice) => boolean): string[] =>
    world.externals.filter(({ device }) => isMeant(device)).map(({ number }) => number);
  const roles = {
    external: outside(({ kind, hangUpAfterMs }) => kind === "auto-answer" && hangUpAfterMs === undefined),
    unroutable: [NOBODYS_NUMBER],
    busy: outside(({ kind }) => kind === "busy"),
    unreachable: outside(({ kind }) => kind === "unreachable"),
    hangsUp: inside.filter(({ device }) => hangsUp(device)).map(({ addressNumber }) => addressNumber),
  };
  return {
    ...Object.fromEntries(Object.entries(roles).filter(([, numbers]) => numbers.length > 0)),
    withinMs: Math.min(LONGEST_MS, devices.reduce((latest, device) => Math.max(latest, dueMs(device)), 0) + SLACK_MS),
  };
}

type WorldDevice = World["externals"][number]["device"];

function hangsUp({ kind, hangUpAfterMs }: WorldDevice): boolean {
  return kind === "auto-answer" && hangUpAfterMs !== undefined;
}

/** When the last thing is due that a device does by itself, in milliseconds from the alert on. */
function dueMs(device: WorldDevice): number {
  return ("afterMs" in device ? device.afterMs : 0) + (device.hangUpAfterMs ?? 0);
}

/** The template of credentials and their charset, where they are not canonical (C-22). */
function accessOf(dialects: readonly DialectName[]): Pick<TargetAccount, "access"> {
  const access = {
    ...(dialects.includes("credentials-template") ? { credentials: "{enterprise}/{login}:{password}" } : {}),
    ...(dialects.includes("credentials-latin-1") ? { charset: "latin-1" as const } : {}),
  };
  return Object.keys(access).length === 0 ? {} : { access };
}

function accountIn(enterprise: string, login: string, access: Pick<TargetAccount, "access">): TargetAccount {
  return { login, enterprise, passwordEnv: passwordVariable(login), ...access };
}

/** What the world has of what a target file may offer. */
function offersOf(
  world: World,
  [first, second]: readonly { name: string; pool: readonly string[] }[],
  access: Pick<TargetAccount, "access">,
): Pick<Target, "offers"> {
  const [own, other] = [first, second].map((one) => world.enterprises.find(({ name }) => name === one?.name));
  const accounts = own === undefined ? [] : accountsOf(world, own);
  const [, colleague] = accounts.filter(canEnter);
  const careful = accounts.find(({ rccRight, owesSecondStep = false }) => rccRight && owesSecondStep);
  const restricted = accounts.find(({ rccRight }) => !rccRight);
  const offered = ({ login }: { readonly login: string }): TargetAccount => accountIn(first?.name ?? "", login, access);
  const disabled = own?.extensions.find(({ rccEnabled }) => !rccEnabled);
  const called = other?.extensions.findLast(({ addressNumber }) => second?.pool.includes(addressNumber));
  const foreignNumber = called?.pstnNumbers[0];
  const { sessionTimeoutMs } = world;
  const unanswered = own?.extensions.find(({ device, rccEnabled }) => rccEnabled && device.kind === "no-answer");
  const offers = {
    ...(colleague === undefined ? {} : { secondAdministrator: offered(colleague) }),
    ...(restricted === undefined ? {} : { restrictedAccount: offered(restricted) }),
    ...(careful === undefined ? {} : { twoStepAccount: offered(careful) }),
    ...(disabled === undefined ? {} : { disabledExtension: { id: disabled.id, number: disabled.addressNumber } }),
    ...(unanswered === undefined ? {} : { unansweredExtension: unanswered.addressNumber }),
    ...(foreignNumber === undefined ? {} : { foreignNumber }),
    ...(sessionTimeoutMs <= LONGEST_PERIOD_MS ? { sessionPeriodMs: sessionTimeoutMs } : {}),
  };
  return Object.keys(offers).length === 0 ? {} : { offers };
}

/** A simulator of the default world as a target: its file, written into a folder, and an environment with its passwords. */
export interface EmbeddedTarget {
  readonly target: Target;
  readonly targetFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export async function writeEmbeddedTarget(folder: string, baseUrl: string): Promise<EmbeddedTarget> {
  const target = targetOf(DEFAULT_WORLD, baseUrl, NOMINAL_WINDOW_MS);
  const targetFile = join(folder, "target.yaml");
  await writeFile(targetFile, targetText(target));
  return { target, targetFile, environment: { ...process.env, ...demoPasswords(DEFAULT_WORLD) } };
}

/** Demonstration passwords of the world by the variables that `targetOf` names. */
export function demoPasswords(world: World): Record<string, string> {
  return Object.fromEntries(
    world.enterprises.flatMap((enterprise) =>
      accountsOf(world, enterprise).map(({ login, password }) => [passwordVariable(login), password]),
    ),
  );
}

export function targetText(target: Target): string {
  const heading =
    "# A target file: what certify needs to know of a platform. Format: packages/contracts/formats/target.yaml\n";
  return heading + stringify(target, { lineWidth: 120 });
}
