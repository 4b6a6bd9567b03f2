import { once } from "node:events";
import { WebSocket } from "ws";
import type { Simulator } from "../../../src/index.ts";
import type { ManualClock } from "../../manual-clock.ts";
import { RccClient, type Account } from "../../wire/rcc-client.ts";
import { Ear } from "./ear.ts";

/** Between two looks at what has come, in milliseconds of the platform's clock. */
const STEP_MS = 10;

/** A call of two that talk and have changed nothing for five seconds, watched by listeners of one session. */
export class DeliveryScene {
  readonly client: RccClient;
  readonly ear: Ear;
  readonly mine: string;
  readonly theirs: string;
  readonly simulator: Simulator;
  readonly clock: ManualClock;
  readonly #ears: Ear[];
  #originMs: number;

  private constructor(simulator: Simulator, clock: ManualClock, client: RccClient, ear: Ear, lines: readonly string[]) {
    this.simulator = simulator;
    this.clock = clock;
    this.client = client;
    this.ear = ear;
    this.#ears = [ear];
    [this.mine = "", this.theirs = ""] = lines;
    this.#originMs = clock.nowMs();
  }

  static async open(
    simulator: Simulator,
    clock: ManualClock,
    names: readonly string[] = ["Watch"],
  ): Promise<DeliveryScene> {
    const client = await RccClient.logIn(simulator);
    const lines = await client.talk("700101", "700102", "102");
    const ear = await openEar(simulator, clock, client);
    for (const name of names) await client.listen(name);
    clock.advance(5_000);
    return new DeliveryScene(simulator, clock, client, ear, lines);
  }

  /** Another socket, of the same session unless another client is given. */
  async openEar(client = this.client): Promise<Ear> {
    const ear = await openEar(this.simulator, this.clock, client);
    this.#ears.push(ear);
    return ear;
  }

  /** Another session with a socket and a listener `Other`. */
  async openOther(account?: Account): Promise<{ readonly client: RccClient; readonly ear: Ear }> {
    const client = await RccClient.logIn(this.simulator, account);
    const ear = await this.openEar(client);
    await client.listen("Other");
    return { client, ear };
  }

  /** Actions on one's own line, at one instant. */
  async act(...actions: readonly string[]): Promise<void> {
    for (const action of actions) await this.client.act(this.mine, action);
    await this.settle();
  }

  /** Lets time pass and takes note of what comes meanwhile, to ten milliseconds. */
  async pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      this.clock.advance(STEP_MS);
      await this.settle();
    }
  }

  /** So many changes of one's own line, each long after the one before; those that come afterwards are told from here. */
  async change(times: number): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      await this.client.act(this.mine, count % 2 === 0 ? "hold" : "unhold");
      this.clock.advance(500);
    }
    await this.begin();
  }

  /** Counts the time of what is told from here, and forgets what was told. */
  async begin(): Promise<void> {
    await this.settle();
    for (const ear of this.#ears) ear.heard.length = 0;
    this.#originMs = this.clock.nowMs();
  }

  async settle(): Promise<void> {
    for (const ear of this.#ears) await ear.settle();
  }

  /** `<state>@<ms>` of every snapshot of a line, one's own unless another is given. */
  told(line = this.mine, listenerName = "Watch", ear = this.ear): string[] {
    return ear.told
      .filter((told) => told.line.lineId === line && told.listenerName === listenerName)
      .map((told) => `${told.line.state}@${told.atMs - this.#originMs}`);
  }

  /** So many new lines at one instant, each of an extension of its own. */
  async place(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) await this.client.place(String(700_103 + index), "102");
  }
}

async function openEar({ webSocketUrl }: Simulator, clock: ManualClock, client: RccClient): Promise<Ear> {
  const socket = new WebSocket(webSocketUrl, { headers: { cookie: client.headers.cookie } });
  const ear = new Ear(socket, () => clock.nowMs());
  await once(socket, "open");
  return ear;
}
