import type { Command, Outcome, Request } from "../src/engine/command.ts";
import { Exchange } from "../src/engine/exchange.ts";
import type { Device } from "../src/engine/device.ts";
import { isLive, type Leg } from "../src/engine/leg.ts";
import { CANONICAL_SWITCHES, type Switches } from "../src/engine/switches.ts";
import { parseWorld } from "../src/world/parse-world.ts";
import type { World } from "../src/world/world.ts";
import { WorldDirectory } from "../src/world/world-directory.ts";
import { ManualClock } from "./manual-clock.ts";
import { requestOf } from "./request-of.ts";

/** Extensions 101 to 106 of `one` do nothing by themselves, 109 is not enabled for RCC; `two` has a 101 as well. */
export const SCENE_WORLD: World = parseWorld(
  `
droppedGraceMs: 2000
enterprises:
  - name: one
    administrators: [{ login: rcc-one, password: demo-one }]
    extensions:
      - { id: "11", addressNumber: "101", displayName: Alice Exemple, pstnNumbers: ["+33199000101"] }
      - { id: "12", addressNumber: "102", displayName: Bruno Exemple, pstnNumbers: ["+33199000102"] }
      - { id: "13", addressNumber: "103", displayName: Chloé Exemple }
      - { id: "14", addressNumber: "104", displayName: David Exemple }
      - { id: "15", addressNumber: "105", displayName: Emma Exemple }
      - { id: "16", addressNumber: "106", displayName: Farid Exemple }
      - { id: "19", addressNumber: "109", displayName: Gaëlle Exemple, rccEnabled: false }
      - { id: "21", addressNumber: "201", displayName: Answers, device: { kind: auto-answer, afterMs: 300 } }
      - { id: "22", addressNumber: "202", displayName: Is busy, device: { kind: busy } }
      - { id: "23", addressNumber: "203", displayName: Is away, device: { kind: no-answer, afterMs: 5000 } }
      - { id: "24", addressNumber: "204", displayName: Rejects, device: { kind: reject, afterMs: 400 } }
      - { id: "25", addressNumber: "205", displayName: Is off, device: { kind: unreachable } }
      - { id: "26", addressNumber: "206", displayName: Is brief, device: { kind: auto-answer, afterMs: 0, hangUpAfterMs: 700 } }
  - name: two
    administrators: [{ login: rcc-two, password: demo-two }]
    extensions:
      - { id: "31", addressNumber: "101", displayName: Hugo Modèle, pstnNumbers: ["+33199000301"] }
externals:
  - { number: "+33199009001", device: { kind: auto-answer, afterMs: 200 } }
`,
  "scene.yaml",
);

/** A platform's calls under a manual clock, with the words in which tests tell what happens. */
export class CallScene {
  readonly clock = new ManualClock();
  readonly directory: WorldDirectory;
  readonly exchange: Exchange;
  /** What each step published, in order. */
  readonly published: (readonly Leg[])[] = [];
  /** Lines that nobody can read any more, in order. */
  readonly forgotten: number[] = [];
  onPublish: (changed: readonly Leg[]) => void = () => {};

  constructor(world = SCENE_WORLD, switches: Switches = CANONICAL_SWITCHES) {
    this.directory = new WorldDirectory(world);
    this.exchange = new Exchange({
      directory: this.directory,
      switches,
      clock: this.clock,
      droppedGraceMs: world.droppedGraceMs,
      publish: (changed) => {
        this.published.push(changed);
        this.onPublish(changed);
      },
      forgotten: (line) => this.forgotten.push(line),
    });
  }

  /** The new line of an extension that calls; throws when the call is refused. */
  place(extension: string, destination: string): number {
    const outcome = this.submit({ type: "place-call", extension, destination });
    if (outcome.kind === "refused" || outcome.placed === undefined) throw new Error(JSON.stringify(outcome));
    return outcome.placed.id;
  }

  act(leg: number, request: Request["action"] | Request): Outcome {
    return this.submit({ type: "act", leg, request: typeof request === "string" ? requestOf(request) : request });
  }

  /** Performs an action that has to be accepted. */
  do(leg: number, request: Request["action"] | Request): void {
    const outcome = this.act(leg, request);
    if (outcome.kind === "refused") throw new Error(outcome.refusal.because);
  }

  submit(command: Command): Outcome {
    this.clock.advance(1);
    return this.exchange.submit(command);
  }

  line(id: number): Leg {
    const leg = [...this.exchange.lines("one"), ...this.exchange.lines("two")].find((one) => one.id === id);
    if (leg === undefined) throw new Error(`no line ${id}`);
    return leg;
  }

  state(id: number): string {
    return this.line(id).state;
  }

  /** The newest live line of an extension. */
  newest(extension: string): number {
    const lines = [...this.exchange.lines("one"), ...this.exchange.lines("two")];
    const leg = lines.findLast((one) => isLive(one) && one.party.kind === "extension" && one.party.id === extension);
    if (leg === undefined) throw new Error(`extension ${extension} has no line`);
    return leg.id;
  }

  /** Two extensions that talk: the caller's line, the callee's line. */
  talk(caller: string, callee: string, number: string): [number, number] {
    const mine = this.place(caller, number);
    this.do(mine, "answer");
    const theirs = this.newest(callee);
    this.do(theirs, "answer");
    return [mine, theirs];
  }

  /** Three extensions in one call: 11 has invited 13 to its call with 12. */
  conference(): [number, number, number] {
    const [alice, bruno] = this.talk("11", "12", "102");
    this.do(alice, { action: "addParty", destination: "103" });
    const chloe = this.newest("13");
    this.do(chloe, "answer");
    return [alice, bruno, chloe];
  }

  /** 11 talks with 13 and holds its call with 12: talking line, held line, and the far ends of both. */
  consultation(): { talking: number; held: number; farOfTalking: number; farOfHeld: number } {
    const [held, farOfHeld] = this.talk("11", "12", "102");
    const [talking, farOfTalking] = this.talk("11", "13", "103");
    return { talking, held, farOfTalking, farOfHeld };
  }

  /** Ids of the lines that the last step published, the older ones first. */
  lastPublished(): number[] {
    return (this.published.at(-1) ?? []).map(({ id }) => id).toSorted((a, b) => b - a);
  }

  /** The number that a line displays. */
  shown(id: number): string {
    const { facing, party } = this.line(id);
    return this.directory.display(facing, party).number;
  }
}

/** A device of its own for one extension of the scene. */
export function withDevice(extension: string, device: Device): World {
  return {
    ...SCENE_WORLD,
    enterprises: SCENE_WORLD.enterprises.map((enterprise) => ({
      ...enterprise,
      extensions: enterprise.extensions.map((one) => (one.id === extension ? { ...one, device } : one)),
    })),
  };
}
