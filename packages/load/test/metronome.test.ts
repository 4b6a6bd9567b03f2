import { once } from "node:events";
import { expect, test } from "vitest";
import { WebSocket } from "ws";
import { LIFELINE_PATH, METRONOME_PATH, METRONOME_PERIOD_MS } from "../src/lifeline/lifeline-message.ts";
import { ParentLifeline } from "../src/lifeline/parent-lifeline.ts";

async function texts(socket: WebSocket, count: number): Promise<string[]> {
  const received: string[] = [];
  socket.on("message", (data) => received.push(Buffer.isBuffer(data) ? data.toString("utf8") : ""));
  while (received.length < count) await once(socket, "message");
  return received;
}

test("the metronome keeps its period over many ticks, and says when it sent", async () => {
  await using lifeline = await ParentLifeline.start({ onMessage: () => {} });
  const socket = new WebSocket(`${lifeline.url}${METRONOME_PATH}`);

  const sentMs = (await texts(socket, 11)).map(Number);

  const [first = 0, last = 0] = [sentMs[0], sentMs.at(-1)];
  const periods = Math.round((last - first) / METRONOME_PERIOD_MS);
  const { count, overflow } = lifeline.metronome.lateness.take();
  // Whole periods, since deadlines do not drift; the rest is how late the first and the last were.
  expect(periods).toBeGreaterThanOrEqual(10);
  expect({ count, overflow }).toEqual({ count: 11, overflow: 0 });
  socket.terminate();
});

test("a command reaches every user, and stop also those that come later", async () => {
  await using lifeline = await ParentLifeline.start({ onMessage: () => {} });
  const early = new WebSocket(`${lifeline.url}${LIFELINE_PATH}`);
  await once(early, "open");
  const heard = texts(early, 1);
  lifeline.tellAll("stop");
  const late = new WebSocket(`${lifeline.url}${LIFELINE_PATH}`);

  expect([await heard, await texts(late, 1)]).toEqual([["stop"], ["stop"]]);
  early.terminate();
  late.terminate();
});
