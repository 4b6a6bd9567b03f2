import { describe, expect, it } from "vitest";
import type { Design } from "../../src/coalescing/designs.ts";
import { CoalescingScene } from "./coalescing-scene.ts";

/** Frames of each design for the stimuli of domain §4.2; the coalescer starts at 0 and its window is 100 ms. */
const SIGNATURES: readonly {
  readonly design: Design;
  readonly isolated: readonly string[];
  readonly pair: readonly string[];
  readonly twoLines: readonly string[];
}[] = [
  { design: "A", isolated: ["100 x:1"], pair: ["100 x:2"], twoLines: ["100 x:1 y:1"] },
  { design: "A′", isolated: ["100 x:1"], pair: ["100 x:2"], twoLines: ["100 x:1 y:1"] },
  { design: "B", isolated: ["100 x:1"], pair: ["100 x:2"], twoLines: ["100 x:1 y:1"] },
  { design: "C", isolated: ["30 x:1"], pair: ["30 x:1", "130 x:2"], twoLines: ["30 x:1", "70 y:1"] },
  { design: "C′", isolated: ["30 x:1"], pair: ["30 x:1", "130 x:2"], twoLines: ["30 x:1", "130 y:1"] },
  { design: "D", isolated: ["130 x:1"], pair: ["130 x:2"], twoLines: ["130 x:1", "170 y:1"] },
  { design: "E", isolated: ["130 x:1"], pair: ["170 x:2"], twoLines: ["130 x:1", "170 y:1"] },
  { design: "F", isolated: ["30 x:1"], pair: ["30 x:1", "70 x:2"], twoLines: ["30 x:1", "70 y:1"] },
  { design: "G", isolated: ["30 x:1"], pair: ["30 x:1"], twoLines: ["30 x:1", "70 y:1"] },
];

describe.each(SIGNATURES)("design $design", ({ design, isolated, pair, twoLines }) => {
  it("sends an isolated change when its kind does", () => {
    const scene = new CoalescingScene(design);
    scene.to(30);
    scene.change("x:1");

    scene.to(1_000);

    expect(scene.frames).toEqual(isolated);
  });

  it("treats two changes of a line within a window as its kind does", () => {
    const scene = new CoalescingScene(design);
    scene.to(30);
    scene.change("x:1");
    scene.to(70);
    scene.change("x:2");

    scene.to(1_000);

    expect(scene.frames).toEqual(pair);
  });

  it("treats changes of two lines within a window as its kind does", () => {
    const scene = new CoalescingScene(design);
    scene.to(30);
    scene.change("x:1");
    scene.to(70);
    scene.change("y:1");

    scene.to(1_000);

    expect(scene.frames).toEqual(twoLines);
  });

  it("delivers nothing after its listener was closed", () => {
    const scene = new CoalescingScene(design);
    scene.change("x:1");
    scene.change("x:2");
    const before = [...scene.frames];

    scene.queue.close();
    scene.to(1_000);

    expect(scene.frames).toEqual(before);
  });
});

describe("ticks", () => {
  it("of design A have one phase for all listeners, of design B each their own", () => {
    const told = (["A", "B"] as const).map((design) => {
      const scene = new CoalescingScene(design);
      scene.to(30);
      const frames: string[] = [];
      const queue = scene.listen(frames);
      queue.offer([{ line: 1, isLast: false, snapshot: "x:1" }]);
      scene.to(1_000);
      return frames;
    });

    expect(told).toEqual([["100 x:1"], ["130 x:1"]]);
  });

  it("of design A stay on their grid when timers are late, of design A′ they wander", () => {
    const told = (["A", "A′"] as const).map((design) => {
      const scene = new CoalescingScene(design);
      for (let ms = 0; ms < 500; ms += 10) {
        scene.to(ms, 5);
        scene.change(`x:${ms}`);
      }
      return scene.frames.map((frame) => frame.split(" ", 1)[0]);
    });

    expect(told).toEqual([
      ["105", "205", "305", "405"],
      ["105", "210", "315", "420"],
    ]);
  });
});

it("design E is silent as long as changes follow each other faster than the window", () => {
  const scene = new CoalescingScene("E");
  for (let ms = 0; ms <= 1_000; ms += 50) {
    scene.to(ms);
    scene.change(`x:${ms}`);
  }
  expect(scene.frames).toEqual([]);

  scene.to(2_000);

  expect(scene.frames).toEqual(["1100 x:1000"]);
});
