import type { Simulator } from "../../src/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { RccClient } from "../wire/rcc-client.ts";
import { handshake, LISTENERS, send, statuses, witnessed } from "./access-probes.ts";

const LINES = "v1/rcc/CallLine";

/** Reading and writing after the session has ended. */
export async function afterwards(simulator: Simulator, client: RccClient): Promise<number[]> {
  return statuses(
    () => client.get(LINES),
    () => send(simulator, client, "POST", LISTENERS, '{"name":"a"}'),
  );
}

/** Whether frames still come after the session's end, and what a request and a handshake are answered with then. */
export async function pushedAfter(
  simulator: Simulator,
  clock: ManualClock,
  end: (client: RccClient) => Promise<unknown>,
): Promise<unknown[]> {
  const client = await RccClient.logIn(simulator);
  const log = await client.openSocket();
  await client.listen("Watch");
  await end(client);
  await witnessed(simulator, (witness) => witness.place("700101", "102"));
  clock.advance(1_000);
  // A frame comes before the answer to a ping that is sent after it; a closed socket answers none.
  if (log.socket.readyState === log.socket.OPEN) await log.pong();
  return [log.arrivals.length > 0, (await client.get(LINES)).status, await handshake(simulator, client.headers)];
}

/** The state of a line after the session that placed it has ended. */
export async function lineAfter(simulator: Simulator, end: (client: RccClient) => Promise<unknown>): Promise<string> {
  const client = await RccClient.logIn(simulator);
  const [line] = await client.talk("700101", "700102", "102");
  await end(client);
  return (await (await RccClient.logIn(simulator)).line(line)).state;
}
