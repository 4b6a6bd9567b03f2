import { expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { RawClient } from "./raw-client.ts";

it.each([
  ["relative paths", [], [204, 204, 204, 204]],
  ["absolute paths", ["absolute-path"], [422, 422, 204, 422]],
  ["whole addresses", ["absolute-uri"], [422, 422, 422, 204]],
] as const)(
  "a platform that writes %s takes its own form of a line, and others if it is the first",
  async (_, dialects, statuses) => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects });
    const client = await RawClient.logIn(simulator);
    const taken: number[] = [];

    for (const root of ["", "/", "/restletrouter/", `${simulator.baseUrl}/restletrouter/`]) {
      const { held, talking, far } = await client.consult();
      taken.push(await client.act(talking, "transfer", { line: `${root}v1/rcc/CallLine/${held}` }));
      for (const lineId of [held, talking, far]) await client.act(lineId, "disconnect");
    }

    expect(taken).toEqual(statuses);
  },
);
