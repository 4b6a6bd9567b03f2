import { describe, expect, it } from "vitest";
import { CallScene } from "../call-scene.ts";

/** Both orders of two events that meet; the engine runs one after the other. */
describe("events that meet (domain §3.6)", () => {
  it("R1: of two who hang up, the second is told that the line is dropped", () => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");

    const outcomes = [scene.act(mine, "disconnect"), scene.act(theirs, "disconnect")];

    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "refused"]);
    expect(scene.published.flat().filter(({ id, state }) => id === theirs && state === "dropped")).toHaveLength(1);
  });

  it("R2: a line that its peer has hung up cannot be held any more", () => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");
    scene.do(theirs, "disconnect");

    expect(scene.act(mine, "hold")).toMatchObject({ refusal: { kind: "wrong-state" } });
    expect(scene.state(mine)).toBe("dropped");
  });

  it("R2: a line that was held just before its peer hangs up is dropped, and not held again", () => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");
    scene.do(mine, "hold");
    scene.do(theirs, "disconnect");

    expect(scene.act(mine, "unhold")).toMatchObject({ refusal: { kind: "wrong-state" } });
    expect(scene.state(mine)).toBe("dropped");
  });

  it("R3: a call that the caller has given up cannot be answered", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");
    scene.do(mine, "answer");
    const theirs = scene.newest("12");
    scene.do(mine, "disconnect");

    expect(scene.act(theirs, "answer")).toMatchObject({ refusal: { kind: "wrong-state" } });
    expect([scene.state(mine), scene.state(theirs)]).toEqual(["dropped", "dropped"]);
  });

  it("R3: a call that is answered just before the caller gives it up ends for both", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");
    scene.do(mine, "answer");
    const theirs = scene.newest("12");
    scene.do(theirs, "answer");
    scene.do(mine, "disconnect");

    expect([scene.state(mine), scene.state(theirs)]).toEqual(["dropped", "dropped"]);
  });

  it("R4: the same action twice is one transition", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");

    const outcomes = [scene.act(mine, "hold"), scene.act(mine, "hold")];

    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "refused"]);
  });

  it("R5: of two lines that are resumed, the last one talks", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();
    scene.do(talking, "hold");

    scene.do(talking, "unhold");
    scene.do(held, "unhold");

    expect([scene.state(talking), scene.state(held)]).toEqual(["held", "talking"]);
  });

  it("R6: a transfer to a line whose far end has hung up changes nothing", () => {
    const scene = new CallScene();
    const { talking, held, farOfHeld } = scene.consultation();
    scene.do(farOfHeld, "disconnect");

    expect(scene.act(talking, { action: "transfer", other: held })).toMatchObject({ refusal: { kind: "wrong-state" } });
    expect(scene.state(talking)).toBe("talking");
  });

  it("R6: a transfer just before the far end hangs up has dropped both own lines, and then the other far end ends too", () => {
    const scene = new CallScene();
    const { talking, held, farOfTalking, farOfHeld } = scene.consultation();
    scene.do(talking, { action: "transfer", other: held });
    expect([talking, held, farOfTalking].map((line) => scene.state(line))).toEqual(["dropped", "dropped", "talking"]);

    scene.do(farOfHeld, "disconnect");

    expect([farOfTalking, farOfHeld].map((line) => scene.state(line))).toEqual(["dropped", "dropped"]);
  });

  it("R7: of two transfers that cross, the second is refused", () => {
    const scene = new CallScene();
    const { talking, held, farOfTalking, farOfHeld } = scene.consultation();

    const outcomes = [
      scene.act(talking, { action: "transfer", other: held }),
      scene.act(held, { action: "transfer", other: talking }),
    ];

    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "refused"]);
    expect([farOfTalking, farOfHeld].map((line) => scene.state(line))).toEqual(["talking", "talking"]);
  });

  it("R7: of two merges that cross, the second is refused", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();

    const outcomes = [
      scene.act(talking, { action: "merge", other: held }),
      scene.act(held, { action: "merge", other: talking }),
    ];

    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "refused"]);
  });

  it("R8: an action that only an older snapshot lists is refused and changes nothing", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();
    const older = scene.line(talking).actions;
    scene.do(held, "disconnect");
    const before = scene.exchange.lines("one");

    const outcome = scene.act(talking, { action: "merge", other: held });

    expect(older).toContain("merge");
    expect(outcome).toMatchObject({ refusal: { kind: "wrong-state" } });
    expect(scene.exchange.lines("one")).toEqual(before);
  });

  it("R12: two who call each other have two calls", () => {
    const scene = new CallScene();
    const fromAlice = scene.place("11", "102");
    const fromBruno = scene.place("12", "101");

    scene.do(fromAlice, "answer");
    scene.do(fromBruno, "answer");

    expect(scene.exchange.lines("one").map(({ state }) => state)).toEqual([
      "alerting",
      "alerting",
      "ringing",
      "ringing",
    ]);
  });

  it("R13: an invitee cannot answer once the inviter has left a call of two", () => {
    const scene = new CallScene();
    const [alice] = scene.talk("11", "12", "102");
    scene.do(alice, { action: "addParty", destination: "103" });
    const chloe = scene.newest("13");
    scene.do(alice, "leave");

    expect(scene.act(chloe, "answer")).toMatchObject({ refusal: { kind: "wrong-state" } });
  });

  it("R13: an invitee answers although the inviter has left, when two others are still there", () => {
    const scene = new CallScene();
    const [alice, bruno, chloe] = scene.conference();
    scene.do(alice, { action: "addParty", destination: "104" });
    const david = scene.newest("14");
    scene.do(alice, "leave");

    scene.do(david, "answer");

    expect([bruno, chloe, david].map((line) => scene.state(line))).toEqual(["talking", "talking", "talking"]);
    expect(scene.line(david).conference).toBe(true);
  });
});
