import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Trouble, requirement } from "@myrcc/contracts";
import type { Profile } from "@myrcc/contracts";
import {
  CASE_ID,
  REPLAY_CASE,
  RunLedger,
  makeFirstContact,
  readTargetFile,
  readToken,
  runConformance,
  sweepLeftovers,
} from "@myrcc/conformance";
import { DEFAULT_PROFILE, judgeTrace, readTrace } from "@myrcc/oracle";
import type { JudgedTrace } from "@myrcc/oracle";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { readFlags } from "./command-line.ts";
import { EXIT } from "./exit.ts";
import { readOwnFaults } from "./fault-flags.ts";
import { readProfile } from "./profile-flag.ts";
import { writeEmbeddedTarget, type EmbeddedTarget } from "./simulated-target.ts";

/** One of the two ways in which a certification names what missed something. */
type Replayed =
  | { readonly kind: "walk"; readonly caseId: string; readonly token: string }
  | { readonly kind: "case"; readonly caseId: string };

interface Subject extends EmbeddedTarget {
  readonly profile: Profile;
}

/** Takes a walk or a case of a certification again, on the same target or another. */
export async function replay(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values, positionals } = readFlags(
    "replay",
    args,
    {
      target: { type: "string" },
      fault: { type: "string", multiple: true, default: [] },
      profile: { type: "string", default: DEFAULT_PROFILE },
    },
    ["<token or case>"],
  );
  const replayed = replayedBy(positionals[0] ?? "");
  const faults = readOwnFaults("replay", values.fault, values.target);
  const profile = readProfile(values.profile);
  await using scratch = await makeFolder();
  if (values.target !== undefined) {
    const target = await readTargetFile(values.target);
    // Awaited here, as below: the folder lives as long as this function.
    return await run(
      { target, targetFile: values.target, environment: process.env, profile },
      replayed,
      scratch.path,
      signal,
    );
  }
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
  const embedded = await writeEmbeddedTarget(scratch.path, simulator.baseUrl);
  return await run({ ...embedded, profile }, replayed, scratch.path, signal);
}

/** @throws {Trouble} flag.invalid when it is neither */
function replayedBy(word: string): Replayed {
  if (CASE_ID.test(word)) return { kind: "case", caseId: word };
  const reading = readToken(word);
  if (reading.kind === "steps") return { kind: "walk", caseId: REPLAY_CASE, token: word };
  throw new Trouble("flag.invalid", {
    where: "rcc replay <token or case>",
    expected: "a token as a certification prints it, whole, or the id of a case such as call.placed",
    found: reading.found,
    mend: "Copy the line again; a token of another version is read by the harness that printed it.",
  });
}

async function run(subject: Subject, replayed: Replayed, runDir: string, signal: AbortSignal): Promise<number> {
  const { target, targetFile, environment, profile } = subject;
  const ledger = new RunLedger();
  let isSwept = false;
  try {
    await makeFirstContact({ target, targetFile, environment, ledger, signal });
    signal.throwIfAborted();
    const { cases, tracePath, errors } = await runConformance({
      target,
      targetFile,
      runDir,
      workers: 1,
      profile,
      // Note: a case of pairs is one of a certification only where that was asked for them.
      ...(replayed.kind === "walk" ? { replay: replayed.token } : { onlyCase: replayed.caseId, pairs: true }),
      ledger,
      environment,
      signal,
      onProgress: () => undefined,
    });
    if (cases === 0) throw unknownCase(replayed.caseId);
    isSwept = true;
    const troubles = [...errors, ...(await sweepLeftovers(target, environment, ledger))];
    return report(replayed, judgeTrace(readTrace(await readFile(tracePath, "utf8"), tracePath), profile), troubles);
  } finally {
    if (!isSwept && ledger.isUsed) {
      for (const finding of await sweepLeftovers(target, environment, ledger)) process.stderr.write(`${finding}\n`);
    }
  }
}

function unknownCase(caseId: string): Trouble {
  return new Trouble("flag.invalid", {
    where: "rcc replay <token or case>",
    expected: "the id of a case, as the list of cases in a certificate has it",
    found: caseId,
    mend: "Copy the id from the certificate. What a random walk missed is taken again by the token that the certification printed.",
  });
}

function report(
  replayed: Replayed,
  { judgements, cases, harnessErrors }: JudgedTrace,
  troubles: readonly string[],
): number {
  const missed = [...judgements.values()].flatMap(({ requirement: id, misses }) => {
    const [first] = misses.filter(({ caseId }) => caseId === replayed.caseId);
    return first === undefined || requirement(id).keyword !== "MUST" ? [] : [{ id, first }];
  });
  for (const { id, first } of missed) {
    const evidence = first.evidence.map(
      ({ seq, atMs, text }) => `    ${atMs.toFixed(1).padStart(10)} ms  #${seq}  ${text}`,
    );
    say([
      `${id}: ${requirement(id).statement}`,
      `  expected: ${first.expected}`,
      `  observed: ${first.observed}`,
      ...evidence,
    ]);
  }
  const end = cases.find(({ start }) => start.caseId === replayed.caseId)?.end;
  const stopped = end?.outcome === "completed" ? [] : [end?.reason ?? `the ${replayed.kind} did not reach its end`];
  const reasons = [...stopped, ...troubles, ...harnessErrors];
  if (missed.length > 0) {
    say([`Still fails: ${missed.map(({ id }) => id).join(", ")}.`, ...reasons]);
    return EXIT.notConformant;
  }
  if (reasons.length > 0) {
    say(["Could not judge:", ...reasons.map((reason) => `  ${reason}`)]);
    return EXIT.couldNotJudge;
  }
  say([`Fixed: the ${replayed.kind} was taken to its end, and no MUST was missed on it.`]);
  return EXIT.conformant;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function makeFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "myrcc-replay-"));
  return { path, [Symbol.asyncDispose]: async () => rm(path, { recursive: true, force: true }) };
}
