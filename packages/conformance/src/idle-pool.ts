import { setTimeout as sleep } from "node:timers/promises";
import { Trouble } from "@myrcc/contracts";
import type { Extension, Target, TargetEnterprise } from "@myrcc/contracts";
import { isRecord, readJson } from "@myrcc/oracle";
import type { Observer } from "./observer.ts";
import { livePoolLines } from "./pool-lines.ts";
import type { ListedLine } from "./pool-lines.ts";
import { Unreadable } from "./read-body.ts";
import { numbersOf } from "./target-file.ts";
import type { WireAnswer } from "./wire.ts";

/** A platform that breaks down now and then answers one of these. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 300;

export interface Pool {
  readonly target: Target;
  readonly enterprise: TargetEnterprise;
  readonly targetFile: string;
}

/** Reads until an answer can be read, a few times; gives the last answer that could not. An abort takes effect in between. */
export async function readPatiently<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T | Unreadable> {
  for (let look = 1; ; look += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (look === LOOKS) return error;
      await sleep(BETWEEN_LOOKS_MS);
      signal.throwIfAborted();
    }
  }
}

/**
 * A pool in use is not free for a run: its calls are somebody's, and would be taken for the run's own.
 *
 * @throws {Trouble} pool.in-use; pool.unknown when the platform does not even answer with a list of its own making, which would
 * be for the suites to judge.
 */
export async function refuseBusyPool(
  observer: Observer,
  directory: readonly Extension[],
  pool: Pool,
  signal: AbortSignal,
): Promise<void> {
  const { target, enterprise, targetFile } = pool;
  const numbers = new Map(directory.map(({ restUri, addressNumber }) => [restUri, addressNumber]));
  const read = await readPatiently(async () => observer.readLines(), signal);
  const lines = read instanceof Unreadable ? looselyListed(read.answer) : read;
  if (lines === undefined) throw unknownPool(pool, read);
  const [busy, ...others] = livePoolLines(lines, numbers, numbersOf(target, enterprise));
  if (busy === undefined) return;
  throw new Trouble("pool.in-use", {
    where: `${targetFile}, pool of enterprise ${enterprise.name}, extension ${busy.number}`,
    expected: "no live call line before the run",
    found: `line ${busy.line.lineId} is ${busy.line.state}${others.length === 0 ? "" : ` and ${others.length} more on the pool`}`,
    mend: "Wait until the call has ended or end it by hand, or take the extension out of the pool. Nothing was touched.",
  });
}

/** @param read what came of the last look. */
export function unknownPool({ enterprise, targetFile }: Pool, read: unknown): Trouble {
  const reason = read instanceof Error ? read.message : "nothing";
  return new Trouble("pool.unknown", {
    where: `${targetFile}, pool of enterprise ${enterprise.name}`,
    expected: "extensions and call lines that can be read, to see that the pool is idle",
    found: `${LOOKS} times in a row an answer that is none, the last: ${reason}`,
    mend: "Look at the platform's health, and begin again when it answers. Whether somebody has a call is unknown, so nothing was dialled.",
  });
}

/** Whether an answer is in a format of whatever kind, which is for the suites to judge. */
export function isInAFormat(answer: WireAnswer): boolean {
  return looselyRead(answer) !== undefined;
}

/**
 * The lines in a list that is not as it should be, as far as they can be made out, since somebody may be talking on one of them;
 * undefined when there is no list of any kind.
 */
export function looselyListed(answer: WireAnswer): readonly ListedLine[] | undefined {
  const read = looselyRead(answer);
  return read === undefined ? undefined : linesWithin(read.value);
}

function looselyRead({ status, text }: WireAnswer): { readonly value: unknown } | undefined {
  if (status < 200 || status > 299) return undefined;
  const reading = readJson(text.replace(/^\uFEFF/, ""));
  if (reading.kind === "broken") return undefined;
  return { value: reading.kind === "json" ? reading.value : null };
}

function linesWithin(value: unknown): readonly ListedLine[] {
  if (Array.isArray(value)) return value.flatMap(linesWithin);
  if (!isRecord(value)) return [];
  const { extension, state, lineId } = value;
  const own = typeof extension === "string" && typeof state === "string";
  return [...(own ? [{ extension, state, lineId: String(lineId) }] : []), ...Object.values(value).flatMap(linesWithin)];
}
