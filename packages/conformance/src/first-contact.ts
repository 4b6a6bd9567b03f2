import { Trouble } from "@myrcc/contracts";
import type { Extension, Target, TargetAccount, TargetEnterprise, TraceEvent } from "@myrcc/contracts";
import { isRecord, readJson } from "@myrcc/oracle";
import { Actor } from "./actor.ts";
import { DialGuard } from "./dial-guard.ts";
import { Observer } from "./observer.ts";
import { PatienceExpired, patienceMs } from "./patience.ts";
import { Redactor } from "./redactor.ts";
import { Session } from "./session.ts";
import { accountOf, passwordFrom, primaryEnterprise } from "./target-file.ts";
import { TraceWriter } from "./trace-writer.ts";
import { NoAnswer, Wire } from "./wire.ts";
import type { WireAnswer } from "./wire.ts";

export interface FirstContactOptions {
  readonly target: Target;
  readonly targetFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds out in a second whether a run against the target makes sense: it logs in to every enterprise of the target file, looks
 * for the pools in the extension list, and lets one call ring to see that snapshots come at all. What it finds wrong here is
 * no verdict; whatever is merely not conformant it leaves to the suites.
 *
 * @throws {Trouble} target.unreachable, target.not-rcc, target.garbage-frames, credentials.missing, credentials.refused,
 * target-file.invalid
 */
export async function makeFirstContact({ target, targetFile, environment }: FirstContactOptions): Promise<void> {
  const trace = new TraceWriter(0, undefined, {
    baseUrl: target.baseUrl,
    nominalWindowMs: target.nominalWindowMs ?? 100,
  });
  const wire = new Wire(target.baseUrl, new Redactor(), trace);
  try {
    for (const enterprise of target.enterprises) {
      const account = accountOf(target, enterprise);
      const session = await enter(wire, target, account, passwordFrom(environment, account));
      try {
        await lookAround(session, target, enterprise, targetFile, trace);
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
    mend: `Check the login, the enterprise and the password in ${account.passwordEnv}; the account needs the RCC right.`,
  });
}

async function lookAround(
  session: Session,
  target: Target,
  enterprise: TargetEnterprise,
  targetFile: string,
  trace: TraceWriter,
): Promise<void> {
  const observer = new Observer(session, "first-contact");
  const answer = await session.request("listExtensions");
  const body = readJson(answer.text);
  if (answer.status === 200 && body.kind !== "json")
    throw notRcc(target, "JSON in answer to an extension list", answer);
  if (body.kind !== "json" || !isRecord(body.value) || !Array.isArray(body.value["items"])) return;

  const directory = await observer.readDirectory().catch(() => undefined);
  if (directory === undefined) return;
  const numbers = new Set(directory.map(({ addressNumber }) => addressNumber));
  const missing = enterprise.pool.filter((number) => !numbers.has(number));
  if (missing.length > 0) {
    throw new Trouble("target-file.invalid", {
      where: `${targetFile}, pool of enterprise ${enterprise.name}`,
      expected: "extensions that the session may control",
      found: `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ` and ${missing.length - 5} more` : ""} not in its extension list`,
      mend: "Enable them for RCC on the platform, or take them out of the pool.",
    });
  }
  if (enterprise === primaryEnterprise(target)) await letOneCallRing(observer, directory, target, enterprise, trace);
}

async function letOneCallRing(
  observer: Observer,
  directory: readonly Extension[],
  target: Target,
  { pool }: TargetEnterprise,
  trace: TraceWriter,
): Promise<void> {
  const [caller, callee] = pool.flatMap((number) => directory.filter(({ addressNumber }) => addressNumber === number));
  if (caller === undefined || callee === undefined) return;
  const guard = new DialGuard(target, 1);
  const patience = patienceMs(target.nominalWindowMs ?? 100);
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
