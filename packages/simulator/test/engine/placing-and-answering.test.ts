import { describe, expect, it } from "vitest";
import { CallScene, withDevice } from "../call-scene.ts";

describe("placing a call (T1)", () => {
  it("creates one prompting, outgoing line that displays the destination", () => {
    const scene = new CallScene();

    const line = scene.place("11", "102");

    expect(scene.line(line)).toMatchObject({ state: "prompting", incoming: false, talkingMs: undefined });
    expect(scene.shown(line)).toBe("102");
    expect(scene.exchange.lines("one")).toHaveLength(1);
  });

  it("publishes the line", () => {
    const scene = new CallScene();

    const line = scene.place("11", "102");

    expect(scene.lastPublished()).toEqual([line]);
  });

  it("gives each line a smaller id than all before", () => {
    const scene = new CallScene();

    const ids = [scene.place("11", "102"), scene.place("11", "102"), scene.place("12", "101")];

    expect(ids).toEqual([...ids].toSorted((a, b) => b - a));
    expect(new Set(ids).size).toBe(3);
  });

  it("is refused for a destination that is the extension itself (D-17)", () => {
    const scene = new CallScene();

    const outcome = scene.submit({ type: "place-call", extension: "11", destination: "101" });

    expect(outcome).toMatchObject({ kind: "refused", refusal: { kind: "impossible" } });
    expect(scene.exchange.lines("one")).toEqual([]);
  });
});

describe("taking the own device off hook (T2)", () => {
  it("alerts the caller and makes the destination ring, each displaying the other", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");

    scene.do(mine, "answer");

    const theirs = scene.newest("12");
    expect(scene.state(mine)).toBe("alerting");
    expect(scene.line(theirs)).toMatchObject({ state: "ringing", incoming: true });
    expect([scene.shown(mine), scene.shown(theirs)]).toEqual(["102", "101"]);
  });

  it("holds the line that the caller was talking on", () => {
    const scene = new CallScene();
    const [first] = scene.talk("11", "12", "102");
    const second = scene.place("11", "103");

    scene.do(second, "answer");

    expect([scene.state(first), scene.state(second)]).toEqual(["held", "alerting"]);
  });

  it("reaches an extension of another enterprise by its public number, and neither side learns a name (D-23)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "+33199000301");

    scene.do(mine, "answer");

    const theirs = scene.newest("31");
    const display = (id: number): unknown => scene.directory.display(scene.line(id).facing, scene.line(id).party);
    expect(display(mine)).toEqual({
      number: "+33199000301",
      label: "",
      externalNumber: "+33199000301",
      photo: "",
    });
    expect(display(theirs)).toMatchObject({ number: "+33199000101", label: "" });
  });

  it("shows no line for a destination that is not enabled for RCC, which can answer all the same", () => {
    const scene = new CallScene(withDevice("19", { kind: "auto-answer", afterMs: 100 }));
    const mine = scene.place("11", "109");
    scene.do(mine, "answer");

    scene.clock.advance(100);

    expect(scene.exchange.lines("one").map(({ id }) => id)).toEqual([mine]);
    expect(scene.state(mine)).toBe("talking");
    expect(scene.published.flat().filter(({ id }) => id !== mine)).toEqual([]);
  });
});

describe("the own device (T3)", () => {
  it("goes off hook by itself when it answers automatically", () => {
    const scene = new CallScene();
    const mine = scene.place("21", "102");

    scene.clock.advance(300);

    expect(scene.state(mine)).toBe("alerting");
  });

  it("ends the call when nobody takes it off hook in time", () => {
    const scene = new CallScene();
    const mine = scene.place("23", "102");

    scene.clock.advance(5_000);

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeCallNotAnswered" });
  });

  it("gives up no more once it has been taken off hook", () => {
    const scene = new CallScene();
    const mine = scene.place("23", "102");
    scene.do(mine, "answer");

    scene.clock.advance(10_000);

    expect(scene.state(mine)).toBe("alerting");
  });
});

describe("answering an incoming call (T5, T8)", () => {
  it("makes both lines talk since the same instant", () => {
    const scene = new CallScene();

    const [mine, theirs] = scene.talk("11", "12", "102");

    expect([scene.state(mine), scene.state(theirs)]).toEqual(["talking", "talking"]);
    expect(scene.line(mine).talkingMs).toBe(scene.line(theirs).talkingMs);
    expect(scene.lastPublished()).toEqual([mine, theirs]);
  });

  it("holds what the callee was talking on (T8)", () => {
    const scene = new CallScene();
    const [, bruno] = scene.talk("11", "12", "102");
    const fromChloe = scene.place("13", "102");
    scene.do(fromChloe, "answer");

    scene.do(scene.newest("12"), "answer");

    expect(scene.state(bruno)).toBe("held");
  });

  it("holds what the caller has resumed while its destination rang (D-9)", () => {
    const scene = new CallScene();
    const [first] = scene.talk("11", "12", "102");
    const second = scene.place("11", "103");
    scene.do(second, "answer");
    scene.do(first, "unhold");

    scene.do(scene.newest("13"), "answer");

    expect([scene.state(first), scene.state(second)]).toEqual(["held", "talking"]);
  });

  it("happens by itself at a device that answers automatically", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "201");
    scene.do(mine, "answer");

    scene.clock.advance(300);

    expect([scene.state(mine), scene.state(scene.newest("21"))]).toEqual(["talking", "talking"]);
  });
});

describe("a telephone that would have answered by itself", () => {
  it("leaves a line on hold that was answered for it meanwhile", () => {
    const scene = new CallScene();
    const [, theirs] = scene.talk("11", "21", "201");
    scene.do(theirs, "hold");

    scene.clock.advance(300);

    expect(scene.state(theirs)).toBe("held");
  });
});

describe("a destination that does not answer (T6)", () => {
  it.each([
    ["that is busy", "202", 0, "causeBusy"],
    ["that is unreachable", "205", 0, "causeDestNotObtainable"],
    ["that does not exist", "999", 0, "causeDestNotObtainable"],
    ["whose bell rings in vain", "203", 5_000, "causeCallNotAnswered"],
    ["that rejects", "204", 400, "causeBusy"],
  ])("%s drops the caller with the cause", (_, number, afterMs, cause) => {
    const scene = new CallScene();
    const mine = scene.place("11", number);
    scene.do(mine, "answer");
    expect(scene.state(mine)).toBe("alerting");

    scene.clock.advance(afterMs);

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause, talkingMs: undefined });
  });

  it("drops the line that rang in vain as well", () => {
    const scene = new CallScene();
    scene.do(scene.place("11", "203"), "answer");
    const theirs = scene.newest("23");

    scene.clock.advance(5_000);

    expect(scene.line(theirs)).toMatchObject({ state: "dropped", cause: "causeCallNotAnswered" });
  });

  it("has no visible line while it is busy", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "202");

    scene.do(mine, "answer");

    expect(scene.exchange.lines("one").map(({ id }) => id)).toEqual([mine]);
  });
});
