import type { Burst } from "./burst.ts";
import { delayOf, instantOf, newsOf } from "./burst-reading.ts";
import { framesPerChange } from "./coalescing-theory.ts";
import { decideDesign, type DesignDecision } from "./decide-design.ts";
import { gatherEvidence, type DesignEvidence } from "./design-evidence.ts";
import { compareWithNominal, type Equivalence } from "./equivalence.ts";
import type { Estimated } from "./estimate.ts";
import { estimateFanOutSkew } from "./fan-out.ts";
import { estimateBracketedMedian, estimateMedian } from "./median-estimate.ts";
import { proportionOf, type Proportion } from "./proportion.ts";
import { rayleighTest, type RayleighTest } from "./rayleigh.ts";
import { estimateWindowOf, type WindowFinding } from "./window-by-design.ts";

export interface BurstMeasurement {
  readonly evidence: DesignEvidence;
  readonly decision: DesignDecision;
  readonly window: WindowFinding;
  /** Undefined where there is no window to compare. */
  readonly equivalence: Equivalence | undefined;
  /** From an isolated change to the snapshot that shows it. */
  readonly firstChangeDelayMs: Estimated;
  /** Width of the bracket in which the platform makes a change. */
  readonly bracketMs: Estimated;
  readonly coalescing: readonly CoalescingPoint[];
  readonly lostFinals: Proportion;
  /** Snapshots that show nothing new. */
  readonly redundant: Proportion;
  readonly fanOutSkewMs: Estimated;
  /** Of isolated changes, whose delays tell the family, modulo the window: has to look even. */
  readonly stimulusPhases: RayleighTest | undefined;
}

/** Snapshots per change at one rate, and what theory says of the design at that rate. */
export interface CoalescingPoint {
  /** Changes per window, as they were made. */
  readonly load: number;
  readonly changes: number;
  readonly snapshots: number;
  readonly ratio: number;
  /** Undefined without a design and a window. */
  readonly theory: number | undefined;
  /** Whether they are within three standard errors of a binomial share of each other. */
  readonly agrees: boolean | undefined;
}

export interface BurstContext {
  /** The window that the stimuli were made for. */
  readonly scaleMs: number;
  readonly nominalWindowMs: number;
  /** By how much a window may differ from the nominal one and count as equal. */
  readonly marginMs: number;
  /** What a snapshot takes at most from the platform to here, as a null test tells. */
  readonly pathMs: number;
}

/** Everything that bursts tell of how a platform coalesces. What needs more than there is says so, each by itself. */
export function measureBursts(bursts: readonly Burst[], context: BurstContext): BurstMeasurement {
  const evidence = gatherEvidence(bursts, context.scaleMs);
  const decision = decideDesign(evidence);
  const { referenceMs } = evidence;
  const window = estimateWindowOf(decision, bursts, { referenceMs, pathMs: context.pathMs });
  const windowMs = window.kind === "window" ? window.windowMs.value : referenceMs;
  const sound = bursts.filter(({ isDisturbed }) => !isDisturbed);
  const delays = sound.filter(({ stimulus }) => stimulus === "isolated").flatMap((burst) => delayOf(burst, 0) ?? []);
  const snapshots = bursts.reduce((sum, { frames }) => sum + frames.length, 0);
  const redundant = bursts.reduce((sum, { frames }) => sum + frames.filter(({ upTo }) => upTo < 0).length, 0);
  return {
    evidence,
    decision,
    window,
    equivalence:
      window.kind === "window"
        ? compareWithNominal(window.windowMs, context.nominalWindowMs, context.marginMs)
        : undefined,
    firstChangeDelayMs: estimateBracketedMedian(
      delays.map(({ lowerMs }) => lowerMs),
      delays.map(({ upperMs }) => upperMs),
    ),
    bracketMs: estimateMedian(
      sound.flatMap(({ changes }) => changes.map(({ firstByteMs, writtenMs }) => firstByteMs - writtenMs)),
    ),
    coalescing: sound
      .filter(({ stimulus }) => stimulus === "sweep")
      .flatMap((sweep) => coalescingOf(sweep, decision, windowMs) ?? []),
    lostFinals: proportionOf(
      bursts.reduce((sum, { lost }) => sum + lost, 0),
      bursts.reduce((sum, { finals }) => sum + finals, 0),
    ),
    redundant: proportionOf(redundant, snapshots),
    fanOutSkewMs: estimateFanOutSkew(
      sound
        .filter(({ stimulus }) => stimulus === "fan-out")
        .map(({ frames }) => frames.filter(({ upTo }) => upTo >= 0).map(({ atMs }) => atMs)),
    ),
    stimulusPhases: stimulusPhasesOf(bursts, [windowMs, referenceMs]),
  };
}

/** Of the periods that the window may have the one in which the phases are the least even: locked stimuli spoil the window. */
function stimulusPhasesOf(bursts: readonly Burst[], periodsMs: readonly number[]): RayleighTest | undefined {
  const instants = bursts
    .filter(({ stimulus }) => stimulus === "isolated")
    .flatMap(({ changes }) => changes.slice(0, 1).map(instantOf));
  return periodsMs
    .flatMap((periodMs) => rayleighTest(instants, periodMs) ?? [])
    .reduce<RayleighTest | undefined>(
      (least, next) => (least === undefined || next.p < least.p ? next : least),
      undefined,
    );
}

function coalescingOf(sweep: Burst, { design }: DesignDecision, windowMs: number): CoalescingPoint | undefined {
  const [first, last] = [sweep.changes[0], sweep.changes.at(-1)];
  const changes = sweep.changes.length;
  if (first === undefined || last === undefined || changes < 2) return undefined;
  const load = ((changes - 1) / (instantOf(last) - instantOf(first))) * windowMs;
  const snapshots = newsOf(sweep).length;
  const ratio = snapshots / changes;
  const theory = design === "undetermined" ? undefined : framesPerChange(design, load);
  const error = theory === undefined ? 0 : Math.sqrt((theory * (1 - theory)) / changes) + 1 / changes;
  return {
    load,
    changes,
    snapshots,
    ratio,
    theory,
    agrees: theory === undefined ? undefined : Math.abs(ratio - theory) <= 3 * error,
  };
}
