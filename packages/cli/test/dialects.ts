import type { ExchangeEvent, TraceEvent } from "@myrcc/contracts";
import type { Recording } from "@myrcc/oracle";

/** The recording as a platform would have brought it about that writes and answers in another, tolerated way. */
export function inDialect(recordings: readonly Recording[]): Recording[] {
  return recordings.map(({ run, events }) => ({ run, events: events.map(translated) }));
}

/** The same, but for the last frame that shows a held line. */
export function inChangingDialect(recordings: readonly Recording[]): Recording[] {
  return inDialect(recordings).map(({ run, events }, index) => {
    const last = events.findLastIndex((event) => event.type === "frame" && event.text.includes('"held"'));
    const original = recordings[index]?.events[last];
    return { run, events: events.map((event, at) => (at === last && original !== undefined ? original : event)) };
  });
}

function translated(event: TraceEvent): TraceEvent {
  switch (event.type) {
    case "frame":
      return { ...event, text: event.text.replaceAll('"extension":', '"uriExtension":') };
    case "exchange":
      return answeredOtherwise(event);
    case "run":
    case "case":
    case "socket":
      return event;
  }
}

function answeredOtherwise(event: ExchangeEvent): ExchangeEvent {
  if (event.operation === "hold" && event.status === 204) return { ...event, status: 202 };
  if (event.operation !== "logout") return event;
  const { "set-cookie": _cookies, ...responseHeaders } = event.responseHeaders;
  return { ...event, responseHeaders };
}
