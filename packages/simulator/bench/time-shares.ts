/** What a process spends its time on, by the rooms its code comes from. Pure. */
import type { Profiler } from "node:inspector";

export interface Share {
  readonly room: string;
  /** Of the time in which the process did something, from 0 to 1. */
  readonly share: number;
  /** The function with the most time of its own in this room. */
  readonly most: string;
}

/** In this order: the first that a place contains is its room. */
const ROOMS = [
  ["/simulator/src/engine/", "call engine"],
  ["/simulator/src/coalescing/", "coalescing"],
  ["/simulator/src/sessions/", "sessions and listeners"],
  ["/simulator/src/ws/", "frames to sockets"],
  ["/simulator/src/http/", "REST resources"],
  ["/simulator/src/", "the rest of the simulator"],
  ["/ws/", "ws"],
  ["/node_modules/", "fastify and its parts"],
  ["node:internal/timers", "timers"],
  ["node:", "node: http, net, streams"],
] as const;

/** The largest share first; idle time is left out. */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Share[] {
  const byId = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const rooms = new Map<string, Map<string, number>>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const { functionName = "", url = "" } = byId.get(id) ?? {};
    // The profiler's own work would not be there without it.
    if (functionName === "(idle)" || url === "node:inspector") continue;
    const took = timeDeltas[index] ?? 0;
    total += took;
    const functions = member(rooms, roomOf(functionName, url));
    functions.set(functionName, (functions.get(functionName) ?? 0) + took);
  }
  return Array.from(rooms, ([room, functions]) => {
    const most = [...functions].reduce((largest, one) => (one[1] > largest[1] ? one : largest));
    const sum = [...functions.values()].reduce((all, one) => all + one, 0);
    return { room, share: sum / total, most: `${most[0] || "(anonymous)"} ${percent(most[1] / total)}` };
  }).toSorted((one, other) => other.share - one.share);
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function roomOf(functionName: string, url: string): string {
  if (functionName === "(garbage collector)") return "garbage collection";
  // Native code without a function of its own: system calls such as writev and epoll_wait are here.
  if (url === "") return functionName === "(program)" ? "native code and system calls" : `native functions`;
  return ROOMS.find(([part]) => url.includes(part))?.[1] ?? "anything else";
}

function member(rooms: Map<string, Map<string, number>>, room: string): Map<string, number> {
  const known = rooms.get(room);
  if (known !== undefined) return known;
  const created = new Map<string, number>();
  rooms.set(room, created);
  return created;
}
