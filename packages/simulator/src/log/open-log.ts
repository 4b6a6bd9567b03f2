import pino, { type DestinationStream } from "pino";
import { LEVEL_OF, type Log, type LogEvent, type LogLevel } from "./log-event.ts";

export const LOG_FORMATS = ["text", "json"] as const;

export type LogFormat = (typeof LOG_FORMATS)[number];

export interface LogOptions {
  readonly format: LogFormat;
  readonly level: LogLevel | "error";
}

/**
 * A log on standard error. Note: it is written in the background, since writing to a pipe at once would stop the event
 * loop until somebody reads it; a process that ends by itself writes the rest first.
 */
export function openLog(options: LogOptions): Log {
  const destination = pino.destination({ dest: process.stderr.fd, sync: false });
  // Nobody reads any more; the simulator goes on.
  destination.on("error", () => {});
  return logTo(destination, options);
}

/** A log whose lines, each with its line end, go to a stream. */
export function logTo(stream: DestinationStream, { format, level }: LogOptions): Log {
  switch (format) {
    case "json": {
      const logger = pino(
        {
          level: "debug",
          base: null,
          timestamp: pino.stdTimeFunctions.isoTime,
          formatters: { level: (label) => ({ level: label }) },
        },
        stream,
      );
      return { level, write: (event) => logger[LEVEL_OF[event.event]](event) };
    }
    case "text":
      return { level, write: (event) => stream.write(`${textOf(event)}\n`) };
  }
}

/** `12:00:00.000 request method=POST status=204 …`: what has no value is left out, what has spaces is quoted. */
function textOf({ event, ...members }: LogEvent): string {
  const pairs = Object.entries(members).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${/^[^\s"=]+$/.test(String(value)) ? value : JSON.stringify(value)}`],
  );
  return [new Date().toISOString().slice(11, 23), event, ...pairs].join(" ");
}
