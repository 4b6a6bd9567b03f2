import { DEFAULT_WORLD, startSimulator, type Simulator, type World } from "../../src/index.ts";
import type { FrameLog } from "../wire/frame-log.ts";
import { E2, RccClient } from "../wire/rcc-client.ts";

/** Stands in everything of the second tenant that no request can hold, and so in nothing that the first may get. */
export const SECRET = "geheim-des-anderen";

const WORLD: World = {
  ...DEFAULT_WORLD,
  droppedGraceMs: 20,
  enterprises: DEFAULT_WORLD.enterprises.map((enterprise) => ({
    ...enterprise,
    extensions: enterprise.extensions.map((extension, index) =>
      enterprise.name === "e2"
        ? { ...extension, displayName: SECRET, department: SECRET, urlPhoto: `http://photos.example/${SECRET}` }
        : // Telephones that answer, so that random actions find lines in every state.
          { ...extension, device: index % 2 === 0 ? extension.device : { kind: "auto-answer", afterMs: 0 } },
    ),
  })),
};

/** A platform on which a second tenant has a call while the first misbehaves. */
export class FuzzedPlatform implements AsyncDisposable {
  readonly simulator: Simulator;
  /** A line of the second tenant. */
  readonly foreignLine: string;
  readonly #bugs: readonly string[];
  readonly #other: RccClient;
  readonly #log: FrameLog;
  readonly #before: string;

  private constructor(scene: {
    simulator: Simulator;
    bugs: readonly string[];
    other: RccClient;
    log: FrameLog;
    line: string;
    before: string;
  }) {
    this.simulator = scene.simulator;
    this.foreignLine = scene.line;
    this.#bugs = scene.bugs;
    this.#other = scene.other;
    this.#log = scene.log;
    this.#before = scene.before;
  }

  static async start(): Promise<FuzzedPlatform> {
    const bugs: string[] = [];
    const simulator = await startSimulator({
      port: 0,
      world: WORLD,
      windowMs: 20,
      log: { level: "error", write: (event) => bugs.push(JSON.stringify(event)) },
    });
    const other = await RccClient.logIn(simulator, E2);
    const [line] = await other.talk("800101", "800102", "102");
    const log = await other.openSocket();
    await other.listen("other");
    const before = JSON.stringify(await other.lines());
    return new FuzzedPlatform({ simulator, bugs, other, log, line, before });
  }

  /** Ends the first tenant's calls, so that they do not grow without end. */
  async clear(): Promise<void> {
    const client = await RccClient.logIn(this.simulator);
    for (let lines = await client.lines(); lines.length > 0; lines = await client.lines()) {
      for (const { lineId } of lines) await client.act(lineId, "disconnect");
    }
    await client.post("v1/service/Logout");
  }

  /** What has gone wrong for the platform or for the second tenant. */
  async damage(): Promise<string[]> {
    const after = JSON.stringify(await this.#other.lines());
    return [
      ...this.#bugs,
      ...(after === this.#before ? [] : [`the other tenant's lines were ${this.#before} and are ${after}`]),
      ...this.#log.arrivals.map(({ frame }) => `the other tenant was pushed ${JSON.stringify(frame)}`),
    ];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.simulator.close();
  }
}
