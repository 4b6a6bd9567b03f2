import { readFile } from "node:fs/promises";
import { Trouble, checkSchema } from "@myrcc/contracts";
import type { Target, TargetAccount, TargetEnterprise } from "@myrcc/contracts";
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Node } from "yaml";

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [defect] = document.errors;
  if (defect !== undefined) {
    const { line, col } = lines.linePos(defect.pos[0]);
    throw invalid(`${where}:${line}:${col}`, "well-formed YAML", defect.message.split("\n")[0] ?? defect.message);
  }
  const check = checkSchema("Target", contentOf(document, where));
  if (!check.ok) {
    const [issue] = check.issues;
    const pointer = issue?.pointer ?? "";
    throw invalid(
      `${where}${position(document, lines, pointer)}, at ${pointer || "/"}`,
      issue?.message ?? "a target",
      describeNode(document, pointer),
    );
  }
  const target = check.value;
  for (const [index, { name }] of target.enterprises.entries()) {
    if (target.accounts.some(({ enterprise }) => enterprise === name)) continue;
    const pointer = `/enterprises/${index}/name`;
    throw invalid(
      `${where}${position(document, lines, pointer)}, at ${pointer}`,
      `an account for enterprise ${name} in /accounts`,
      "none",
    );
  }
  return target;
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

/** @throws {Trouble} target-file.invalid when an alias names no anchor. */
function contentOf(document: Document, where: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) throw invalid(where, "aliases of anchors that are there", error.message);
    throw error;
  }
}

function invalid(where: string, expected: string, found: string): Trouble {
  return new Trouble("target-file.invalid", { where, expected, found, mend: MEND });
}

function position(document: Document, lines: LineCounter, pointer: string): string {
  const node = nodeAt(document, pointer);
  const offset = node?.range?.[0];
  if (offset === undefined) return "";
  const { line, col } = lines.linePos(offset);
  return `:${line}:${col}`;
}

function describeNode(document: Document, pointer: string): string {
  const node = nodeAt(document, pointer);
  if (node === undefined) return "nothing";
  if (isScalar(node)) return JSON.stringify(node.value) ?? "nothing";
  return isMap(node) ? `a mapping with ${node.items.map((item) => String(item.key)).join(", ")}` : "a list";
}

function nodeAt(document: Document, pointer: string): Node | undefined {
  let node: unknown = document.contents;
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isMap(node)) node = node.get(key, true);
    else if (isSeq(node)) node = node.get(Number(key), true);
    else return undefined;
  }
  return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
}
