import { describe, expect, it } from "vitest";
import { ACTIONS, type Action } from "../../src/engine/action.ts";
import type { Request } from "../../src/engine/command.ts";
import { CallScene } from "../call-scene.ts";
import { requestOf } from "../request-of.ts";

/** How to get a line into each row of domain §3.4, and which cells of the row are open; typed from the text. */
const ROWS: readonly {
  readonly row: string;
  readonly open: readonly Action[];
  readonly enter: (scene: CallScene) => number;
}[] = [
  { row: "prompting", open: ["answer", "disconnect"], enter: (scene) => scene.place("11", "102") },
  {
    row: "alerting",
    open: ["disconnect"],
    enter: (scene) => {
      const line = scene.place("11", "102");
      scene.do(line, "answer");
      return line;
    },
  },
  {
    row: "ringing",
    open: ["answer", "disconnect", "redirect"],
    enter: (scene) => {
      scene.do(scene.place("11", "102"), "answer");
      return scene.newest("12");
    },
  },
  {
    row: "talking, no held sibling",
    open: ["disconnect", "hold", "addParty", "leave", "redirect", "sendDtmfs"],
    enter: (scene) => scene.talk("11", "12", "102")[0],
  },
  {
    row: "talking, held sibling",
    open: ["disconnect", "hold", "addParty", "leave", "merge", "redirect", "sendDtmfs", "transfer"],
    enter: (scene) => scene.consultation().talking,
  },
  {
    row: "talking, conference",
    open: ["disconnect", "hold", "addParty", "leave", "sendDtmfs"],
    enter: (scene) => scene.conference()[0],
  },
  {
    row: "talking, conference with a held sibling",
    open: ["disconnect", "hold", "addParty", "leave", "sendDtmfs", "merge"],
    enter: (scene) => {
      scene.talk("11", "15", "105");
      return scene.conference()[0];
    },
  },
  {
    row: "held",
    open: ["disconnect", "unhold", "addParty", "leave", "redirect"],
    enter: (scene) => {
      const [line] = scene.talk("11", "12", "102");
      scene.do(line, "hold");
      return line;
    },
  },
  {
    row: "held, conference",
    open: ["disconnect", "unhold", "addParty", "leave"],
    enter: (scene) => {
      const [line] = scene.conference();
      scene.do(line, "hold");
      return line;
    },
  },
  {
    row: "dropped",
    open: [],
    enter: (scene) => {
      const [line] = scene.talk("11", "12", "102");
      scene.do(line, "disconnect");
      return line;
    },
  },
];

/** The action with a payload that would do; 11 is the extension with a held line, if there is one. */
function requestFor(scene: CallScene, action: Action): Request {
  const held = scene.exchange.lines("one").find(({ state, party }) => {
    return state === "held" && party.kind === "extension" && party.id === "11";
  });
  return requestOf(action, { other: held?.id ?? -1 });
}

describe.each(ROWS)("a line that is $row", ({ open, enter }) => {
  it("lists exactly the actions of its row", () => {
    const scene = new CallScene();

    const line = enter(scene);

    expect(new Set(scene.line(line).actions)).toEqual(new Set(open));
  });

  it.each(open)("accepts %s", (action) => {
    const scene = new CallScene();
    const line = enter(scene);

    expect(scene.act(line, requestFor(scene, action)).kind).toBe("done");
  });

  it.each(ACTIONS.filter((action) => !open.includes(action)))("refuses %s and every line stays as it is", (action) => {
    const scene = new CallScene();
    const line = enter(scene);
    const before = scene.exchange.lines("one");

    const outcome = scene.act(line, requestFor(scene, action));

    expect(outcome).toMatchObject({ kind: "refused", refusal: { kind: "wrong-state" } });
    expect(scene.exchange.lines("one")).toEqual(before);
  });
});
