import { describe, expect, it } from "vitest";
import { CoalescingScene } from "./coalescing-scene.ts";

describe("design C, a throttle per line", () => {
  it("sends the first change at once", () => {
    const scene = new CoalescingScene("C");

    scene.change("x:1");

    expect(scene.frames).toEqual(["0 x:1"]);
  });

  it("sends the latest of what follows when the window ends, and only that", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(30);
    scene.change("x:2");
    scene.to(60);
    scene.change("x:3");

    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1", "100 x:3"]);
  });

  it("sends at once again after a quiet window", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(100);

    scene.change("x:2");

    expect(scene.frames).toEqual(["0 x:1", "100 x:2"]);
  });

  it("opens a window with each trailing snapshot", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(50);
    scene.change("x:2");
    scene.to(150);
    scene.change("x:3");

    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1", "100 x:2", "200 x:3"]);
  });

  it("delays no line because of another", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(40);

    scene.change("y:1");

    expect(scene.frames).toEqual(["0 x:1", "40 y:1"]);
  });

  it("puts lines that are due together into one frame", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1", "y:1");
    scene.to(10);
    scene.change("x:2");
    scene.to(20);
    scene.change("y:2");

    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1 y:1", "100 x:2 y:2"]);
  });

  it("keeps its grid over 1,000 windows although every timer is late", () => {
    const scene = new CoalescingScene("C");
    for (let ms = 0; ms < 100_000; ms += 10) {
      scene.to(ms, 3);
      scene.change(`x:${ms}`);
    }

    const instants = scene.frames.map((frame) => Number(frame.split(" ", 1)[0]));

    expect(instants.slice(1).map((instant) => instant % 100)).toEqual(Array.from({ length: 999 }, () => 3));
  });

  it("skips the windows that a stalled process has slept through", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(10);
    scene.change("x:2");
    scene.to(310, 210);
    scene.change("x:3");
    scene.to(320);
    scene.change("x:4");

    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1", "310 x:2", "400 x:4"]);
  });

  it("serves each listener by its own windows", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(50);
    const late: string[] = [];
    const queue = scene.listen(late);

    scene.change("x:2");
    queue.offer([{ line: 120, isLast: false, snapshot: "x:2" }]);
    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1", "100 x:2"]);
    expect(late).toEqual(["50 x:2"]);
  });

  it("sends the last state of a line that ends within a window", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.to(10);
    scene.change("x:last");

    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1", "100 x:last"]);
  });

  it("delivers nothing to a listener that was closed", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");
    scene.change("x:2");

    scene.queue.close();
    scene.to(1_000);

    expect(scene.frames).toEqual(["0 x:1"]);
  });

  it("keeps to the earlier deadline when it is made after a later one, with a single timer", () => {
    const scene = new CoalescingScene("C");
    scene.change("y:1");
    scene.to(50);
    scene.change("x:1");
    scene.change("x:2");
    scene.change("y:2");
    expect(scene.clock.pending).toBe(1);

    scene.to(1_000);

    expect(scene.frames).toEqual(["0 y:1", "50 x:1", "100 y:2", "150 x:2"]);
  });

  it("sets no timer when nothing waits", () => {
    const scene = new CoalescingScene("C");
    scene.change("x:1");

    expect(scene.clock.pending).toBe(0);
  });
});
