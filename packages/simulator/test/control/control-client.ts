import { DEFAULT_WORLD, type Simulator, type SimulatorOptions } from "../../src/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import type { RccClient } from "../wire/rcc-client.ts";

export const OPTIONS: SimulatorOptions = { port: 0, controlPort: 0, world: DEFAULT_WORLD };
export const EXTERNAL = "+33199009001";

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export async function control(
  { controlUrl = "no control" }: Simulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answered> {
  const response = await fetch(`${controlUrl}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : {
          headers: { "content-type": "application/json" },
          body: typeof body === "string" ? body : JSON.stringify(body),
        }),
  });
  const text = await response.text();
  const value: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, body: value };
}

/** Extension 101 talks to an external party. */
export async function talkingToExternal(client: RccClient, clock: ManualClock): Promise<string> {
  const mine = await client.place("700101", EXTERNAL);
  await client.act(mine, "answer");
  clock.advance(200);
  return mine;
}
