import { login } from "@myrcc/contracts/client";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { DEFAULT_WORLD, REDIRECT_STATUSES, startSimulator } from "../../src/index.ts";
import { basic, E1, request } from "./rcc-client.ts";

const PLAIN = { port: 0, world: DEFAULT_WORLD } as const;

describe("an instance that has moved (F-25, C-54)", () => {
  it.each(REDIRECT_STATUSES)("sends everything to the other with %i and the full address", async (status) => {
    await using old = await startSimulator({ ...PLAIN, redirect: { to: "http://127.0.0.1:9", status } });

    const replies = await Promise.all(
      [
        ["POST", "v1/service/Login"],
        ["GET", "v1/rcc/Extension?offset=50&length=50"],
        ["DELETE", "v1/service/EventListener/bean/Call%20lines%2F%C3%A9"],
        ["GET", "no/such/path"],
      ].map(async ([method = "", path = ""]) => {
        const response = await fetch(`${old.baseUrl}/restletrouter/${path}`, { method, redirect: "manual" });
        return [response.status, response.headers.get("location"), await response.text()];
      }),
    );

    expect(replies).toEqual([
      [status, "http://127.0.0.1:9/restletrouter/v1/service/Login", ""],
      [status, "http://127.0.0.1:9/restletrouter/v1/rcc/Extension?offset=50&length=50", ""],
      [status, "http://127.0.0.1:9/restletrouter/v1/service/EventListener/bean/Call%20lines%2F%C3%A9", ""],
      [status, "http://127.0.0.1:9/restletrouter/no/such/path", ""],
    ]);
    expect(old.openSessions).toBe(0);
  });

  it("sends the handshake of a WebSocket on as well", async () => {
    await using old = await startSimulator({ ...PLAIN, redirect: { to: "http://127.0.0.1:9", status: 302 } });
    const socket = new WebSocket(old.webSocketUrl);

    const answered = await new Promise((resolve, reject) => {
      socket.on("error", reject);
      socket.once("unexpected-response", (_request, response) => {
        resolve([response.statusCode, response.headers.location]);
        socket.terminate();
      });
    });

    expect(answered).toEqual([302, "http://127.0.0.1:9/restletrouter/ws-service/myRCC"]);
  });

  it.each([301, 302] as const)("by %i leads an application to where its calls are, socket included", async (status) => {
    await using current = await startSimulator(PLAIN);
    await using old = await startSimulator({ ...PLAIN, redirect: { to: current.baseUrl, status } });
    const session = await login({ ...E1, baseUrl: old.baseUrl });

    const lines = await session.listen("moved");
    const { value: first } = await session.extensions()[Symbol.asyncIterator]().next();
    if (first === undefined) throw new Error("the default world has extensions");
    const placed = await session.placeCall(first.id, "102");
    let state = "";
    for await (const line of lines) {
      if (line.id !== placed.id) continue;
      state = line.state;
      break;
    }

    expect(state).toBe("prompting");
    expect([old.openSessions, current.openSessions]).toEqual([0, 1]);
    await session.logout();
    expect(current.openSessions).toBe(0);
  });

  it("knows nobody: its sessions are at the other", async () => {
    await using current = await startSimulator(PLAIN);
    await using old = await startSimulator({ ...PLAIN, redirect: { to: current.baseUrl, status: 302 } });

    const reply = await request(current, "POST", "v1/service/Login", {
      headers: { authorization: basic(E1), "x-application": "myRCC" },
    });
    const moved = await fetch(`${old.baseUrl}/restletrouter/v1/rcc/CallLine`, {
      redirect: "manual",
      headers: {
        cookie: reply.headers.getSetCookie()[0] ?? "",
        "x-application": reply.headers.get("x-application") ?? "",
      },
    });

    expect([reply.status, moved.status]).toEqual([200, 302]);
  });
});
