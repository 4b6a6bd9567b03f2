import type { EvidenceEvent } from "@myrcc/contracts";

/** Where an event is recorded: `worker 1, event 42`, and of a repeated run in which repeat. */
export function placeOf({ repeat, worker, seq }: Pick<EvidenceEvent, "repeat" | "worker" | "seq">): string {
  return `${repeat === undefined ? "" : `repeat ${repeat}, `}worker ${worker}, event ${seq}`;
}
