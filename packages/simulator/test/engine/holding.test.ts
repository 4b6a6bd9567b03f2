import { describe, expect, it } from "vitest";
import { CallScene } from "../call-scene.ts";

const TALKING = ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"];

describe("hold (T11)", () => {
  it.each([0, 1])("by side %i holds its line, and the far party notices nothing", (side) => {
    const scene = new CallScene();
    const lines = scene.talk("11", "12", "102");
    const [own, far] = side === 0 ? lines : lines.toReversed();
    const farBefore = scene.line(far ?? 0);

    scene.do(own ?? 0, "hold");

    expect(scene.state(own ?? 0)).toBe("held");
    expect(scene.line(far ?? 0)).toEqual(farBefore);
    expect(scene.lastPublished()).toEqual([own]);
  });

  it("lists unhold instead of hold", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");

    scene.do(mine, "hold");

    expect(scene.line(mine).actions).toEqual(["addParty", "disconnect", "unhold", "leave", "redirect"]);
  });

  it("keeps the talking time", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    const { talkingMs } = scene.line(mine);
    scene.clock.advance(500);

    scene.do(mine, "hold");

    expect(scene.line(mine).talkingMs).toBe(talkingMs);
  });
});

describe("unhold (T12)", () => {
  it("makes the line talk again", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    scene.do(mine, "hold");

    scene.do(mine, "unhold");

    expect(scene.line(mine)).toMatchObject({ state: "talking", actions: TALKING });
  });

  it("holds the line that the extension was talking on", () => {
    const scene = new CallScene();
    const { talking, held } = scene.consultation();

    scene.do(held, "unhold");

    expect([scene.state(talking), scene.state(held)]).toEqual(["held", "talking"]);
    expect(scene.line(held).actions).toEqual([...TALKING, "transfer", "merge"]);
    expect(scene.line(talking).actions).not.toContain("transfer");
  });

  it("leaves both far parties as they were", () => {
    const scene = new CallScene();
    const { held, farOfHeld, farOfTalking } = scene.consultation();
    const before = [scene.line(farOfHeld), scene.line(farOfTalking)];

    scene.do(held, "unhold");

    expect([scene.line(farOfHeld), scene.line(farOfTalking)]).toEqual(before);
  });
});

describe("a line's actions", () => {
  it("name transfer and merge as soon as the extension holds another line", () => {
    const scene = new CallScene();

    const { talking } = scene.consultation();

    expect(scene.line(talking).actions).toEqual([...TALKING, "transfer", "merge"]);
  });

  it("do not name them for two lines of one extension that a transfer has put into one call (D-6)", () => {
    const scene = new CallScene();
    const [held] = scene.talk("11", "12", "102");
    const [talking, bruno] = scene.talk("11", "12", "102");

    scene.do(talking, { action: "transfer", other: held });

    expect(scene.line(bruno)).toMatchObject({ state: "talking", actions: TALKING });
  });

  it("do not name them while the far end of the held line only rings (D-12)", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    scene.do(bruno, "hold");
    scene.do(alice, { action: "redirect", destination: "104" });

    const [second] = scene.talk("12", "13", "103");

    expect(scene.line(second).actions).toEqual(TALKING);
  });

  it("name them once that far end has answered, which is a change of the talking line", () => {
    const scene = new CallScene();
    const [alice, bruno] = scene.talk("11", "12", "102");
    scene.do(bruno, "hold");
    scene.do(alice, { action: "redirect", destination: "104" });
    const [second] = scene.talk("12", "13", "103");

    scene.do(scene.newest("14"), "answer");

    expect(scene.line(second).actions).toContain("merge");
    expect(scene.lastPublished()).toContain(second);
  });
});

describe("modification times", () => {
  it("rise with every change, even within one millisecond (D-3)", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    const before = scene.line(mine).modifiedMs;

    scene.exchange.submit({ type: "act", leg: mine, request: { action: "hold" } });
    scene.exchange.submit({ type: "act", leg: mine, request: { action: "unhold" } });
    scene.exchange.submit({ type: "act", leg: mine, request: { action: "hold" } });

    expect(scene.line(mine).modifiedMs).toBe(before + 3);
  });

  it("are the time of the change when the line was quiet", () => {
    const scene = new CallScene();
    const [mine] = scene.talk("11", "12", "102");
    scene.clock.advance(5_000);

    scene.do(mine, "hold");

    expect(scene.line(mine).modifiedMs).toBe(scene.clock.nowMs());
  });
});
