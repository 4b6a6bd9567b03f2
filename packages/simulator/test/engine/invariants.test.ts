import { describe, expect, it } from "vitest";
import { isConnected, isLive, type Leg } from "../../src/engine/leg.ts";
import { isSameParty } from "../../src/engine/party.ts";
import { CallScene } from "../call-scene.ts";
import { counterexample } from "../counterexample.ts";
import { allLines, happen, randomHistory } from "./random-history.ts";

/** A history after one of whose events `find` finds a line that breaks a rule. */
function brokenHistory(find: (lines: readonly Leg[]) => Leg | undefined): string | undefined {
  return counterexample(randomHistory, 1_000, (events) => {
    const scene = new CallScene();
    for (const event of events) {
      happen(scene, event);
      const found = find(allLines(scene));
      if (found !== undefined) return found;
    }
    return undefined;
  });
}

describe("after every event of any history", () => {
  it("no extension talks on two lines (I-16)", () => {
    const broken = brokenHistory((lines) => {
      const talking = lines.filter(({ state }) => state === "talking");
      return talking.find((leg) => talking.some(({ id, party }) => id !== leg.id && isSameParty(party, leg.party)));
    });

    expect(broken).toBeUndefined();
  });

  it("hold is listed on talking lines only, unhold on held ones, nothing on dropped ones (I-11, I-14)", () => {
    const broken = brokenHistory((lines) =>
      lines.find(
        ({ actions, state }) =>
          actions.includes("hold") !== (state === "talking") ||
          actions.includes("unhold") !== (state === "held") ||
          (actions.length === 0) !== (state === "dropped"),
      ),
    );

    expect(broken).toBeUndefined();
  });

  it("transfer and merge are listed only while the extension holds a line of another call (I-15, D-6)", () => {
    const broken = brokenHistory((lines) =>
      lines.find((leg) => {
        const isListed = leg.actions.includes("transfer") || leg.actions.includes("merge");
        const hasHeld = lines.some(
          ({ state, call, party }) => state === "held" && call !== leg.call && isSameParty(party, leg.party),
        );
        return isListed && !hasHeld;
      }),
    );

    expect(broken).toBeUndefined();
  });

  it("creation, talking and modification time are in order, and whoever is connected has talked (I-7, I-8)", () => {
    const broken = brokenHistory((lines) =>
      lines.find(
        (leg) =>
          (isConnected(leg) && leg.talkingMs === undefined) ||
          leg.createdMs > (leg.talkingMs ?? leg.createdMs) ||
          (leg.talkingMs ?? leg.createdMs) > leg.modifiedMs,
      ),
    );

    expect(broken).toBeUndefined();
  });

  it("a call is a conference for all of its connected lines or for none, and for all of three (I-26)", () => {
    const broken = brokenHistory((lines) => {
      const connected = lines.filter(isConnected);
      return connected.find((leg) => {
        const together = connected.filter(({ call }) => call === leg.call);
        const flags = new Set(together.map(({ conference }) => conference));
        return flags.size > 1 || (together.length >= 3 && !leg.conference);
      });
    });

    expect(broken).toBeUndefined();
  });

  it("two who talk with nobody else display each other (I-25)", () => {
    const broken = brokenHistory((lines) => {
      const connected = lines.filter((leg) => isConnected(leg) && !leg.conference);
      return connected.find((leg) =>
        connected.some(({ id, call, party }) => call === leg.call && id !== leg.id && !isSameParty(party, leg.facing)),
      );
    });

    expect(broken).toBeUndefined();
  });
});

/** What of a change contradicts the line's previous state, in words. */
function contradiction(was: Leg | undefined, leg: Leg): string | undefined {
  if (was === undefined) return leg.state === "prompting" || leg.state === "ringing" ? undefined : "begins in mid-call";
  if (was.state === "dropped") return "changes after dropped";
  if (leg.modifiedMs <= was.modifiedMs) return "is not newer";
  if (leg.createdMs !== was.createdMs || leg.incoming !== was.incoming || !isSameParty(leg.party, was.party)) {
    return "alters what is constant";
  }
  return was.talkingMs === undefined || was.talkingMs === leg.talkingMs ? undefined : "alters its talking time";
}

describe("every change of any history", () => {
  it("concerns a line that was not dropped, alters nothing constant, and is newer than the last (I-3 to I-10)", () => {
    const broken = counterexample(randomHistory, 2_000, (events) => {
      const scene = new CallScene();
      const known = new Map<number, Leg>();
      const contradictions: unknown[] = [];
      scene.onPublish = (changed) => {
        for (const leg of changed) {
          const found = contradiction(known.get(leg.id), leg);
          if (found !== undefined) contradictions.push([found, leg]);
          known.set(leg.id, leg);
        }
      };
      for (const event of events) happen(scene, event);
      return contradictions[0];
    });

    expect(broken).toBeUndefined();
  });

  it("comes of an action that was listed; what is refused changes nothing (I-13, I-29)", () => {
    const broken = counterexample(randomHistory, 1_000, (events) => {
      const scene = new CallScene();
      for (const event of events) {
        const before = allLines(scene);
        const done = happen(scene, event);
        if (done === undefined) continue;
        const isChanged = allLines(scene).some((leg, index) => leg !== before[index]);
        if (done.outcome.kind === "refused" && isChanged) return [event, "changed something"];
        if (done.outcome.kind === "done" && !done.line.actions.includes(done.action)) return [event, "was not listed"];
      }
      return undefined;
    });

    expect(broken).toBeUndefined();
  });
});

it("every call of any history can be ended, and then nothing of it is left", () => {
  const broken = counterexample(randomHistory, 1_000, (events) => {
    const scene = new CallScene();
    for (const event of events) happen(scene, event);
    for (const leg of allLines(scene).filter(isLive)) scene.act(leg.id, "disconnect");
    scene.clock.advance(10_000);
    return allLines(scene)[0] ?? (scene.clock.pending === 0 ? undefined : "an alarm is left");
  });

  expect(broken).toBeUndefined();
});
