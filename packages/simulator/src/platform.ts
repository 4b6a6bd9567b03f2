import type { Extension } from "@myrcc/contracts";
import type { Clock } from "./clock.ts";
import type { Change, Coalescing } from "./coalescing/coalescing.ts";
import { createCoalescing, type Design } from "./coalescing/designs.ts";
import type { Dialect } from "./dialect/dialect.ts";
import { frameTexts } from "./dialect/frame-texts.ts";
import { Exchange } from "./engine/exchange.ts";
import type { Leg } from "./engine/leg.ts";
import type { Behaviour } from "./faults/behaviour.ts";
import type { Log, LogEvent } from "./log/log-event.ts";
import { Sessions } from "./sessions/sessions.ts";
import { Telephones } from "./telephones.ts";
import { extensionItem } from "./wire/extension-item.ts";
import { lineSnapshot } from "./wire/line-snapshot.ts";
import type { World } from "./world/world.ts";
import { WorldDirectory } from "./world/world-directory.ts";

export interface PlatformOptions {
  readonly world: World;
  readonly clock: Clock;
  readonly windowMs: number;
  readonly design: Design;
  readonly behaviour: Behaviour;
  readonly dialect: Dialect;
  /** `http://address:port` under which the API is reached; asked for when an address is written. */
  readonly origin: () => string;
  /** Told of each frame that a socket has taken, how late it left, in milliseconds. */
  readonly onFrame: (lateMs: number) => void;
  readonly log: Log | undefined;
}

/** The simulated platform without its sockets: calls, sessions, and what connects them. */
export class Platform {
  readonly world: World;
  readonly behaviour: Behaviour;
  readonly dialect: Dialect;
  readonly origin: () => string;
  /** To be told of each frame that a socket has taken; `dueMs` is when it had to leave. */
  readonly onSent: (dueMs: number) => void;
  readonly log: Log | undefined;
  readonly telephones: Telephones;
  readonly directory: WorldDirectory;
  readonly sessions: Sessions;
  readonly exchange: Exchange;
  readonly #coalescing: Coalescing;
  readonly #extensions = new Map<string, readonly Extension[]>();
  readonly #snapshots = new WeakMap<Leg, string>();

  constructor({ world, clock, windowMs, design, behaviour, dialect, origin, onFrame, log }: PlatformOptions) {
    this.world = world;
    this.behaviour = behaviour;
    this.dialect = dialect;
    this.origin = origin;
    this.onSent = (dueMs) => onFrame(clock.nowMs() - dueMs);
    this.log = log;
    this.directory = new WorldDirectory(world);
    this.telephones = new Telephones(this.directory);
    const takes = dialect.takes.bind(dialect);
    this.#coalescing = createCoalescing(behaviour.design(design), { clock, windowMs: behaviour.windowMs(windowMs) });
    this.sessions = new Sessions({
      clock,
      timeoutMs: world.sessionTimeoutMs,
      coalescing: this.#coalescing,
      sending: {
        frameName: behaviour.frameName,
        frameText: behaviour.frameText,
        frameTexts: (frame) => frameTexts(dialect, frame, origin),
        takes,
      },
      silencesDeleted: behaviour.silencesDeleted,
      log,
    });
    this.exchange = new Exchange({
      directory: this.telephones,
      switches: { ...behaviour.switches, takes },
      clock,
      droppedGraceMs: takes("dropped-leaves-at-once") ? 0 : world.droppedGraceMs,
      publish: (changed) => this.#publish(changed),
    });
    for (const { name, extensions } of world.enterprises) {
      this.#extensions.set(name, extensions.filter(({ rccEnabled }) => rccEnabled).map(extensionItem));
    }
  }

  /** The extensions that sessions of an enterprise may control, in a stable order. */
  extensions(enterprise: string): readonly Extension[] {
    return this.#extensions.get(enterprise) ?? [];
  }

  /** A line's snapshot as JSON text; the same leg is written once, however many listeners get it. */
  snapshot(leg: Leg): string {
    const known = this.#snapshots.get(leg);
    if (known !== undefined) return known;
    const line = lineSnapshot(leg, this.directory);
    const text = JSON.stringify(this.dialect.takes("call-id") ? { ...line, callId: String(leg.call) } : line);
    this.#snapshots.set(leg, text);
    return text;
  }

  /** A line as listeners are told of it. */
  change(leg: Leg): Change {
    return { line: leg.id, isLast: leg.state === "dropped", snapshot: this.snapshot(leg) };
  }

  close(): void {
    this.exchange.close();
    this.sessions.closeAll(1001, "shutting down");
    this.#coalescing.close();
  }

  #publish(changed: readonly Leg[]): void {
    const byEnterprise = new Map<string, Change[]>();
    for (const leg of changed) {
      const enterprise = this.directory.enterpriseOf(leg.party);
      if (enterprise === undefined) continue;
      if (this.log?.level === "debug") this.log.write(lineEvent(leg, enterprise));
      const change = this.change(leg);
      const changes = byEnterprise.get(enterprise);
      if (changes === undefined) byEnterprise.set(enterprise, [change]);
      else changes.push(change);
    }
    for (const [enterprise, changes] of byEnterprise) this.sessions.offer(enterprise, changes);
  }
}

function lineEvent({ id, call, state, cause }: Leg, enterprise: string): LogEvent {
  return { event: "line", line: String(id), call, enterprise, state, cause };
}
