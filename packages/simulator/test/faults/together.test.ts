import { expect, it } from "vitest";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { RccClient, request } from "../wire/rcc-client.ts";
import { repeated } from "./access-probes.ts";

it("two faults of answers show both, whichever comes first", async () => {
  for (const faults of [
    ["crash-now-and-then", "session-lost-now-and-then"],
    ["session-lost-now-and-then", "crash-now-and-then"],
  ] as const) {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, faults });
    const client = await RccClient.logIn(simulator);

    const found = await repeated(20, () => client.get("v1/rcc/CallLine"));

    expect(found.flatMap((status, index) => (status === 200 ? [] : [[index + 1, status]]))).toEqual([
      [12, 401],
      [20, 500],
    ]);
  }
});

it("faults of different places do not hide one another", async () => {
  await using simulator = await startSimulator({
    port: 0,
    world: DEFAULT_WORLD,
    faults: ["login-any-password", "token-not-checked", "allow-missing"],
  });
  const { cookie } = (await RccClient.logIn(simulator, { login: "rcc-e1", enterprise: "e1", password: "wrong" }))
    .headers;

  const reply = await request(simulator, "PUT", "v1/rcc/CallLine", { headers: { cookie } });

  expect([reply.status, reply.headers.get("allow")]).toEqual([405, null]);
});
