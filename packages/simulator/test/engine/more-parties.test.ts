import { describe, expect, it } from "vitest";
import { CallScene } from "../call-scene.ts";

describe("addParty (T17)", () => {
  it.each(["talking", "held"])("from a %s line makes the invitee ring and changes nobody else (D-8)", (state) => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    if (state === "held") scene.do(alice, "hold");
    const before = [scene.line(alice), scene.line(bruno)];

    scene.do(alice, { action: "addParty", destination: "103" });

    const chloe = scene.newest("13");
    expect(scene.line(chloe)).toMatchObject({ state: "ringing", incoming: true, conference: false });
    expect(scene.shown(chloe)).toBe("101");
    expect([scene.line(alice), scene.line(bruno)]).toEqual(before);
  });

  it("is refused for a party that is in the call already (D-17)", () => {
    const scene = new CallScene();
    const [alice] = scene.talk("11", "12", "102");

    const outcome = scene.act(alice, { action: "addParty", destination: "102" });

    expect(outcome).toMatchObject({ kind: "refused", refusal: { kind: "impossible" } });
  });

  it.each(["202", "203", "204", "205", "999"])("leaves the call as it was when %s does not answer (C-43)", (number) => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    const before = [scene.line(alice), scene.line(bruno)];

    scene.do(alice, { action: "addParty", destination: number });
    scene.clock.advance(5_000);

    expect([scene.line(alice), scene.line(bruno)]).toEqual(before);
  });
});

describe("an invitee that answers (T18)", () => {
  it("makes the call a conference for everybody in it", () => {
    const scene = new CallScene();

    const lines = scene.conference();

    expect(lines.map((id) => scene.line(id))).toMatchObject([
      { state: "talking", conference: true },
      { state: "talking", conference: true },
      { state: "talking", conference: true },
    ]);
    expect(scene.lastPublished()).toEqual(lines);
  });

  it("takes redirect off the lists and offers no transfer", () => {
    const scene = new CallScene();

    const [alice] = scene.conference();

    expect(scene.line(alice).actions).toEqual(["addParty", "disconnect", "hold", "leave", "sendDtmfs"]);
  });

  it("leaves an inviter on hold", () => {
    const scene = new CallScene();
    const [alice] = scene.talk("11", "12", "102");
    scene.do(alice, "hold");
    scene.do(alice, { action: "addParty", destination: "103" });

    scene.do(scene.newest("13"), "answer");

    expect(scene.line(alice)).toMatchObject({
      state: "held",
      conference: true,
      actions: ["addParty", "disconnect", "unhold", "leave"],
    });
  });

  it("as a fourth party modifies every line (D-7)", () => {
    const scene = new CallScene();
    const lines = scene.conference();
    scene.do(lines[1], { action: "addParty", destination: "104" });
    const david = scene.newest("14");

    scene.do(david, "answer");

    expect(scene.lastPublished()).toEqual([...lines, david]);
  });
});

describe("leave in a conference (T15)", () => {
  it("drops the own line only; the two who are left display each other", () => {
    const scene = new CallScene();
    const [alice, bruno, chloe] = scene.conference();

    scene.do(alice, "leave");

    expect(scene.line(alice)).toMatchObject({ state: "dropped", cause: "causeNormal" });
    expect(scene.line(bruno)).toMatchObject({ state: "talking", conference: false });
    expect(scene.line(chloe)).toMatchObject({ state: "talking", conference: false });
    expect([scene.shown(bruno), scene.shown(chloe)]).toEqual(["103", "102"]);
  });

  it("changes nobody else while three are left (D-7)", () => {
    const scene = new CallScene();
    const [alice] = scene.conference();
    scene.do(alice, { action: "addParty", destination: "104" });
    scene.do(scene.newest("14"), "answer");

    scene.do(alice, "leave");

    expect(scene.lastPublished()).toEqual([alice]);
  });
});

describe("disconnect in a conference (T16)", () => {
  it("drops everybody", () => {
    const scene = new CallScene();
    const lines = scene.conference();

    scene.do(lines[1], "disconnect");

    expect(lines.map((id) => scene.state(id))).toEqual(["dropped", "dropped", "dropped"]);
  });

  it("cancels an invitation that still rings", () => {
    const scene = new CallScene();
    const [alice] = scene.conference();
    scene.do(alice, { action: "addParty", destination: "104" });
    const david = scene.newest("14");

    scene.do(alice, "disconnect");

    expect(scene.line(david)).toMatchObject({ state: "dropped", cause: "causeCallCancelled" });
  });
});

describe("sendDtmfs (T22)", () => {
  it("changes nothing", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    const before = [scene.line(alice), scene.line(bruno)];
    const steps = scene.published.length;

    scene.do(alice, { action: "sendDtmfs", dtmfs: "0123456789*#ABCDabcd" });

    expect([scene.line(alice), scene.line(bruno)]).toEqual(before);
    expect(scene.published).toHaveLength(steps);
  });

  it.each(["", "12x", "1 2", "1".repeat(33)])("refuses %j (C-44)", (dtmfs) => {
    const scene = new CallScene();
    const [alice] = scene.talk("11", "12", "102");

    const outcome = scene.act(alice, { action: "sendDtmfs", dtmfs });

    expect(outcome).toMatchObject({ kind: "refused", refusal: { kind: "impossible" } });
  });
});
