import { RccError, isExtensionId, login, type Line, type Session } from "@myrcc/contracts/client";
import { DEFAULT_WORLD, startSimulator, type Simulator } from "@myrcc/simulator";
import { expect, test } from "vitest";

const account = { login: "rcc-e1", enterprise: "e1", password: "demo-e1" };

async function logIn(simulator: Simulator): Promise<Session> {
  return login({ baseUrl: simulator.baseUrl, ...account });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function start(): Promise<Simulator> {
  return startSimulator({ port: 0, world: DEFAULT_WORLD, windowMs: 20 });
}

test("the extensions of all pages come, each once", async () => {
  await using simulator = await start();
  await using session = await logIn(simulator);

  const numbers = (await collect(session.extensions({ pageLength: 7 }))).map(({ number }) => number);

  // 62 of the enterprise, of which 2 are not enabled.
  expect(new Set(numbers).size).toBe(60);
  expect(numbers).toHaveLength(60);
});

test("an extension that the session may not see is unknown", async () => {
  await using simulator = await start();
  await using session = await logIn(simulator);
  const foreign = "800101";
  if (!isExtensionId(foreign)) throw new Error("no extension id");

  const error = await session.extension(foreign).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ code: "resource.unknown", status: 404, asked: "GET v1/rcc/Extension/800101" });
});

test("a call is placed, answered, held, resumed and ended, each action when the line lists it", async () => {
  await using simulator = await start();
  await using session = await logIn(simulator);
  const [alice, bob] = await collect(session.extensions());
  if (alice === undefined || bob === undefined) throw new Error("two extensions are needed");
  await using lines = await session.listen("switch board/é");
  await session.placeCall(alice.id, bob.number);

  const states: string[] = [];
  let holds = 0;
  for await (const line of lines) {
    const isCaller = line.extensionId === alice.id;
    if (isCaller) states.push(line.state);
    if (line.can("answer")) await line.perform("answer");
    else if (isCaller && line.can("hold") && holds === 0) {
      holds += 1;
      await line.perform("hold");
    } else if (isCaller && line.can("unhold")) await line.perform("unhold");
    else if (isCaller && line.state === "talking") await line.perform("disconnect");
    if (isCaller && line.state === "dropped") break;
  }

  // Alerting may fall into the window in which the other side answers.
  expect(states.filter((state) => state !== "alerting")).toEqual([
    "prompting",
    "talking",
    "held",
    "talking",
    "dropped",
  ]);
  expect(lines.isClosed).toBe(true);
});

test("an action that the state does not permit is refused with its status", async () => {
  await using simulator = await start();
  await using session = await logIn(simulator);
  const [alice] = await collect(session.extensions());
  if (alice === undefined) throw new Error("an extension is needed");
  const line: Line = await session.placeCall(alice.id, "102");

  const error = await line.perform("hold").catch((thrown: unknown) => thrown);

  expect(line.can("hold")).toBe(false);
  expect(error).toBeInstanceOf(RccError);
  expect(error).toMatchObject({ code: "state.wrong", status: 409, problem: { exceptionId: expect.any(String) } });
});

test("a wrong password is refused without showing it", async () => {
  await using simulator = await start();

  const error = await login({ baseUrl: simulator.baseUrl, ...account, password: "not-the-password" }).catch(
    (thrown: unknown) => thrown,
  );

  expect(error).toMatchObject({ code: "credentials.refused", status: 401 });
  expect(String(error)).not.toContain("not-the-password");
});

test("after its logout a session asks nothing any more, and its listeners have ended", async () => {
  await using simulator = await start();
  const session = await logIn(simulator);
  const lines = await session.listen("ends");

  await session.logout();

  expect(await collect(lines)).toEqual([]);
  await expect(session.lines()).rejects.toMatchObject({ code: "session.closed" });
});
