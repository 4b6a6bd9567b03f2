import { request as rawRequest } from "node:http";
import { describe, expect, it } from "vitest";
import { startSimulator } from "../../src/index.ts";
import { control, OPTIONS } from "./control-client.ts";

describe("a control request that cannot be done", () => {
  it.each([
    ["PUT", "/extensions/1/device", { kind: "busy" }, 404, /extension of the world/],
    ["PUT", "/externals/nobody/device", { kind: "busy" }, 422, /digits/],
    ["PUT", "/externals/+33199000101/device", { kind: "busy" }, 409, /700101/],
    ["PUT", "/extensions/700101/device", "{", 400, /JSON/],
    ["PUT", "/extensions/700101/device", undefined, 422, /JSON object/],
    ["PUT", "/extensions/700101/device", [], 422, /JSON object/],
    ["PUT", "/extensions/700101/device", {}, 422, /no kind/],
    ["PUT", "/extensions/700101/device", { kind: "loud" }, 422, /one of manual/],
    ["PUT", "/extensions/700101/device", { kind: "busy", afterMs: 1 }, 422, /no afterMs/],
    ["PUT", "/extensions/700101/device", { kind: "reject" }, 422, /no afterMs/],
    ["PUT", "/extensions/700101/device", { kind: "reject", afterMs: -1 }, 422, /whole milliseconds/],
    ["PUT", "/extensions/700101/device", { kind: "manual", hangUpAfterMs: 0.5 }, 422, /hangUpAfterMs/],
    ["PUT", "/extensions/700101/device", { kind: "manual", volume: 3 }, 422, /volume/],
    ["PUT", "/extensions/700101/device", `"${"x".repeat(5_000)}"`, 413, /too large/],
    ["POST", "/externals/5550100/hang-up", undefined, 409, /in none/],
    ["POST", "/legs/x/hang-up", undefined, 404, /\/calls/],
    ["POST", "/state", undefined, 405, /GET/],
    ["GET", "/nothing", undefined, 404, /__sim/],
  ])("%s %s with %j is answered with %i and says what was expected", async (method, path, body, status, words) => {
    await using simulator = await startSimulator(OPTIONS);
    const answered = await control(simulator, method, path, body);

    expect(answered.status).toBe(status);
    expect(answered.body).toEqual({ expected: expect.any(String), found: expect.any(String) });
    expect(JSON.stringify(answered.body)).toMatch(words);
    expect((await control(simulator, "GET", "/extensions/700101/device")).body).toEqual({ kind: "manual" });
  });

  it("is refused when its body does not say that it is JSON", async () => {
    await using simulator = await startSimulator(OPTIONS);
    const { status } = await fetch(`${simulator.controlUrl}/extensions/700101/device`, {
      method: "PUT",
      body: '{"kind":"busy"}',
    });

    expect(status).toBe(415);
  });

  it.each([
    ["of another host", { host: "evil.example" }, 403],
    ["of a page", { origin: "http://evil.example" }, 403],
    ["of this machine", { host: "localhost" }, 200],
  ])("is refused when it comes from a browser: one %s is answered with %3$i", async (_, headers, expected) => {
    await using simulator = await startSimulator(OPTIONS);
    const status = await new Promise((resolve, reject) => {
      rawRequest(`${simulator.controlUrl}/state`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

    expect(status).toBe(expected);
  });
});
