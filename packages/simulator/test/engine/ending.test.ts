import { describe, expect, it } from "vitest";
import { CallScene } from "../call-scene.ts";

describe("disconnecting before there is an answer", () => {
  it("drops a prompting line, and nobody else hears of it (T4)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");

    scene.do(mine, "disconnect");

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeNormal", talkingMs: undefined });
    expect(scene.lastPublished()).toEqual([mine]);
  });

  it("of the caller cancels the ringing line (T7)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");
    scene.do(mine, "answer");
    const theirs = scene.newest("12");

    scene.do(mine, "disconnect");

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeNormal" });
    expect(scene.line(theirs)).toMatchObject({ state: "dropped", cause: "causeCallCancelled" });
  });

  it("of the callee rejects the call, which the caller sees as busy (T9)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");
    scene.do(mine, "answer");
    const theirs = scene.newest("12");

    scene.do(theirs, "disconnect");

    expect(scene.line(theirs)).toMatchObject({ state: "dropped", cause: "causeNormal" });
    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeBusy" });
  });
});

describe.each(["disconnect", "leave"] as const)("%s in a call of two (T13, T14)", (action) => {
  it.each(["caller", "callee"])("by the %s drops both lines", (who) => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");

    scene.do(who === "caller" ? mine : theirs, action);

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeNormal" });
    expect(scene.line(theirs)).toMatchObject({ state: "dropped", cause: "causeNormal" });
  });

  it("works on a held line", () => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");
    scene.do(mine, "hold");

    scene.do(mine, action);

    expect([scene.state(mine), scene.state(theirs)]).toEqual(["dropped", "dropped"]);
  });

  it("keeps the talking time", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    const { talkingMs } = scene.line(mine);

    scene.do(mine, action);

    expect(scene.line(mine).talkingMs).toBe(talkingMs);
  });

  it("cancels an invitation that still rings (D-11)", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    scene.do(mine, { action: "addParty", destination: "103" });
    const invitee = scene.newest("13");

    scene.do(mine, action);

    expect(scene.line(invitee)).toMatchObject({ state: "dropped", cause: "causeCallCancelled" });
  });

  it("takes transfer and merge off the list of the extension's other line", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();

    scene.do(held, action);

    expect(scene.line(talking).actions).not.toContain("transfer");
    expect(scene.lastPublished()).toContain(talking);
  });
});

describe("events at the telephones", () => {
  it("hanging up drops both lines (T23)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "206");
    scene.do(mine, "answer");
    scene.clock.advance(0);
    const theirs = scene.newest("26");
    expect(scene.state(mine)).toBe("talking");

    scene.clock.advance(700);

    expect([scene.state(mine), scene.state(theirs)]).toEqual(["dropped", "dropped"]);
  });

  it("breaking down drops both lines for lack of resources (T24)", () => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");

    scene.submit({ type: "device", leg: mine, deed: { kind: "breaks" } });

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeResourcesNotAvailable" });
    expect(scene.line(theirs)).toMatchObject({ state: "dropped", cause: "causeResourcesNotAvailable" });
  });

  it("breaking down while the called extension rings drops it for lack of resources as well (T24)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");
    scene.do(mine, "answer");
    const theirs = scene.newest("12");

    scene.submit({ type: "device", leg: mine, deed: { kind: "breaks" } });

    expect(scene.line(theirs)).toMatchObject({ state: "dropped", cause: "causeResourcesNotAvailable" });
  });

  it("breaking down cancels an invitation that rings, since its call ends (T24, D-11)", () => {
    const scene = new CallScene();
    const [mine, theirs] = scene.talk("11", "12", "102");
    scene.do(mine, { action: "addParty", destination: "103" });
    const invitee = scene.newest("13");

    scene.submit({ type: "device", leg: theirs, deed: { kind: "breaks" } });

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeResourcesNotAvailable" });
    expect(scene.line(invitee)).toMatchObject({ state: "dropped", cause: "causeCallCancelled" });
  });

  it("an outside party that hangs up drops the line", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "+33199009001");
    scene.do(mine, "answer");
    scene.clock.advance(200);
    const hidden = mine - 1;

    scene.submit({ type: "device", leg: hidden, deed: { kind: "hangs-up" } });

    expect(scene.line(mine)).toMatchObject({ state: "dropped", cause: "causeNormal" });
  });
});

describe("a dropped line", () => {
  it("can be read during the grace and is forgotten afterwards (C-52)", () => {
    const scene = new CallScene();
    const mine = scene.place("11", "102");
    scene.do(mine, "disconnect");

    scene.clock.advance(1_999);
    expect(scene.state(mine)).toBe("dropped");
    expect(scene.forgotten).toEqual([]);
    scene.clock.advance(1);

    expect(scene.exchange.line("one", mine)).toBeUndefined();
    expect(scene.forgotten).toContain(mine);
  });

  it("leaves no alarm behind", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    scene.do(mine, "disconnect");

    scene.clock.advance(2_000);

    expect(scene.clock.pending).toBe(0);
  });
});
