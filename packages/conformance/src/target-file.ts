import { readFile } from "node:fs/promises";
import { Trouble } from "@myrcc/contracts";
import type { Target, TargetAccount, TargetEnterprise } from "@myrcc/contracts";
import { YamlFile } from "@myrcc/contracts/yaml-file";

const MEND =
  "Mend the file; its format is packages/contracts/formats/target.yaml, and `rcc simulate --write-target <file>` writes an example.";

/** @throws {Trouble} file.unreadable or target-file.invalid, with line, column and pointer of the first defect. */
export async function readTargetFile(path: string): Promise<Target> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new Trouble(
      "file.unreadable",
      {
        where: path,
        expected: "a target file",
        found: error instanceof Error ? error.message : String(error),
        mend: "Name a file that exists.",
      },
      { cause: error },
    );
  }
  return parseTarget(text, path);
}

/** @throws {Trouble} target-file.invalid */
export function parseTarget(text: string, where: string): Target {
  const file = new YamlFile(text, { where, code: "target-file.invalid", mend: MEND });
  const target = file.check("Target");
  for (const [index, { name }] of target.enterprises.entries()) {
    if (target.accounts.some(({ enterprise }) => enterprise === name)) continue;
    file.fail(`/enterprises/${index}/name`, `an account for enterprise ${name} in /accounts`, "none");
  }
  const [primary] = target.enterprises;
  checkColleague(target, file);
  for (const [pointer, number] of selfWilled(target)) {
    if (primary?.pool.includes(number) !== true) continue;
    file.fail(pointer, "an extension outside of the pool, whose telephones do nothing by themselves", number);
  }
  return target;
}

/** The second administrator is another one, of the enterprise that is exercised. */
function checkColleague(target: Target, file: YamlFile): void {
  const { secondAdministrator } = target.offers ?? {};
  if (secondAdministrator === undefined) return;
  const { enterprise, login } = secondAdministrator;
  const primary = primaryEnterprise(target);
  const at = "/offers/secondAdministrator";
  if (enterprise !== primary.name) file.fail(`${at}/enterprise`, `${primary.name}, the first enterprise`, enterprise);
  if (login === accountOf(target, primary).login)
    file.fail(`${at}/login`, "another account than the first of its enterprise", login);
}

/** Numbers of which the file says that their telephones do something by themselves, and where it says so. */
function selfWilled({ destinations = {}, offers = {} }: Target): readonly (readonly [string, string])[] {
  const { busy = [], unreachable = [], hangsUp = [] } = destinations;
  const listed = Object.entries({ busy, unreachable, hangsUp }).flatMap(([role, numbers]) =>
    numbers.map((number, index) => [`/destinations/${role}/${index}`, number] as const),
  );
  const { unansweredExtension } = offers;
  return unansweredExtension === undefined
    ? listed
    : [...listed, ["/offers/unansweredExtension", unansweredExtension] as const];
}

/** Directory numbers of an enterprise whose call lines may be those of a run: its pool, and who is called by a role. */
export function numbersOf(target: Target, enterprise: TargetEnterprise): readonly string[] {
  if (enterprise.name !== target.enterprises[0]?.name) return enterprise.pool;
  return [...enterprise.pool, ...selfWilled(target).map(([, number]) => number)];
}

/** The account by which an enterprise is entered. */
export function accountOf(target: Target, enterprise: TargetEnterprise): TargetAccount {
  const account = target.accounts.find((one) => one.enterprise === enterprise.name);
  if (account === undefined) throw new Error(`unreachable: parseTarget demands an account for ${enterprise.name}`);
  return account;
}

/** The enterprise that is exercised. */
export function primaryEnterprise(target: Target): TargetEnterprise {
  const [primary] = target.enterprises;
  if (primary === undefined) throw new Error("unreachable: the schema demands an enterprise");
  return primary;
}

/** @throws {Trouble} credentials.missing */
export function passwordFrom(
  environment: Readonly<Record<string, string | undefined>>,
  account: TargetAccount,
): string {
  const password = environment[account.passwordEnv];
  if (password !== undefined && password !== "") return password;
  throw new Trouble("credentials.missing", {
    where: `environment variable ${account.passwordEnv}`,
    expected: `the password of account ${account.login}`,
    found: password === undefined ? "no such variable" : "an empty value",
    mend: `Set it for this command, for example: ${account.passwordEnv}=… npx -y pnpm@12 certify --target <file>`,
  });
}
