import { join } from "node:path";
import { test as base } from "@playwright/test";
import type { TestInfo } from "@playwright/test";
import type { Extension, Profile, Target, TargetAccount, TargetEnterprise } from "@myrcc/contracts";
import { Actor } from "./actor.ts";
import { CaseFrame } from "./case-frame.ts";
import { castOf } from "./cast.ts";
import { DialGuard } from "./dial-guard.ts";
import { HangUp } from "./hang-up.ts";
import { LedgerLine } from "./ledger-channel.ts";
import { Lifetime } from "./lifetime.ts";
import { missingOffer } from "./offer.ts";
import { Observer } from "./observer.ts";
import { patienceMs } from "./patience.ts";
import { Redactor } from "./redactor.ts";
import { RunLedger } from "./run-ledger.ts";
import { settingsFromEnvironment } from "./run-settings.ts";
import { Session } from "./session.ts";
import type { Login } from "./session.ts";
import { accountOf, passwordFrom, primaryEnterprise, readTargetFile } from "./target-file.ts";
import { TraceWriter } from "./trace-writer.ts";
import { Wire } from "./wire.ts";

/** What one worker works with: its own recording, its own session, its own share of the pool. */
export interface Station {
  readonly target: Target;
  readonly enterprise: TargetEnterprise;
  readonly account: TargetAccount;
  readonly password: string;
  readonly trace: TraceWriter;
  readonly profile: Profile;
  readonly wire: Wire;
  readonly observer: Observer;
  readonly cast: readonly [Actor, Actor, ...Actor[]];
  /**
   * The hand on another telephone of the enterprise, which the target file names outside of the pool; its calls are ended with
   * those of the cast. Undefined when the session has no such extension.
   */
  actorAt(number: string): Actor | undefined;
  /** Telephones that were asked for in this way. */
  readonly guests: readonly Actor[];
  /** Within how long whoever is called by a role of the target file does what is said of them, in milliseconds. */
  readonly othersWithinMs: number;
  /** Two extensions of the second enterprise with a session of their own; both are closed with the station. */
  visit(label: string): Promise<Visit>;
  /** Whether the command that started the run has died. */
  isOrphaned(): boolean;
  /** What this worker has opened, and which call lines are its own. */
  readonly ledger: RunLedger;
  readonly hangUp: HangUp;
  /** Another session of the same account, closed with the station. */
  login(label?: string): Promise<Session>;
  /** Another session that monitors, with a listener of this name; both are closed with the station. */
  monitor(label: string, listenerName?: string): Promise<Observer>;
  /** A session of the second administrator that monitors, with a listener of this name; both are closed with the station. */
  colleague(label: string): Promise<Observer>;
}

/** What a worker has of the second enterprise. */
export interface Visit {
  readonly observer: Observer;
  readonly cast: readonly [Actor, Actor, ...Actor[]];
}

interface WorkerFixtures {
  /** Waits for the next one, when that is broken off. */
  lifetime: Lifetime;
  /** Gives back what the station holds, also when its opening is broken off. */
  openings: Lifetime;
  station: Station;
}

interface TestFixtures {
  caseFrame: CaseFrame;
  observer: Observer;
  alice: Actor;
  bob: Actor;
  carol: Actor;
  dave: Actor;
  /** As the plans of the call model name them: `a` to `d`, or fewer where the worker's share has fewer. */
  parties: ReadonlyMap<string, Actor>;
  /** Lets some coalescing windows pass in silence. */
  quiet: () => Promise<void>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  lifetime: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const lifetime = new Lifetime();
      await use(lifetime);
      // What fails in it has been told of by the next one.
      await lifetime.close().catch(() => undefined);
    },
    { scope: "worker" },
  ],
  openings: [
    async ({ lifetime }, use) => {
      await use(lifetime);
      await lifetime.close();
    },
    { scope: "worker" },
  ],
  station: [
    async ({ openings }, use, { parallelIndex, workerIndex }) =>
      use(await openings.open((stack) => openStation(parallelIndex, workerIndex, stack))),
    { scope: "worker" },
  ],
  caseFrame: [
    async ({ station }, use, info) => {
      if (station.isOrphaned()) throw new Error("the command that started this run is gone");
      // Nothing of this worker is left of the case before: whatever lives is somebody else's.
      station.ledger.disown(station.observer.book.lines());
      const frame = new CaseFrame(station.trace, station.profile, info);
      const missing = missingOffer(station.target, frame.requirements);
      if (missing !== undefined) {
        frame.setAside(missing);
        info.skip(true, missing);
      }
      station.hangUp.begins();
      await use(frame);
      // Clearing up belongs to the case: what goes wrong in it is no less a reason not to trust the run.
      const failure = await station.hangUp.afterCase(isBrokenOff(info)).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      );
      frame.end(failure);
      if (failure !== undefined) throw failure;
      frame.assertNothingMissed();
    },
    { auto: true },
  ],
  observer: async ({ station }, use) => use(station.observer),
  alice: async ({ station }, use) => use(station.cast[0]),
  bob: async ({ station }, use) => use(station.cast[1]),
  carol: async ({ station }, use) => use(member(station, 2)),
  dave: async ({ station }, use) => use(member(station, 3)),
  parties: async ({ station }, use) =>
    use(
      new Map(
        ["a", "b", "c", "d"].flatMap((party, index) =>
          station.cast.slice(index, index + 1).map((actor) => [party, actor]),
        ),
      ),
    ),
  quiet: async ({ station }, use) => use(async () => station.observer.listens(station.target.nominalWindowMs ?? 100)),
});

/** Whether Playwright has stopped waiting for the test, which may go on nevertheless. */
function isBrokenOff({ status }: TestInfo): boolean {
  return status === "interrupted" || status === "timedOut";
}

/** One of the worker's share of the pool. */
function member({ cast, enterprise }: Station, index: number): Actor {
  const actor = cast[index];
  if (actor !== undefined) return actor;
  throw new Error(`this case takes ${index + 1} extensions: add some to the pool of enterprise ${enterprise.name}`);
}

/** @param stack closes what was opened in the opposite order, also when opening fails half way, and goes on past what fails. */
async function openStation(parallelIndex: number, workerIndex: number, stack: AsyncDisposableStack): Promise<Station> {
  const settings = settingsFromEnvironment(process.env);
  const target = await readTargetFile(settings.targetFile);
  const enterprise = primaryEnterprise(target);
  const account = accountOf(target, enterprise);
  const password = passwordFrom(process.env, account);
  const nominalWindowMs = target.nominalWindowMs ?? 100;
  const { effectWithinMs } = target;
  const { sessionPeriodMs } = target.offers ?? {};
  const trace = new TraceWriter(workerIndex, join(settings.traceDir, `worker-${workerIndex}.ndjson`), {
    baseUrl: target.baseUrl,
    nominalWindowMs,
    ...(effectWithinMs === undefined ? {} : { effectWithinMs }),
    ...(sessionPeriodMs === undefined ? {} : { sessionPeriodMs }),
  });
  stack.defer(() => trace.close());
  const line = settings.ledgerPath === undefined ? undefined : stack.use(await LedgerLine.connect(settings.ledgerPath));
  const ledger = new RunLedger(line);
  const wire = new Wire(target.baseUrl, new Redactor(), trace, ledger);
  stack.defer(() => wire.close());
  let logins = 0;

  const enter = async (one: TargetAccount, label: string): Promise<Session> => {
    const secret = passwordFrom(process.env, one);
    const { promise, resolve } = Promise.withResolvers<Login | undefined>();
    // Before it is asked for: whoever asks may be broken off meanwhile, or find the station closed.
    stack.defer(async () => {
      const attempt = await promise;
      if (attempt?.kind === "open") await attempt.session.logout();
    });
    const asked = Session.login(wire, one, secret, label);
    asked.then(resolve, () => resolve(undefined));
    const attempt = await asked;
    if (attempt.kind === "refused") throw new Error(`login of ${one.login} was refused with ${attempt.answer.status}`);
    logins += 1;
    if (sessionPeriodMs !== undefined) attempt.session.keepInUse(sessionPeriodMs);
    return attempt.session;
  };
  const login = async (label = `s${logins + 1}`): Promise<Session> => enter(account, label);

  const observe = async (session: Session, listenerName: string): Promise<Observer> => {
    const monitoring = new Observer(session, listenerName);
    stack.defer(() => monitoring.stop());
    await monitoring.start();
    return monitoring;
  };
  const monitor = async (label?: string, listenerName = label): Promise<Observer> =>
    observe(await login(label), listenerName ?? `conformance-${workerIndex}`);
  const colleague = async (label: string): Promise<Observer> => {
    const { secondAdministrator } = target.offers ?? {};
    if (secondAdministrator === undefined)
      throw new Error("unreachable: the case is set aside without such an account");
    const monitoring = await observe(await enter(secondAdministrator, label), label);
    stack.defer(async () => {
      // Of a platform that shows nobody else what this one has placed, only this one can end it.
      if (monitoring.session.isOpen) for (const actor of cast) await actor.through(monitoring).hangsUp();
    });
    return monitoring;
  };
  const isOrphaned = (): boolean => line?.isCut === true;
  const guard = new DialGuard(target, settings.workers, ledger, isOrphaned);
  const castFor = (of: TargetEnterprise, seenBy: Observer, known: readonly Extension[]): [Actor, Actor, ...Actor[]] => {
    const realm = of === enterprise ? "" : `${of.name}/`;
    const toActor = (extension: Extension): Actor => new Actor(extension, seenBy, guard, patienceMs(target), realm);
    return castOf(known, of, settings.workers, parallelIndex, toActor);
  };
  const observer = await monitor();
  const directory = await observer.readDirectory();
  const cast = castFor(enterprise, observer, directory);

  const guests: Actor[] = [];
  const actorAt = (number: string): Actor | undefined => {
    const known = guests.find((guest) => guest.number === number);
    if (known !== undefined) return known;
    const extension = directory.find(({ addressNumber }) => addressNumber === number);
    if (extension === undefined) return undefined;
    const guest = new Actor(extension, observer, guard, patienceMs(target));
    guests.push(guest);
    return guest;
  };

  const hangUp = new HangUp({ cast, guests, observer, ledger, target, guard, wire });
  stack.defer(() => hangUp.atLast());

  const visit = async (label: string): Promise<Visit> => {
    const second = target.enterprises[1];
    if (second === undefined) throw new Error("unreachable: a case for a second enterprise is set aside without one");
    const host = await observe(await enter(accountOf(target, second), label), label);
    const visitors = castFor(second, host, await host.readDirectory());
    stack.defer(async () => {
      // Of a case that has ended nothing is left; the calls of one that was broken off are nobody else's to hang up.
      if (host.session.isOpen) for (const visitor of visitors) await visitor.hangsUp();
    });
    return { observer: host, cast: visitors };
  };

  const { profile } = settings;
  return {
    target,
    enterprise,
    account,
    password,
    trace,
    profile,
    wire,
    observer,
    cast,
    isOrphaned,
    ledger,
    hangUp,
    login,
    monitor,
    colleague,
    visit,
    actorAt,
    guests,
    othersWithinMs: (target.destinations?.withinMs ?? DEFAULT_WITHIN_MS) + patienceMs(target),
  };
}

/** As the format says. */
const DEFAULT_WITHIN_MS = 45_000;
