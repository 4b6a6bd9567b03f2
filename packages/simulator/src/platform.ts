import type { Extension } from "@myrcc/contracts";
import type { Clock } from "./clock.ts";
import type { Change, Coalescing } from "./coalescing/coalescing.ts";
import { createCoalescing, type Design } from "./coalescing/designs.ts";
import type { Dialect } from "./dialect/dialect.ts";
import { frameTexts } from "./dialect/frame-texts.ts";
import { Exchange } from "./engine/exchange.ts";
import type { Leg } from "./engine/leg.ts";
import type { Behaviour } from "./faults/behaviour.ts";
import type { Showing } from "./faults/engine-behaviour.ts";
import type { Log, LogEvent } from "./log/log-event.ts";
import { Sessions } from "./sessions/sessions.ts";
import { Telephones } from "./telephones.ts";
import { extensionItem } from "./wire/extension-item.ts";
import { LateDisplays } from "./wire/late-displays.ts";
import { lineSnapshot } from "./wire/line-snapshot.ts";
import { inWholeSeconds } from "./wire/modification-times.ts";
import { SnapshotTexts } from "./wire/snapshot-texts.ts";
import type { World } from "./world/world.ts";
import { WorldDirectory } from "./world/world-directory.ts";

export interface PlatformOptions {
  readonly world: World;
  readonly clock: Clock;
  /** What the coalescing goes by. */
  readonly coalescingClock: Clock;
  readonly windowMs: number;
  readonly design: Design;
  readonly behaviour: Behaviour;
  readonly dialect: Dialect;
  /** `http://address:port` under which the API is reached; asked for when an address is written. */
  readonly origin: () => string;
  /** Told of each frame that was handed to a socket which keeps up, how late that was, in milliseconds. */
  readonly onFrame: (lateMs: number) => void;
  /** Told of which call lines have changed. */
  readonly onChange: (call: number) => void;
  readonly log: Log | undefined;
}

/** The simulated platform without its sockets: calls, sessions, and what connects them. */
export class Platform {
  readonly world: World;
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  readonly dialect: Dialect;
  readonly origin: () => string;
  /** To be told of each frame that was handed to a socket which keeps up; `dueMs` is when it had to leave. */
  readonly onSent: (dueMs: number) => void;
  readonly log: Log | undefined;
  readonly telephones: Telephones;
  readonly directory: WorldDirectory;
  readonly sessions: Sessions;
  readonly exchange: Exchange;
  readonly snapshots = new SnapshotTexts();
  readonly #coalescing: Coalescing;
  readonly #onChange: (call: number) => void;
  readonly #lateDisplays: LateDisplays;
  readonly #extensions = new Map<string, readonly Extension[]>();

  constructor(options: PlatformOptions) {
    const { world, clock, coalescingClock, windowMs, design, behaviour, dialect, origin, onChange, onFrame, log } =
      options;
    this.world = world;
    this.clock = clock;
    this.behaviour = behaviour;
    this.dialect = dialect;
    this.origin = origin;
    this.onSent = (dueMs) => onFrame(coalescingClock.nowMs() - dueMs);
    this.log = log;
    this.#onChange = onChange;
    this.directory = new WorldDirectory(world);
    this.#lateDisplays = new LateDisplays(clock);
    this.telephones = new Telephones(this.directory, behaviour.monitors);
    const takes = dialect.takes.bind(dialect);
    const timing = { clock: coalescingClock, windowMs: behaviour.windowMs(windowMs) };
    this.#coalescing = createCoalescing(behaviour.design(design), timing);
    this.sessions = new Sessions({
      clock,
      timeoutMs: behaviour.sessionTimeoutMs(world.sessionTimeoutMs),
      coalescing: this.#coalescing,
      sending: {
        ...timing,
        behaviour,
        frameTexts: (frame) => frameTexts(dialect, frame, origin),
        takes,
      },
      silencesDeleted: behaviour.silencesDeleted,
      newToken: behaviour.newToken,
      onIdle: (session) => behaviour.expires(session, this),
      audience: behaviour.audience,
      log,
    });
    this.exchange = new Exchange({
      directory: this.telephones,
      switches: { listed: behaviour.listed, nextLegId: behaviour.nextLegId, takes },
      clock,
      droppedGraceMs: behaviour.graceMs(takes("dropped-leaves-at-once") ? 0 : world.droppedGraceMs),
      publish: (changed) => this.#publish(changed),
      forgotten: (line) => {
        this.snapshots.forget(line);
        this.#lateDisplays.forget(line);
      },
      deviation: behaviour.transition,
    });
    for (const { name } of world.enterprises) {
      this.#extensions.set(name, behaviour.listedExtensions(name, world).map(extensionItem));
    }
  }

  /** The extensions that sessions of an enterprise may control, in a stable order. */
  extensions(enterprise: string): readonly Extension[] {
    return this.#extensions.get(enterprise) ?? [];
  }

  /** A line's snapshot as JSON text; the same leg is written once, however many listeners get it. */
  snapshot(leg: Leg, where: Showing): string {
    const seen = this.#timed(this.behaviour.seen(leg, where));
    return this.snapshots.of(seen, () => this.#snapshotText(seen));
  }

  /** With the modification time that the dialect gives it. */
  #timed(leg: Leg): Leg {
    const seen = this.dialect.takes("display-late") ? this.#lateDisplays.seen(leg) : leg;
    return this.dialect.takes("modification-ties") ? inWholeSeconds(seen) : seen;
  }

  #snapshotText(seen: Leg): string {
    const displays: Pick<WorldDirectory, "display"> = {
      display: (party, viewer) =>
        this.#lateDisplays.shown(this.behaviour.displays(party, viewer, this.directory), seen.id),
    };
    const line = this.behaviour.written(lineSnapshot(seen, displays), seen, this.directory);
    return JSON.stringify(this.dialect.takes("call-id") ? { ...line, callId: String(seen.call) } : line);
  }

  /** A line as listeners are told of it. */
  change(leg: Leg): Change {
    return { line: leg.id, isLast: leg.state === "dropped", snapshot: this.snapshot(leg, "frame") };
  }

  /** A refused action on a line; nobody hears of it. */
  refused(leg: Leg): void {
    if (this.behaviour.pushesRefused) this.#publish([leg]);
  }

  close(): void {
    this.exchange.close();
    this.#lateDisplays.close();
    this.sessions.closeAll(1001, "shutting down");
    this.#coalescing.close();
  }

  #publish(changed: readonly Leg[]): void {
    const byEnterprise = new Map<string, Change[]>();
    for (const leg of changed) {
      const owner = this.directory.enterpriseOf(leg.party);
      if (owner === undefined) continue;
      if (this.dialect.takes("display-late")) this.#lookUp(leg, owner);
      if (this.log?.level === "debug") this.log.write(lineEvent(leg, owner));
      const change = this.change(leg);
      for (const enterprise of this.behaviour.toldOf(leg, owner, this.world)) {
        const changes = byEnterprise.get(enterprise);
        if (changes === undefined) byEnterprise.set(enterprise, [change]);
        else changes.push(change);
      }
    }
    for (const [enterprise, changes] of byEnterprise) this.sessions.offer(enterprise, changes);
    for (const { call } of changed) this.#onChange(call);
  }

  /** What a new line shows comes later, and is told then, if there is anything and the line is not over. */
  #lookUp({ id, state, facing, party }: Leg, owner: string): void {
    const { label, photo, externalNumber } = this.directory.display(facing, party);
    if (state === "dropped") this.#lateDisplays.end(id);
    else if (label !== "" || photo !== "" || externalNumber !== "") {
      this.#lateDisplays.begin(id, () => {
        this.snapshots.forget(id);
        const leg = this.exchange.line(owner, id);
        if (leg !== undefined) this.#publish([leg]);
      });
    }
  }
}

function lineEvent({ id, call, state, cause }: Leg, enterprise: string): LogEvent {
  return { event: "line", line: String(id), call, enterprise, state, cause };
}
