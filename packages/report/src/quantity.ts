const COUNT = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const INSTANT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
});

/** `1,234` */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** `1 case`, `2 cases` */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** Milliseconds without their unit: `100.05`; a sign where the value lies beyond what was recorded. */
export function formatMs(valueMs: number): string {
  if (valueMs === Number.POSITIVE_INFINITY) return "> range";
  if (valueMs === Number.NEGATIVE_INFINITY) return "< 0";
  return valueMs.toFixed(2);
}

/** `850 ms`, `12.3 s`, `2 min 5 s` */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`;
  if (durationMs < 60_000) return `${(durationMs / 1000).toFixed(1)} s`;
  const seconds = Math.round(durationMs / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `24 November 2026 at 21:59:03 UTC`; text that is no instant is left as it is. */
export function formatInstant(iso: string): string {
  const epochMs = Date.parse(iso);
  return Number.isNaN(epochMs) ? iso : `${INSTANT.format(epochMs)} UTC`;
}

/** `1,024 bytes` up to a few kB, else `1.5 MB` with decimal prefixes. */
export function formatBytes(bytes: number): string {
  if (bytes < 10_000) return `${formatCount(bytes)} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
