import type { OperationId } from "@myrcc/contracts";
import { isAction } from "../engine/action.ts";
import type { Leg } from "../engine/leg.ts";
import { REFUSALS, type RefusalKind } from "../http/refusal.ts";
import type { Dialect } from "./dialect.ts";

/** Another status that domain §3.5 accepts for a refusal (C-21). */
const OTHERS: Readonly<Partial<Record<RefusalKind, number>>> = {
  malformed: 422,
  unauthenticated: 403,
  unknown: 400,
  "wrong-method": 404,
  "wrong-state": 403,
  "wrong-media-type": 400,
  impossible: 400,
};

/** They name a listener (C-30). */
const LISTENER_OPERATIONS: readonly (OperationId | undefined)[] = ["deleteListener", "listCallLines"];

/** What a refused request was about, as far as a reading of its own speaks of that. */
export interface Situation {
  readonly operation: OperationId | undefined;
  readonly kind: RefusalKind;
  /** The line of the path, as it is. */
  readonly leg?: Leg | undefined;
  /** The extension of the path exists, for others. */
  readonly isForeign?: boolean;
}

/** The status of a refusal in a dialect (C-21, C-30, C-53, D-13, D-15, D-18). */
export function refusalStatus(dialect: Dialect, situation: Situation): number {
  const { kind } = situation;
  const other = dialect.takes("other-client-error") ? (OTHERS[kind] ?? REFUSALS[kind].status) : REFUSALS[kind].status;
  return statusOfItsOwn(dialect, situation) ?? other;
}

/** Undefined where no reading but that of the error table speaks of it. */
function statusOfItsOwn(dialect: Dialect, situation: Situation): number | undefined {
  const { operation, kind, leg, isForeign = false } = situation;
  const own = REFUSALS[kind].status;
  if (operation === "login" && (own === 401 || own === 403)) {
    return dialect.takes("login-refusal-other") ? 401 + 403 - own : own;
  }
  // Told apart from what never was only where it is answered otherwise.
  if (kind === "deleted") return 410;
  if (LISTENER_OPERATIONS.includes(operation) && kind === "unknown") {
    return dialect.takes("unknown-listener-other") ? 400 : own;
  }
  if (isForeign && kind === "unknown") return dialect.takes("foreign-403") ? 403 : own;
  return leg === undefined || operation === undefined ? undefined : statusOfAction(dialect, operation, leg, kind);
}

function statusOfAction(dialect: Dialect, action: OperationId, leg: Leg, kind: RefusalKind): number | undefined {
  const own = REFUSALS[kind].status;
  if (kind === "wrong-state" && leg.state === "dropped") return dialect.takes("dropped-other-refusal") ? 410 : own;
  if (action !== "merge" && action !== "transfer") return undefined;
  const isAboutArgument = kind === "unknown" || kind === "impossible" || kind === "wrong-state";
  if (!isAboutArgument || !isAction(action) || !leg.actions.includes(action)) return undefined;
  return dialect.takes("line-argument-other-refusal") ? 400 : own;
}
