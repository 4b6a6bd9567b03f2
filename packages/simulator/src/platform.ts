import type { Extension } from "@myrcc/contracts";
import type { Clock } from "./clock.ts";
import type { Change, Coalescing } from "./coalescing/coalescing.ts";
import { createCoalescing, type Design } from "./coalescing/designs.ts";
import { Exchange } from "./engine/exchange.ts";
import type { Leg } from "./engine/leg.ts";
import type { Behaviour } from "./faults/behaviour.ts";
import { Sessions } from "./sessions/sessions.ts";
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
}

/** The simulated platform without its sockets: calls, sessions, and what connects them. */
export class Platform {
  readonly world: World;
  readonly behaviour: Behaviour;
  readonly directory: WorldDirectory;
  readonly sessions: Sessions;
  readonly exchange: Exchange;
  readonly #coalescing: Coalescing;
  readonly #extensions = new Map<string, readonly Extension[]>();
  readonly #snapshots = new WeakMap<Leg, string>();

  constructor({ world, clock, windowMs, design, behaviour }: PlatformOptions) {
    this.world = world;
    this.behaviour = behaviour;
    this.directory = new WorldDirectory(world);
    this.#coalescing = createCoalescing(behaviour.design(design), { clock, windowMs: behaviour.windowMs(windowMs) });
    this.sessions = new Sessions({
      clock,
      timeoutMs: world.sessionTimeoutMs,
      coalescing: this.#coalescing,
      frameName: behaviour.frameName,
      frameText: behaviour.frameText,
      silencesDeleted: behaviour.silencesDeleted,
    });
    this.exchange = new Exchange({
      directory: this.directory,
      switches: behaviour.switches,
      clock,
      droppedGraceMs: world.droppedGraceMs,
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
    const text = JSON.stringify(lineSnapshot(leg, this.directory));
    this.#snapshots.set(leg, text);
    return text;
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
      const change: Change = { line: leg.id, isLast: leg.state === "dropped", snapshot: this.snapshot(leg) };
      const changes = byEnterprise.get(enterprise);
      if (changes === undefined) byEnterprise.set(enterprise, [change]);
      else changes.push(change);
    }
    for (const [enterprise, changes] of byEnterprise) this.sessions.offer(enterprise, changes);
  }
}
