import { DEFAULT_WORLD, type Simulator, type World } from "../../src/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import type { FrameLog } from "../wire/frame-log.ts";
import { RccClient } from "../wire/rcc-client.ts";
import type { FaultProof } from "./fault-proof.ts";

/** A member of a line as it came, whatever it is. */
type Raw = Readonly<Record<string, unknown>>;
/** Between two requests, so that they do not meet and each change is pushed for itself, in milliseconds. */
const PAUSE_MS = 200;

type Device = World["externals"][number]["device"];

/** Extensions 101 to 160 of the default world by their numbers, and what is seen of their lines; nothing is taken on trust. */
export class CallStage {
  readonly client: RccClient;
  readonly clock: ManualClock;
  #log: FrameLog | undefined;
  /** Extensions from this number on have no line; each is used for one marker. */
  #unused = 150;

  private constructor(client: RccClient, clock: ManualClock) {
    this.client = client;
    this.clock = clock;
  }

  static async open(simulator: Simulator, clock: ManualClock): Promise<CallStage> {
    return new CallStage(await RccClient.logIn(simulator), clock);
  }

  /** The status of placeCall and the line in its answer. */
  async place(
    from: string,
    to: string,
  ): Promise<{ readonly status: number; readonly line: string; readonly body: Raw }> {
    this.clock.advance(PAUSE_MS);
    const { status, body } = await this.client.post(`v1/rcc/Extension/${idOf(from)}/placeCall`, { destination: to });
    const line = rawOf(body);
    return { status, line: String(line["lineId"]), body: line };
  }

  /** The status of an action; a line as its payload is named by its restUri. */
  async act(line: string, action: string, payload?: Raw): Promise<number> {
    this.clock.advance(PAUSE_MS);
    return await this.meet(line, action, payload);
  }

  /** The status of an action at the same instant as the one before. */
  async meet(line: string, action: string, payload?: Raw): Promise<number> {
    return (await this.client.act(line, action, payload)).status;
  }

  /** The far party's line, which rings. */
  async call(from: string, to: string): Promise<readonly [mine: string, theirs: string]> {
    const { line } = await this.place(from, to);
    await this.act(line, "answer");
    return [line, await this.newest()];
  }

  async talk(from: string, to: string): Promise<readonly [mine: string, theirs: string]> {
    const [mine, theirs] = await this.call(from, to);
    await this.act(theirs, "answer");
    return [mine, theirs];
  }

  /** 101 talks with 103 and holds its call with 102. */
  async consultation(): Promise<{ talking: string; held: string; farOfTalking: string; farOfHeld: string }> {
    const [held, farOfHeld] = await this.talk("101", "102");
    const [talking, farOfTalking] = await this.talk("101", "103");
    return { talking, held, farOfTalking, farOfHeld };
  }

  /** The invited party's line, which rings. */
  async invite(line: string, destination: string): Promise<string> {
    await this.act(line, "addParty", { destination });
    return await this.newest();
  }

  /** 101, 102 and 103 in one call. */
  async conference(): Promise<readonly [alice: string, bruno: string, chloe: string]> {
    const [alice, bruno] = await this.talk("101", "102");
    const chloe = await this.invite(alice, "103");
    await this.act(chloe, "answer");
    return [alice, bruno, chloe];
  }

  /** The list as it came: its count, and its lines. */
  async list(): Promise<{ readonly count: unknown; readonly lines: readonly Raw[] }> {
    const body = rawOf((await this.client.get("v1/rcc/CallLine")).body);
    const { count, results } = body;
    return { count, lines: Array.isArray(results) ? results.map(rawOf) : [] };
  }

  /** The line that was made last. */
  async newest(): Promise<string> {
    const ids = (await this.list()).lines.map(({ lineId }) => Number(lineId));
    return String(Math.min(...ids));
  }

  /** A line as it is read by itself. */
  async line(line: string): Promise<Raw> {
    return rawOf((await this.client.get(`v1/rcc/CallLine/${line}`)).body);
  }

  async members(member: string, ...lines: readonly string[]): Promise<readonly unknown[]> {
    const values: unknown[] = [];
    for (const line of lines) values.push((await this.line(line))[member]);
    return values;
  }

  async states(...lines: readonly string[]): Promise<readonly unknown[]> {
    return await this.members("state", ...lines);
  }

  /** How many lines are listed that are not dropped. */
  async live(): Promise<number> {
    return (await this.list()).lines.filter(({ state }) => state !== "dropped").length;
  }

  /** From now on frames are recorded. */
  async watch(): Promise<void> {
    this.#log = await this.client.openSocket();
    await this.client.listen("Watch");
  }

  /** What frames have shown of a line, once everything that was due has come: a later line is told of after all of it. */
  async pushed(line: string, member = "state"): Promise<readonly unknown[]> {
    const log = this.#log;
    if (log === undefined) throw new Error("nobody watches");
    this.clock.advance(1_000);
    const marker = (await this.place(String(this.#unused), "149")).line;
    this.#unused += 1;
    await log.until(() => log.snapshots("Watch").some(({ lineId }) => lineId === marker));
    return log.snapshots("Watch").flatMap((one) => (one.lineId === line ? [rawOf(one)[member]] : []));
  }
}

/** A proof by what is seen of calls. */
export function onStage({
  observe,
  ...proof
}: Omit<FaultProof, "observe"> & {
  readonly observe: (stage: CallStage) => Promise<unknown>;
}): FaultProof {
  return { ...proof, observe: async (simulator, clock) => await observe(await CallStage.open(simulator, clock)) };
}

/** The default world with other telephones, by directory number. */
export function withDevices(devices: Readonly<Record<string, Device>>): World {
  return {
    ...DEFAULT_WORLD,
    enterprises: DEFAULT_WORLD.enterprises.map((enterprise) => ({
      ...enterprise,
      extensions: enterprise.extensions.map((one) => ({ ...one, device: devices[one.addressNumber] ?? one.device })),
    })),
  };
}

/** A line as the payload of merge and transfer. */
export function naming(line: string): Raw {
  return { line: `v1/rcc/CallLine/${line}` };
}

function idOf(number: string): string {
  return String(700_000 + Number(number));
}

function rawOf(value: unknown): Raw {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
