import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

async function readSpec(name: string): Promise<unknown> {
  return parse(await readFile(fileURLToPath(new URL(`../../../spec/${name}`, import.meta.url)), "utf8"));
}

test("both halves are offered in clear and over TLS, at the same variables", async () => {
  const variables = { host: expect.objectContaining({}), port: expect.objectContaining({}) };

  expect(await readSpec("openapi.yaml")).toMatchObject({
    servers: [
      { url: "http://{host}:{port}/restletrouter", variables },
      { url: "https://{host}:{port}/restletrouter", variables },
    ],
  });
  expect(await readSpec("asyncapi.yaml")).toMatchObject({
    servers: {
      platform: { host: "{host}:{port}", protocol: "ws", variables },
      platformOverTls: { host: "{host}:{port}", protocol: "wss", variables },
    },
    channels: { snapshots: { servers: [{ $ref: "#/servers/platform" }, { $ref: "#/servers/platformOverTls" }] } },
  });
});
