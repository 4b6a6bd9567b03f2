/** What the bench beside Artillery has k6 do: sessions that come at a rate, listen, and say how late frames were. */
import { Counter, Trend } from "k6/metrics";
import { WebSocket } from "k6/websockets";

const setting = (name: string): number => Number(__ENV[name]);
const seconds = setting("BESIDE_SECONDS");

const frames = new Counter("frames");
const lateness = new Trend("lateness_ms");

export const options = {
  scenarios: {
    listen: {
      executor: "constant-arrival-rate",
      rate: setting("BESIDE_ARRIVALS_PER_SECOND"),
      // Note: half an interval less, or k6 would start one more.
      duration: `${(setting("BESIDE_SESSIONS") - 0.5) / setting("BESIDE_ARRIVALS_PER_SECOND")}s`,
      preAllocatedVUs: setting("BESIDE_SESSIONS"),
      gracefulStop: `${seconds + 10}s`,
    },
  },
  summaryTrendStats: ["count", "p(50)", "p(95)", "p(99)", "max"],
};

export default function listen(): void {
  const socket = new WebSocket(__ENV["BESIDE_URL"] ?? "");
  socket.addEventListener("message", (event) => {
    if (!("data" in event) || typeof event.data !== "string") return;
    const { sentMs }: { sentMs: number } = JSON.parse(event.data);
    frames.add(1);
    lateness.add(event.timestamp - sentMs);
  });
}

interface Values {
  readonly count?: number;
  readonly "p(50)"?: number;
  readonly "p(95)"?: number;
  readonly "p(99)"?: number;
}

export function handleSummary({ metrics }: { readonly metrics: Record<string, { readonly values: Values }> }): {
  readonly [file: string]: string;
} {
  const of = (name: string): Values => metrics[name]?.values ?? {};
  const { "p(50)": p50, "p(95)": p95, "p(99)": p99 } = of("lateness_ms");
  return { [__ENV["BESIDE_OUT"] ?? "stdout"]: JSON.stringify({ frames: of("frames").count ?? 0, p50, p95, p99 }) };
}
