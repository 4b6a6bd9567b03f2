import { Trouble } from "@myrcc/contracts";
import type { Extension, Target, TargetAccount, TargetEnterprise, TraceEvent } from "@myrcc/contracts";
import { isRecord, readJson } from "@myrcc/oracle";
import { Actor } from "./actor.ts";
import { DialGuard } from "./dial-guard.ts";
import { Observer } from "./observer.ts";
import { PatienceExpired, patienceMs } from "./patience.ts";
import { isInAFormat, readPatiently, refuseBusyPool, unknownPool } from "./idle-pool.ts";
import { Unreadable } from "./read-body.ts";
import { Redactor } from "./redactor.ts";
import type { RunLedger } from "./run-ledger.ts";
import { Session } from "./session.ts";
import { accountOf, passwordFrom, primaryEnterprise } from "./target-file.ts";
import { TraceWriter } from "./trace-writer.ts";
import { NoAnswer, Wire } from "./wire.ts";
import type { WireAnswer } from "./wire.ts";

export interface FirstContactOptions {
  readonly target: Target;
  readonly targetFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Learns what the first contact opens and gives back. */
  readonly ledger: RunLedger;
  readonly signal: AbortSignal;
}

/**
 * Finds out in a second whether a run against the target makes sense: it logs in to every enterprise of the target file, and
 * with the second administrator, looks for the pools in the extension list, sees that they are idle, and lets one call ring to
 * see that snapshots come at all. What it finds wrong here is no verdict; whatever is merely not conformant it leaves to the
 * suites. An abort takes effect between two requests, so that none is left half done.
 *
 * @throws {Trouble} target.unreachable, target.not-rcc, target.garbage-frames, credentials.missing, credentials.refused,
 * target-file.invalid, pool.in-use, pool.unknown
 */
export async function makeFirstContact(options: FirstContactOptions): Promise<void> {
  const { target, targetFile, environment, ledger, signal } = options;
  const trace = new TraceWriter(0, undefined, {
    baseUrl: target.baseUrl,
    nominalWindowMs: target.nominalWindowMs ?? 100,
  });
  const wire = new Wire(target.baseUrl, new Redactor(), trace, ledger);
  try {
    const { secondAdministrator } = target.offers ?? {};
    if (secondAdministrator !== undefined) {
      const password = passwordFrom(environment, secondAdministrator);
      await (await enter(wire, target, secondAdministrator, password)).logout();
    }
    for (const enterprise of target.enterprises) {
      signal.throwIfAborted();
      const account = accountOf(target, enterprise);
      const session = await enter(wire, target, account, passwordFrom(environment, account));
      try {
        const observer = new Observer(session, "first-contact");
        const directory = await lookAround(observer, target, enterprise, targetFile, signal);
        signal.throwIfAborted();
        if (directory !== undefined && enterprise === primaryEnterprise(target))
          await letOneCallRing(observer, directory, target, enterprise, trace, ledger);
      } finally {
        await session.logout();
      }
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Trouble(
      "target.unreachable",
      {
        where: `baseUrl ${target.baseUrl} of ${targetFile}`,
        expected: "an answer",
        found: error.message,
        mend: "Start the platform, or mend baseUrl. A simulator is started by: npx -y pnpm@12 rcc simulate --port 8078",
      },
      { cause: error },
    );
  } finally {
    wire.close();
  }
}

async function enter(wire: Wire, target: Target, account: TargetAccount, password: string): Promise<Session> {
  const login = await Session.login(wire, account, password, `contact-${account.login}`);
  if (login.kind === "open") {
    const { cookie, token } = login.session.credentials;
    if (cookie !== null || token !== null) return login.session;
    throw notRcc(target, "a session cookie and a token in answer to a login", login.answer);
  }
  const { status } = login.answer;
  if (status !== 401 && status !== 403) throw notRcc(target, "a login answered with 200, 401 or 403", login.answer);
  throw new Trouble("credentials.refused", {
    where: `account ${account.login} of enterprise ${account.enterprise}`,
    expected: "a session",
    found: `status ${status}`,
    mend:
      `Check the login, the enterprise and the password in ${account.passwordEnv}; the account needs the RCC right. ` +
      "A platform with another form of credentials needs the account's access: packages/contracts/formats/target.yaml",
  });
}

/** The extensions of the session; undefined when the target does not list them well enough to say more. */
async function lookAround(
  observer: Observer,
  target: Target,
  enterprise: TargetEnterprise,
  targetFile: string,
  signal: AbortSignal,
): Promise<readonly Extension[] | undefined> {
  const answer = await observer.session.request("listExtensions");
  const body = readJson(answer.text);
  if (answer.status === 200 && body.kind !== "json")
    throw notRcc(target, "JSON in answer to an extension list", answer);

  const pool = { target, enterprise, targetFile };
  const directory = await readPatiently(async () => observer.readDirectory(), signal);
  if (directory instanceof Unreadable) {
    // The suites read the same list, and place no call where they cannot.
    if (isInAFormat(directory.answer)) return undefined;
    throw unknownPool(pool, directory);
  }
  const numbers = new Set(directory.map(({ addressNumber }) => addressNumber));
  const { unansweredExtension } = enterprise === primaryEnterprise(target) ? (target.offers ?? {}) : {};
  const wanted = unansweredExtension === undefined ? enterprise.pool : [...enterprise.pool, unansweredExtension];
  const missing = wanted.filter((number) => !numbers.has(number));
  if (missing.length > 0) {
    const counted = body.kind === "json" && isRecord(body.value) ? Number(body.value["count"]) : 0;
    throw new Trouble("target-file.invalid", {
      where: `${targetFile}, pool of enterprise ${enterprise.name}`,
      expected: "extensions that the session may control",
      found: `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ` and ${missing.length - 5} more` : ""} not in its extension list`,
      mend:
        counted > directory.length
          ? `The list counts ${counted} extensions and its pages hold ${directory.length}, so the platform loses some of them ` +
            "(RCC-PAGING-1). To have the rest judged, take them out of the pool."
          : "Enable them for RCC on the platform, or take them out of the pool.",
    });
  }
  await refuseBusyPool(observer, directory, pool, signal);
  return directory;
}

async function letOneCallRing(
  observer: Observer,
  directory: readonly Extension[],
  target: Target,
  { pool }: TargetEnterprise,
  trace: TraceWriter,
  ledger: RunLedger,
): Promise<void> {
  const [caller, callee] = pool.flatMap((number) => directory.filter(({ addressNumber }) => addressNumber === number));
  if (caller === undefined || callee === undefined) return;
  const guard = new DialGuard(target, 1, ledger);
  const patience = patienceMs(target);
  const people = [caller, callee].map((extension) => new Actor(extension, observer, guard, patience));
  try {
    await observer.start();
    const [alice, bob] = people;
    const sinceSeq = trace.events.length;
    if (alice !== undefined && bob !== undefined) await alice.calls(bob);
    refuseGarbage(target, trace.events.slice(sinceSeq));
  } catch (error) {
    // A call that does not work is for the suites to judge; what is not even a frame, no suite could read.
    if (error instanceof Trouble || error instanceof NoAnswer) throw error;
    if (error instanceof PatienceExpired) refuseGarbage(target, trace.events);
  } finally {
    for (const person of people) await person.hangsUp().catch(() => 0);
    await observer.stop();
  }
}

function refuseGarbage(target: Target, events: readonly TraceEvent[]): void {
  const texts = events.flatMap((event) => (event.type === "frame" && event.direction === "in" ? [event.text] : []));
  const [first] = texts;
  if (first === undefined || texts.some(looksLikeAFrame)) return;
  throw new Trouble("target.garbage-frames", {
    where: `WebSocket of ${target.baseUrl}, while a call was ringing`,
    expected: "JSON objects with listenerName and item",
    found: `${texts.length} other message(s), the first: ${first.slice(0, 80)}`,
    mend: "Check that baseUrl leads to the myRCC service itself and not to a proxy or another service.",
  });
}

function looksLikeAFrame(text: string): boolean {
  const reading = readJson(text);
  return (
    reading.kind === "json" && isRecord(reading.value) && ("listenerName" in reading.value || "item" in reading.value)
  );
}

function notRcc(target: Target, expected: string, { status, headers, text }: WireAnswer): Trouble {
  const type = headers["content-type"]?.[0] ?? "no content type";
  return new Trouble("target.not-rcc", {
    where: `baseUrl ${target.baseUrl}`,
    expected,
    found: `status ${status}, ${type}: ${text.replaceAll(/\s+/g, " ").slice(0, 80) || "empty body"}`,
    mend: "Check host and port: the API is below /restletrouter of the platform's RCC service.",
  });
}
