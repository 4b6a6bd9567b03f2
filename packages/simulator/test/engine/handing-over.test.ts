import { describe, expect, it } from "vitest";
import { CallScene } from "../call-scene.ts";

describe("redirect of a ringing line (T10)", () => {
  it("makes another extension ring instead, while the caller waits on", () => {
    const scene = new CallScene();
    const alice = scene.place("11", "102");
    scene.do(alice, "answer");
    const bruno = scene.newest("12");

    scene.do(bruno, { action: "redirect", destination: "103" });

    const chloe = scene.newest("13");
    expect(scene.line(bruno)).toMatchObject({ state: "dropped", cause: "causeRedirected" });
    expect(scene.line(chloe)).toMatchObject({ state: "ringing", incoming: true });
    expect(scene.state(alice)).toBe("alerting");
    expect([scene.shown(alice), scene.shown(chloe)]).toEqual(["103", "101"]);
  });

  it("to somebody busy drops the caller", () => {
    const scene = new CallScene();
    const alice = scene.place("11", "102");
    scene.do(alice, "answer");

    scene.do(scene.newest("12"), { action: "redirect", destination: "202" });
    scene.clock.advance(0);

    expect(scene.line(alice)).toMatchObject({ state: "dropped", cause: "causeBusy" });
  });

  it("by an invitee does not change what those in the call display", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    scene.do(alice, { action: "addParty", destination: "103" });

    scene.do(scene.newest("13"), { action: "redirect", destination: "104" });

    expect([scene.shown(alice), scene.shown(bruno), scene.shown(scene.newest("14"))]).toEqual(["102", "101", "101"]);
  });

  it("back to the caller is refused (D-17)", () => {
    const scene = new CallScene();
    scene.do(scene.place("11", "102"), "answer");

    const outcome = scene.act(scene.newest("12"), { action: "redirect", destination: "101" });

    expect(outcome).toMatchObject({ kind: "refused", refusal: { kind: "impossible" } });
  });
});

describe("redirect of a connected line (T19)", () => {
  it.each(["talking", "held"])("that is %s drops it; the far party waits for the new destination", (state) => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    if (state === "held") scene.do(alice, "hold");

    scene.do(alice, { action: "redirect", destination: "103" });

    const chloe = scene.newest("13");
    expect(scene.line(alice)).toMatchObject({ state: "dropped", cause: "causeTransfer" });
    expect(scene.line(bruno)).toMatchObject({ state: "alerting", cause: "causeTransfer" });
    expect(scene.state(chloe)).toBe("ringing");
    expect([scene.shown(bruno), scene.shown(chloe)]).toEqual(["103", "102"]);
  });

  it("connects the far party when the new destination answers", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    const { talkingMs } = scene.line(bruno);
    scene.do(alice, { action: "redirect", destination: "103" });

    scene.do(scene.newest("13"), "answer");

    expect(scene.line(bruno)).toMatchObject({ state: "talking", talkingMs });
    expect(scene.state(scene.newest("13"))).toBe("talking");
  });

  it("drops the far party when the new destination fails", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");

    scene.do(alice, { action: "redirect", destination: "202" });
    scene.clock.advance(0);

    expect(scene.line(bruno)).toMatchObject({ state: "dropped", cause: "causeBusy" });
  });

  it("leaves a far party that holds on hold, with what it can still do (D-5)", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    scene.do(bruno, "hold");

    scene.do(alice, { action: "redirect", destination: "103" });

    expect(scene.line(bruno)).toMatchObject({ state: "held", actions: ["disconnect", "unhold", "leave"] });
    scene.do(bruno, "unhold");
    expect(scene.line(bruno)).toMatchObject({ state: "talking", actions: ["disconnect", "hold", "leave"] });
  });

  it("cancels an invitation that still rings (D-11)", () => {
    const scene = new CallScene();
    const [alice] = scene.talk("11", "12", "102");
    scene.do(alice, { action: "addParty", destination: "103" });
    const chloe = scene.newest("13");

    scene.do(alice, { action: "redirect", destination: "104" });

    expect(scene.line(chloe)).toMatchObject({ state: "dropped", cause: "causeCallCancelled" });
  });
});

describe("transfer (T20)", () => {
  it("drops both own lines and joins the far parties, who display each other and go on talking", () => {
    const scene = new CallScene();
    const { talking, held, farOfTalking, farOfHeld } = scene.consultation();

    scene.do(talking, { action: "transfer", other: held });

    expect(scene.line(talking)).toMatchObject({ state: "dropped", cause: "causeTransfer" });
    expect(scene.line(held)).toMatchObject({ state: "dropped", cause: "causeTransfer" });
    expect([scene.state(farOfTalking), scene.state(farOfHeld)]).toEqual(["talking", "talking"]);
    expect([scene.shown(farOfTalking), scene.shown(farOfHeld)]).toEqual(["102", "103"]);
    expect(scene.lastPublished()).toHaveLength(4);
  });

  it("joins them in one call: either of them can end it", () => {
    const scene = new CallScene();
    const { talking, held, farOfTalking, farOfHeld } = scene.consultation();
    scene.do(talking, { action: "transfer", other: held });

    scene.do(farOfHeld, "disconnect");

    expect(scene.state(farOfTalking)).toBe("dropped");
  });

  it("leaves a far party that holds on hold", () => {
    const scene = new CallScene();
    const { talking, held, farOfHeld } = scene.consultation();
    scene.do(farOfHeld, "hold");

    scene.do(talking, { action: "transfer", other: held });

    expect(scene.state(farOfHeld)).toBe("held");
  });

  it("hands the far party to a conference that is on hold, and displays are handed on too", () => {
    const scene = new CallScene();
    const [alice, bruno, chloe] = scene.conference();
    scene.do(alice, "hold");
    const [talking, david] = scene.talk("11", "14", "104");

    scene.do(talking, { action: "transfer", other: alice });

    const lines = [bruno, chloe, david].map((id) => scene.line(id));
    expect(lines.map(({ conference, state }) => [conference, state])).toEqual([
      [true, "talking"],
      [true, "talking"],
      [true, "talking"],
    ]);
    expect([bruno, chloe, david].map((id) => scene.shown(id))).toEqual(["104", "104", "102"]);
  });

  it("cancels invitations of both calls that still ring (D-11)", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();
    scene.do(talking, { action: "addParty", destination: "104" });
    scene.do(held, { action: "addParty", destination: "105" });
    const invitees = [scene.newest("14"), scene.newest("15")];

    scene.do(talking, { action: "transfer", other: held });

    expect(invitees.map((id) => [scene.state(id), scene.line(id).cause])).toEqual([
      ["dropped", "causeCallCancelled"],
      ["dropped", "causeCallCancelled"],
    ]);
  });
});

describe("merge (T21)", () => {
  it("keeps the talking line and drops the held one; all far parties are in one conference", () => {
    const scene = new CallScene();
    const { talking, held, farOfTalking, farOfHeld } = scene.consultation();

    scene.do(talking, { action: "merge", other: held });

    expect(scene.line(held)).toMatchObject({ state: "dropped", cause: "causeConference" });
    expect([talking, farOfTalking, farOfHeld].map((id) => scene.line(id))).toMatchObject([
      { conference: true, state: "talking" },
      { conference: true, state: "talking" },
      { conference: true, state: "talking" },
    ]);
  });

  it("makes them one call, which disconnect ends for all", () => {
    const scene = new CallScene();
    const { talking, held, farOfTalking, farOfHeld } = scene.consultation();
    scene.do(talking, { action: "merge", other: held });

    scene.do(farOfTalking, "disconnect");

    expect([talking, farOfHeld].map((id) => scene.state(id))).toEqual(["dropped", "dropped"]);
  });
});

describe("an invitation that rings in the held call when two calls are merged", () => {
  it("moves into the conference, and nothing of it is published (D-7, I-21)", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();
    scene.do(held, { action: "addParty", destination: "104" });
    const invited = scene.newest("14");
    const before = scene.line(invited);

    scene.do(talking, { action: "merge", other: held });

    expect(scene.lastPublished()).not.toContain(invited);
    expect(scene.line(invited)).toEqual({ ...before, call: scene.line(talking).call });
    scene.do(invited, "answer");
    expect(scene.line(invited)).toMatchObject({ state: "talking", conference: true });
  });
});

describe.each(["transfer", "merge"] as const)("the line that %s names (D-15)", (action) => {
  it.each([
    ["is no line at all", undefined, "impossible"],
    ["does not exist", -999_999, "unknown"],
  ])("is refused when it %s", (_, other, kind) => {
    const scene = new CallScene();
    const { talking } = scene.consultation();

    expect(scene.act(talking, { action, other })).toMatchObject({ kind: "refused", refusal: { kind } });
  });

  it("is refused when it is the line itself", () => {
    const scene = new CallScene();
    const { talking } = scene.consultation();

    expect(scene.act(talking, { action, other: talking })).toMatchObject({ refusal: { kind: "wrong-state" } });
  });

  it("is refused when it belongs to another extension, held as it may be", () => {
    const scene = new CallScene();
    const { talking, farOfHeld } = scene.consultation();
    scene.do(farOfHeld, "hold");

    expect(scene.act(talking, { action, other: farOfHeld })).toMatchObject({ refusal: { kind: "wrong-state" } });
  });

  it("does not exist when its extension is not enabled for RCC", () => {
    const scene = new CallScene();
    const call = scene.place("11", "109");
    scene.do(call, "answer");
    const hidden = call - 1;
    scene.submit({ type: "device", leg: hidden, deed: { kind: "answers" } });
    const { talking } = scene.consultation();

    expect(scene.act(talking, { action, other: hidden })).toMatchObject({ refusal: { kind: "unknown" } });
  });

  it("does not exist when it belongs to another enterprise", () => {
    const scene = new CallScene();
    const { talking } = scene.consultation();
    const foreign = scene.place("31", "999");

    expect(scene.act(talking, { action, other: foreign })).toMatchObject({ refusal: { kind: "unknown" } });
  });

  it("is refused when it is not held", () => {
    const scene = new CallScene();
    const { talking } = scene.consultation();
    const prompting = scene.place("11", "104");

    expect(scene.act(talking, { action, other: prompting })).toMatchObject({ refusal: { kind: "wrong-state" } });
  });
});
