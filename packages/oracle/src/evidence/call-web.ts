import type { Exchange } from "./exchange.ts";
import type { Directory, InternalCall } from "./internal-call.ts";
import { argumentOf } from "./argument.ts";
import { textMember } from "./payload.ts";
import type { Sighting } from "./sighting.ts";

/** From when on two lines belong to one call. */
interface Bond {
  readonly sinceMs: number;
  readonly one: string;
  readonly other: string;
}

/** What is found of calls. */
interface Woven {
  readonly bonds: readonly Bond[];
  readonly invited: ReadonlyMap<Exchange, string>;
  readonly known: ReadonlySet<string>;
  readonly unseen: readonly Exchange[];
}

/** What calls are woven from; a part of the evidence. */
interface Threads {
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly InternalCall[];
  readonly sightingsByLine: ReadonlyMap<string, readonly Sighting[]>;
  readonly directory: Directory;
}

/**
 * Which lines belong to one call, as far as requests of the recording brought them together: placed, invited, handed over,
 * merged or transferred (C-49). Legs of parties that the API does not show are not in it.
 */
export class CallWeb {
  readonly #bonds: readonly Bond[];
  readonly #invited: ReadonlyMap<Exchange, string>;
  readonly #known: ReadonlySet<string>;
  /** Invitations of whom no line was seen. */
  readonly #unseen: readonly Exchange[];

  private constructor({ bonds, invited, known, unseen }: Woven) {
    this.#bonds = bonds;
    this.#invited = invited;
    this.#known = known;
    this.#unseen = unseen;
  }

  static weave({ exchanges, calls, sightingsByLine, directory }: Threads): CallWeb {
    const bonds: Bond[] = [];
    const invited = new Map<Exchange, string>();
    const known = new Set<string>();
    const unseen: Exchange[] = [];
    for (const { placed, callerLineId, calleeLineId } of calls) {
      known.add(callerLineId);
      if (calleeLineId === undefined) continue;
      known.add(calleeLineId);
      bonds.push({ sinceMs: placed.event.sentAtMs, one: callerLineId, other: calleeLineId });
    }
    const firsts = [...sightingsByLine.values()].flatMap(([first]) =>
      first !== undefined && first.line.isIncoming && !known.has(first.line.lineId) ? [first] : [],
    );
    for (const exchange of exchanges) {
      const lineId = exchange.parameters["lineId"];
      if (!exchange.accepted || lineId === undefined) continue;
      const argument = argumentOf(exchange);
      if (argument !== undefined) bonds.push({ sinceMs: exchange.event.atMs, one: lineId, other: argument });
      if (exchange.operation !== "addParty" && exchange.operation !== "redirect") continue;
      // Such a line need never be seen (D-17), and the next one of the destination would be taken for it.
      if (exchange.event.deviation === "present-destination") {
        unseen.push(exchange);
        continue;
      }
      const destination = textMember(exchange, "destination")?.trim();
      const newcomer = firsts.find(
        ({ line, atMs }) =>
          atMs >= exchange.event.sentAtMs &&
          !known.has(line.lineId) &&
          destination !== undefined &&
          directory.get(line.extension) === destination,
      );
      if (newcomer === undefined) {
        unseen.push(exchange);
        continue;
      }
      known.add(newcomer.line.lineId);
      invited.set(exchange, newcomer.line.lineId);
      bonds.push({ sinceMs: exchange.event.sentAtMs, one: lineId, other: newcomer.line.lineId });
    }
    return new CallWeb({ bonds, invited, known, unseen });
  }

  /** Whether the recording's own requests made the line. */
  has(lineId: string): boolean {
    return this.#known.has(lineId);
  }

  /** Whether somebody may take part in the line's call whom the API does not show: invited, or brought in by a line of others. */
  mayHideParty(lineId: string, atMs: number): boolean {
    const lines = new Set([lineId, ...this.othersOf(lineId, atMs)]);
    if ([...lines].some((line) => !this.has(line))) return true;
    return this.#unseen.some(
      ({ parameters, event }) => event.sentAtMs <= atMs && lines.has(parameters["lineId"] ?? ""),
    );
  }

  /** The line that rang because of an addParty or a redirect. */
  invitedBy(exchange: Exchange): string | undefined {
    return this.#invited.get(exchange);
  }

  /** The request that made a line ring, when it was no placeCall. */
  inviterOf(lineId: string): Exchange | undefined {
    for (const [exchange, invited] of this.#invited) if (invited === lineId) return exchange;
    return undefined;
  }

  /** The other lines that belonged to the call of this one until then, over ones among them. */
  othersOf(lineId: string, atMs = Infinity): ReadonlySet<string> {
    const reached = new Set([lineId]);
    for (const line of reached) {
      for (const { sinceMs, one, other } of this.#bonds) {
        if (sinceMs > atMs) continue;
        if (one === line) reached.add(other);
        if (other === line) reached.add(one);
      }
    }
    reached.delete(lineId);
    return reached;
  }
}
