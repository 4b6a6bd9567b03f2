import { describe, expect, it } from "vitest";
import { Dialect } from "../../src/dialect/dialect.ts";
import { Races } from "../../src/dialect/races.ts";
import { ManualClock } from "../manual-clock.ts";

const LOSER_204 = new Dialect([{ variant: "loser-204" }]);

function racesAt(clock: ManualClock, dialect = LOSER_204): Races {
  return new Races(dialect, clock);
}

describe("of two like actions at once", () => {
  it("the one that is refused for the line's state has lost, on every line", () => {
    const races = racesAt(new ManualClock());
    races.note(-1, "hold");
    races.note(-2, "hold");

    expect([-1, -2, -3].map((line) => races.isLoser(line, "hold", "wrong-state"))).toEqual([true, true, false]);
    expect(races.isLoser(-1, "unhold", "wrong-state")).toBe(false);
  });

  it("what is wrong with its values has not", () => {
    const races = racesAt(new ManualClock());
    races.note(-1, "sendDtmfs");
    races.note(-1, "hold");

    expect(races.isLoser(-1, "sendDtmfs", "impossible")).toBe(false);
    expect(races.isLoser(-1, "sendDtmfs", "wrong-state")).toBe(false);
    expect(races.isLoser(-1, "hold", "impossible")).toBe(false);
  });

  it("the one that comes some time later has not", () => {
    const clock = new ManualClock();
    const races = racesAt(clock);
    races.note(-1, "hold");
    clock.advance(2);

    expect(races.isLoser(-1, "hold", "wrong-state")).toBe(false);
  });

  it("none has lost elsewhere", () => {
    const races = racesAt(new ManualClock(), new Dialect([]));
    races.note(-1, "hold");

    expect(races.isLoser(-1, "hold", "wrong-state")).toBe(false);
  });
});
