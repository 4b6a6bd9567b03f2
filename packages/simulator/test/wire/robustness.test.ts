import { Trouble } from "@myrcc/contracts";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { DEFAULT_WORLD, DESIGN_LETTERS, isDesign, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { RccClient, request } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

/** What comes back for raw bytes on the port, until the server closes. */
function raw(baseUrl: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on("data", (data) => (text += data.toString("latin1")));
    socket.on("error", () => resolve(text));
    socket.on("close", () => resolve(text));
  });
}

describe("starting", () => {
  it("on a port that is taken says so (port.in-use)", async () => {
    await using first = await startSimulator(PLAIN);
    const port = Number(new URL(first.baseUrl).port);

    const attempt = startSimulator({ ...PLAIN, port });

    await expect(attempt).rejects.toThrow(Trouble);
    await expect(attempt).rejects.toMatchObject({ code: "port.in-use", detail: { where: `127.0.0.1:${port}` } });
  });

  it.each(DESIGN_LETTERS.filter(isDesign))(
    "on a port that is taken leaves no timer behind, under design %s",
    async (design) => {
      await using first = await startSimulator(PLAIN);
      const port = Number(new URL(first.baseUrl).port);
      const clock = new ManualClock();

      await expect(startSimulator({ ...PLAIN, port, clock, design })).rejects.toMatchObject({ code: "port.in-use" });

      expect(clock.pending).toBe(0);
    },
  );

  it("at an address that is not this machine's says so (address.unusable)", async () => {
    const attempt = startSimulator({ ...PLAIN, host: "192.0.2.1" });

    await expect(attempt).rejects.toMatchObject({ code: "address.unusable" });
  });

  it("again on the same port works once the first has ended", async () => {
    // Below the range from which the system gives ports to whoever asks for any, so that nobody takes it in between.
    const port = 20_000 + (process.pid % 10_000);
    const first = await startSimulator({ ...PLAIN, port });
    const client = await RccClient.logIn(first);
    await client.openSocket();
    await first.close();

    await using second = await startSimulator({ ...PLAIN, port });

    expect(second.baseUrl).toBe(first.baseUrl);
  });

  it("with a window that is none is refused", async () => {
    await expect(startSimulator({ ...PLAIN, windowMs: 0 })).rejects.toThrow("windowMs is 0");
  });

  it("can be ended twice", async () => {
    const simulator = await startSimulator(PLAIN);
    await simulator.close();

    await expect(simulator.close()).resolves.toBeUndefined();
  });
});

describe("input that is not meant well", () => {
  it("of 100 kB is refused with 413", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const reply = await client.post("v1/service/EventListener/bean", { name: "x".repeat(100_000) });

    expect(reply.status).toBe(413);
    expect(reply.body).toMatchObject({ exceptionId: "InvalidArgument" });
  });

  it("of 100 kB without a session is not even read", async () => {
    await using simulator = await startSimulator(PLAIN);

    const reply = await request(simulator, "POST", "v1/service/EventListener/bean", { body: "x".repeat(100_000) });

    expect(reply.status).toBe(401);
  });

  it.each([
    ["v1/rcc/Extension/%E0%A4%A", 400],
    ["v1/rcc/Extension/%2e%2e%2f", 404],
    ["v1/rcc/CallLine/-99999999999999999999", 404],
    [`v1/rcc/Extension/${"9".repeat(3_000)}`, 404],
    ["v1/rcc/CallLine/__proto__/constructor", 404],
    ["v1/rcc/CallLine?listenerName[]=x", 200],
  ])("%s is answered with %i", async (path, status) => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    expect((await client.get(path)).status).toBe(status);
  });

  it("a member __proto__ in a body is just an unknown member", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);

    const reply = await client.post("v1/service/EventListener/bean", '{"__proto__":{"x":1},"name":"n"}');

    expect(reply.status).toBe(200);
  });

  it("a body that is not UTF-8 is refused with 400", async () => {
    await using simulator = await startSimulator(PLAIN);
    const { headers } = await RccClient.logIn(simulator);

    const { status } = await fetch(`${simulator.baseUrl}/restletrouter/v1/service/EventListener/bean`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: Uint8Array.from([...Buffer.from('{"name":"'), 0xff, ...Buffer.from('"}')]),
    });

    expect(status).toBe(400);
  });

  it.each<[string, string | Uint8Array]>([
    ["no HTTP", "hello\r\n\r\n"],
    ["random bytes", Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256)],
    ["an unknown method", "BREW /restletrouter/v1/rcc/CallLine HTTP/1.1\r\nHost: x\r\n\r\n"],
    [
      "half a handshake",
      "GET /restletrouter/ws-service/myRCC HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    ],
    [
      "a body that never comes",
      "POST /restletrouter/v1/service/Login HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
    ],
  ])("%s leaves the simulator at work, without a 5xx", async (_, bytes) => {
    await using simulator = await startSimulator(PLAIN);

    const answered = await raw(simulator.baseUrl, bytes);

    expect(answered).not.toMatch(/^HTTP\/1\.1 5/);
    expect((await (await RccClient.logIn(simulator)).get("v1/rcc/CallLine")).status).toBe(200);
  });

  it("random bytes on an open socket close that socket alone", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const [bad, good] = [await client.openSocket(), await client.openSocket()];
    await client.listen("all");
    bad.socket.on("error", () => {});

    Reflect.get(bad.socket, "_socket").write(Buffer.from("ffffffffffffffffffff", "hex"));
    await bad.closed;
    const line = await client.place("700101", "102");

    await good.until(() => good.states("all", line).length > 0);
    expect(good.states("all", line)).toEqual(["prompting"]);
  });
});

describe("HEAD and OPTIONS", () => {
  it("HEAD answers as GET without a body, and begins no monitoring", async () => {
    await using simulator = await startSimulator(PLAIN);
    const client = await RccClient.logIn(simulator);
    const log = await client.openSocket();
    await client.post("v1/service/EventListener/bean", { name: "head" });
    await client.listen("all");

    const path = "v1/rcc/CallLine?listenerName=head";
    const reply = await request(simulator, "HEAD", path, { headers: client.headers });
    const line = await client.place("700101", "102");
    await log.until(() => log.states("all", line).length === 1);

    expect([reply.status, reply.body]).toEqual([200, undefined]);
    expect(log.snapshots("head")).toEqual([]);
  });

  it("OPTIONS names the methods", async () => {
    await using simulator = await startSimulator(PLAIN);
    const { headers } = await RccClient.logIn(simulator);

    const reply = await request(simulator, "OPTIONS", "v1/service/Logout", { headers });

    expect([reply.status, reply.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
  });
});
