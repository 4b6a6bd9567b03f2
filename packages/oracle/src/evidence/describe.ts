import type { TraceEvent } from "@myrcc/contracts";
import { readMessage } from "./message.ts";

/** One line that tells a person what an event was. */
export function describeEvent(event: TraceEvent): string {
  switch (event.type) {
    case "run":
      return `recording of ${event.baseUrl} begins`;
    case "case":
      return `case ${event.caseId} ${event.phase}s`;
    case "exchange": {
      const body = event.requestText === undefined ? "" : ` ${event.requestText}`;
      const answer = event.status === null ? `no answer (${event.failure ?? "unknown"})` : String(event.status);
      return `${event.method} ${event.path}${body} → ${answer} after ${(event.atMs - event.sentAtMs).toFixed(1)} ms`;
    }
    case "socket": {
      const detail =
        event.phase === "refused"
          ? ` with ${event.status ?? "no status"}`
          : event.phase === "closed"
            ? ` with ${event.code ?? "no code"}`
            : event.unkept === undefined
              ? ""
              : `: ${event.unkept.count} messages of ${event.unkept.bytes} bytes not kept`;
      return `socket ${event.socket} ${event.phase}${detail}`;
    }
    case "frame": {
      const message = readMessage(event, "field");
      if (event.direction === "out" || message.kind !== "frame")
        return `${event.direction === "out" ? "sent" : "received"}: ${event.text.slice(0, 120)}`;
      const lines = message.frame.item.map(
        (line) => `${line.lineId} ${line.state} (modified ${line.lastModificationTime ?? "–"})`,
      );
      return `frame for ${message.frame.listenerName}: ${lines.join(", ")}`;
    }
  }
}
